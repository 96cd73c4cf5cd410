// The page in the frame: gets a session, loads Web Chat, shows the conversation and says when the line is down.
import { appearance } from './appearance.js';
import { comeBackSoon, keepAlive, watchLine, watchSockets } from './connection.js';
import { renderMarkdown } from './markdown.js';
import { attachmentMiddleware, cardActionMiddleware, isUrgent } from './messages.js';
import { openSession } from './session.js';
import { showNotice } from './notice.js';
import './frame.js';

const place = document.getElementById('conversation');
const { webchat, nonce } = document.getElementById('program').dataset;
let shown = null;

const loadWebChat = () => new Promise((resolve, reject) => {
  const script = document.createElement('script');
  script.src = webchat;
  script.addEventListener('load', () => resolve(window.WebChat));
  script.addEventListener('error', () => {
    script.remove();
    reject(new Error('Web Chat did not load.'));
  });
  document.head.append(script);
});

const wait = milliseconds => new Promise(resolve => {
  setTimeout(resolve, milliseconds);
});

/** Tries until it works, more and more slowly, saying so meanwhile. */
const persist = async work => {
  for (let pause = 1_000; ; pause = Math.min(pause * 2, 15_000)) {
    try {
      return await work();
    } catch {
      showNotice('unreachable');
      await wait(pause);
    }
  }
};

const createStore = WebChat =>
  WebChat.createStore({}, () => next => action => {
    if (action.type === 'DIRECT_LINE/POST_ACTIVITY') {
      shown.line.ready().finally(() => next(action));
      return undefined;
    }

    if (action.type === 'DIRECT_LINE/POST_ACTIVITY_REJECTED') {
      shown.unsent = action.meta?.activity?.text ?? shown.unsent;
      shown.line.refused();
    }

    const activity = action.type === 'DIRECT_LINE/INCOMING_ACTIVITY' && action.payload.activity;
    if (activity && activity.type === 'message') {
      document.documentElement.toggleAttribute('data-urgent', isUrgent(activity));
    }

    return next(action);
  });

const begin = async () => {
  const [WebChat, session] = await Promise.all([persist(loadOnce), persist(openSession)]);
  const directLine = WebChat.createDirectLine({
    domain: `${location.origin}/v3/directline`,
    token: session.token,
    // No watermark: the whole conversation comes back.
    conversationId: session.conversationId
  });
  comeBackSoon(directLine);
  const line = keepAlive(directLine, session, begin);

  // The same conversation keeps what is on the screen. Another one, when the old one is no more, starts on a clean page, with
  // the words that could not be sent ready to be sent again.
  if (shown?.conversationId !== session.conversationId) {
    const root = document.createElement('div');
    root.className = 'web-chat';
    place.replaceChildren(root);
    const store = createStore(WebChat);
    if (shown?.unsent) {
      store.dispatch({ type: 'WEB_CHAT/SET_SEND_BOX', payload: { text: shown.unsent } });
    }

    shown = { conversationId: session.conversationId, root, store };
    document.documentElement.removeAttribute('data-urgent');
  }

  shown.line = line;
  WebChat.renderWebChat({
    directLine,
    store: shown.store,
    nonce,
    locale: navigator.language,
    dir: 'auto',
    styleOptions: appearance,
    renderMarkdown,
    attachmentMiddleware,
    cardActionMiddleware
  }, shown.root);
};

let webChatLoad = null;
const loadOnce = () => (webChatLoad ??= loadWebChat().catch(error => {
  webChatLoad = null;
  throw error;
}));

watchSockets();
watchLine(showNotice);
begin();
