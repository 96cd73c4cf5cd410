// Asks our own server for a conversation and a token to it. The server knows a returning browser by its cookie; inside
// another site's page that cookie is blocked, so there the frame keeps a renewal key of its own.
const KEY = 'second-opinion.renewal-key';

const inForeignPage = (() => {
  try {
    return window.top.location.origin !== location.origin;
  } catch {
    return true;
  }
})();

let unstored = null;

const storedKey = () => {
  try {
    return localStorage.getItem(KEY) ?? unstored;
  } catch {
    return unstored;
  }
};

const store = key => {
  unstored = key;
  try {
    localStorage.setItem(KEY, key);
  } catch {
    // Storage is blocked: the conversation lasts as long as this frame.
  }
};

const post = async (path, headers, body) => {
  const response = await fetch(path, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body)
  });
  if (!response.ok) {
    throw new Error(`The server answered ${response.status}.`);
  }

  return response.json();
};

/** The conversation of this browser with a fresh token, made known to the bot: { conversationId, token, expires_in }. */
export const openSession = () =>
  // Two tabs opened at once must not begin two conversations.
  oneAtATime(async () => {
    const session = await renewSession();
    const started = await post('/v3/directline/conversations', { authorization: `Bearer ${session.token}` }, { locale: navigator.language });
    return { ...session, conversationId: started.conversationId };
  });

/** A fresh token for the conversation of this browser. */
export const renewSession = async () => {
  const session = await post('/widget/session', {}, inForeignPage ? { keepKey: true, renewalKey: storedKey() ?? undefined } : {});
  if (session.renewalKey) {
    store(session.renewalKey);
  }

  return session;
};

// A browser that blocks storage in frames refuses locks there as well; the work is then done without one.
const oneAtATime = async work => {
  let begun = false;
  const once = () => {
    begun = true;
    return work();
  };
  try {
    return await navigator.locks.request('second-opinion.session', once);
  } catch (error) {
    if (begun) {
      throw error;
    }

    return once();
  }
};
