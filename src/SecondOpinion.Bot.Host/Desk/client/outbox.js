// What a coordinator did, until the server has it. Kept in this browser, so that neither a dropped line nor a reload loses a reply; each doing has
// an id, so that sending it twice does it once. One conversation's doings go out in order.
import { post } from './api.js';

const PAUSE = 2_000;
const AGAIN = new Set([0, 401, 408, 429, 500, 502, 503, 504]);

const stores = account => `second-opinion.desk.outbox.${account}`;

export class Outbox {
  #key;
  #waiting;
  #onChange;
  #onDone;
  #working = false;

  /** @param onDone called with (doing, ticket row or null, refusal or null) when the server has decided. */
  constructor(account, onChange, onDone) {
    this.#key = stores(account);
    this.#waiting = JSON.parse(localStorage.getItem(this.#key) ?? '[]');
    this.#onChange = onChange;
    this.#onDone = onDone;
    this.#work();
  }

  /** What waits for a ticket, oldest first. */
  of(ticket) {
    return this.#waiting.filter(doing => doing.ticket === ticket);
  }

  get count() {
    return this.#waiting.length;
  }

  add(ticket, kind, more = {}) {
    this.#waiting.push({ ticket, body: { id: crypto.randomUUID(), kind, ...more }, at: Date.now() });
    this.#keep();
    this.#work();
  }

  #keep() {
    localStorage.setItem(this.#key, JSON.stringify(this.#waiting));
    this.#onChange();
  }

  async #work() {
    if (this.#working) {
      return;
    }

    this.#working = true;
    while (this.#waiting.length > 0) {
      const [doing] = this.#waiting;
      try {
        const answer = await post(`/tickets/${encodeURIComponent(doing.ticket)}/actions`, doing.body);
        this.#done(doing, answer.ticket, null);
      } catch (refusal) {
        if (AGAIN.has(refusal.status)) {
          await new Promise(resolve => { setTimeout(resolve, PAUSE); });
        } else {
          this.#done(doing, null, refusal);
        }
      }
    }

    this.#working = false;
  }

  #done(doing, row, refusal) {
    this.#waiting.shift();
    this.#keep();
    this.#onDone(doing, row, refusal);
  }
}
