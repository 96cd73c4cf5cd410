// Requests to our own addresses, with the antiforgery token of the session.
const BASE = '/coordinator/api';
const TIMEOUT = 20_000;
let csrf = '';

/** A refusal of the server: its status and stable code. Status 0: it was not reached. */
export class Refusal extends Error {
  constructor(status, code) {
    super(code);
    this.status = status;
    this.code = code;
  }
}

const read = async response => {
  const body = await response.json().catch(() => null);
  if (!response.ok) {
    throw new Refusal(response.status, body?.error?.code ?? 'Unknown');
  }

  return body;
};

const request = async (method, path, body) => {
  let response;
  try {
    response = await fetch(BASE + path, {
      method,
      credentials: 'same-origin',
      signal: AbortSignal.timeout(TIMEOUT),
      headers: { 'X-CSRF': csrf, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      body: body === undefined ? undefined : JSON.stringify(body)
    });
  } catch {
    throw new Refusal(0, 'Unreachable');
  }

  return read(response);
};

export const get = path => request('GET', path);
export const post = (path, body = {}) => request('POST', path, body);

const session = async (method, body) => {
  const answer = await request(method, '/session', body);
  csrf = answer.csrf;
  return answer;
};

/** Who is signed in; renews the antiforgery token. */
export const whoAmI = () => session('GET');
export const signIn = (name, password) => session('POST', { name, password });
export const signOut = () => session('DELETE');
