// As much of a web framework as the two SDKs expect: routes with parameters, a parsed body, status and send.
import http from 'node:http';

export class Router {
  #routes = [];

  get = (path, handler) => this.#add('GET', path, handler);
  post = (path, handler) => this.#add('POST', path, handler);
  put = (path, handler) => this.#add('PUT', path, handler);
  del = (path, handler) => this.#add('DELETE', path, handler);
  delete = this.del;

  #add(method, path, handler) {
    const names = [];
    const pattern = path.replace(/:(\w+)/g, (_, name) => (names.push(name), '([^/]+)'));
    this.#routes.push({ method, pattern: new RegExp(`^${pattern}$`), names, handler });
  }

  async listen() {
    const server = http.createServer((req, res) => this.#answer(req, res));
    await new Promise(done => server.listen(0, '127.0.0.1', done));
    this.address = `http://127.0.0.1:${server.address().port}`;
    this.close = () => server.close();
    return this;
  }

  async #answer(req, res) {
    let text = '';
    for await (const piece of req) text += piece;
    req.body = text ? JSON.parse(text) : undefined;
    res.status = code => ((res.statusCode = code), res);
    res.header = (name, value) => (res.setHeader(name, value), res);
    res.send = body => {
      if (body === undefined) return res.end(), res;
      if (!res.hasHeader('content-type')) res.setHeader('content-type', typeof body === 'string' ? 'text/plain' : 'application/json');
      res.end(typeof body === 'string' ? body : JSON.stringify(body));
      return res;
    };
    const path = new URL(req.url, 'http://127.0.0.1').pathname;
    for (const { method, pattern, names, handler } of this.#routes) {
      const match = req.method === method && pattern.exec(path);
      if (!match) continue;
      req.params = Object.fromEntries(names.map((name, at) => [name, decodeURIComponent(match[at + 1])]));
      try {
        await handler(req, res, () => {});
      } catch (fault) {
        console.error(fault);
        if (!res.headersSent) res.status(500).send({ error: String(fault) });
      }
      return;
    }
    res.status(404).send({ error: path });
  }
}
