// Watches the line between this page and the server, which the stock client does not show, and keeps the token fresh.
import { renewSession } from './session.js';

const USUAL_TIMEOUT = 20_000;
const TIMEOUT_WHILE_DOWN = 5_000;
const CHECK_EVERY = 10_000;
// The stock client repeats a refused request with the token it began with; past this it is given a new beginning.
const LONGEST_LOSS = 60_000;
// The server and the stock client both send an empty frame well within this time; silence means a dead line.
const LONGEST_SILENCE = 75_000;

const listeners = new Set();
let line = 'opening';
let socket = null;
let heardAt = 0;
let changedAt = Date.now();

const setLine = value => {
  if (line !== value) {
    line = value;
    changedAt = Date.now();
    listeners.forEach(listener => listener(value));
  }
};

/** Calls back with 'opening', 'open' or 'lost' whenever the line changes. */
export const watchLine = listener => listeners.add(listener);

/** Must run before Web Chat makes its first socket. */
export const watchSockets = () => {
  window.WebSocket = class extends window.WebSocket {
    constructor(...parameters) {
      super(...parameters);
      socket = this;
      const mine = action => () => socket === this && action();
      this.addEventListener('open', mine(() => { heardAt = Date.now(); setLine('open'); }));
      this.addEventListener('message', mine(() => { heardAt = Date.now(); }));
      this.addEventListener('close', mine(() => setLine('lost')));
    }
  };
};

/** Makes the stock client come back in seconds, not in up to half a minute, once the server can be reached again. */
export const comeBackSoon = directLine => {
  directLine.getRetryDelay = () => 1_000 + Math.random() * 3_000;
  directLine.retries = Infinity;
  Object.defineProperty(directLine, 'timeout', { get: () => (line === 'open' ? USUAL_TIMEOUT : TIMEOUT_WHILE_DOWN) });
};

/**
 * Keeps the token of a conversation fresh: at half its life, and at once after sleep.
 * Calls back when the conversation is another one now (the old one was deleted) or the stock client has given up.
 */
export const keepAlive = (directLine, session, startAgain) => {
  let renewAt = Date.now() + session.expires_in * 500;
  let renewing = null;
  let stopped = false;

  const renew = () => (renewing ??= (async () => {
    try {
      const fresh = await renewSession();
      if (fresh.conversationId !== session.conversationId || (line === 'lost' && Date.now() - changedAt > LONGEST_LOSS)) {
        return stop(startAgain);
      }

      directLine.reconnect({ token: fresh.token, streamUrl: directLine.streamUrl });
      renewAt = Date.now() + fresh.expires_in * 500;
    } catch {
      renewAt = Date.now() + CHECK_EVERY;
    } finally {
      renewing = null;
    }
  })());

  const check = () => {
    const lostForLong = line === 'lost' && Date.now() - changedAt > LONGEST_LOSS;
    if (!stopped && (lostForLong || Date.now() >= renewAt)) {
      renew();
    }

    if (!stopped && line === 'open' && Date.now() - heardAt > LONGEST_SILENCE) {
      setLine('lost');
      socket.close();
    }
  };

  const stop = next => {
    if (!stopped) {
      stopped = true;
      clearInterval(timer);
      WAKING.forEach(name => removeEventListener(name, check));
      document.removeEventListener('visibilitychange', check);
      next();
    }
  };

  const WAKING = ['online', 'pageshow', 'focus'];
  const timer = setInterval(check, CHECK_EVERY);
  WAKING.forEach(name => addEventListener(name, check));
  document.addEventListener('visibilitychange', check);
  directLine.connectionStatus$.subscribe(status => {
    const expired = 3;
    const failed = 4;
    const ended = 5;
    if (status === expired) {
      renew();
    } else if (status === failed || status === ended) {
      stop(startAgain);
    }
  });

  return {
    /** Resolves when a message may be sent: at once, or after a token that has run out was renewed. */
    ready: () => (Date.now() >= renewAt ? renew() : Promise.resolve()),
    /** A message was refused: the token or the conversation itself may be gone. */
    refused: renew
  };
};
