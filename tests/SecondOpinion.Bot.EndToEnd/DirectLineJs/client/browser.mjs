// What the stock client expects of a browser and Node 20 does not have: XMLHttpRequest (over fetch) and WebSocket (from ws).
import { WebSocket } from 'ws';

export const sockets = new Set();

class BrowserWebSocket extends WebSocket {
  constructor(url) {
    super(url);
    sockets.add(this);
    this.addEventListener('close', () => sockets.delete(this));
  }
}

class FetchXMLHttpRequest {
  readyState = 0;
  status = 0;
  response = null;
  responseType = '';
  timeout = 0;
  withCredentials = false;
  upload = {};
  #headers = {};
  #answer = new Map();
  #abort = new AbortController();

  open(method, url) {
    this.method = method;
    this.url = url;
    this.readyState = 1;
  }

  setRequestHeader(name, value) {
    this.#headers[name] = value;
  }

  getResponseHeader(name) {
    return this.#answer.get(name.toLowerCase()) ?? null;
  }

  abort() {
    this.#abort.abort();
  }

  send(body) {
    const options = { method: this.method, headers: this.#headers, body, signal: this.#abort.signal };
    const timer = this.timeout > 0 ? setTimeout(() => this.#end(this.ontimeout), this.timeout) : undefined;
    fetch(this.url, options)
      .then(async answer => {
        clearTimeout(timer);
        answer.headers.forEach((value, name) => this.#answer.set(name, value));
        this.status = answer.status;
        const bytes = await answer.arrayBuffer();
        this.response = this.responseType === 'arraybuffer' ? bytes : parse(new TextDecoder().decode(bytes));
        this.readyState = 4;
        this.onreadystatechange?.call(this, {});
      })
      .catch(() => {
        clearTimeout(timer);
        this.#end(this.onerror);
      });
  }

  #end(handler) {
    if (this.readyState === 4)
      return;
    this.readyState = 4;
    handler?.call(this, {});
  }
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

globalThis.WebSocket = BrowserWebSocket;
globalThis.XMLHttpRequest = FetchXMLHttpRequest;
