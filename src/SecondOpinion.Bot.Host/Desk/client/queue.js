// The queue: alarms first, then whoever has waited longest for an answer.
import { byId, make } from './element.js';
import { languageName, since } from './times.js';
import { words } from './words.js';

const FREE = new Set(['Queued', 'Offered']);
const HELD = new Set(['Taken', 'WaitingForPatient']);
const FILTERS = {
  all: () => true,
  free: row => FREE.has(row.state),
  mine: (row, me) => row.holder === me.account,
  alarms: row => Boolean(row.alarmAt)
};
const FILTER_WORDS = () => ({ all: words('filter.all'), free: words('filter.free'), mine: words('filter.mine'), alarms: words('filter.alarms') });
const STATE_WORDS = () => ({
  Queued: words('state.queued'), Offered: words('state.offered'), Taken: words('state.taken'), WaitingForPatient: words('state.waiting'),
  ReturnedToBot: words('state.returned'), Closed: words('state.closed'), Expired: words('state.expired')
});

export const stateName = state => STATE_WORDS()[state] ?? state;
export const isHeld = row => HELD.has(row.state);

const rank = row => [row.alarmAt ? 0 : 1, row.waitingSince ? 0 : 1, row.waitingSince ?? row.askedAt];

const compare = (one, other) => {
  const [a, b] = [rank(one), rank(other)];
  return a[0] - b[0] || a[1] - b[1] || String(a[2]).localeCompare(String(b[2])) || one.id.localeCompare(other.id);
};

export class Queue {
  #rows = new Map();
  #me;
  #filter = 'all';
  #open;
  #selected = null;
  #shown = [];

  /** @param open called with the id of a ticket that is to be opened. */
  constructor(me, open) {
    this.#me = me;
    this.#open = open;
    byId('search').addEventListener('input', () => this.show());
    byId('filters').append(...Object.entries(FILTER_WORDS()).map(([name, text]) =>
      make('button', { type: 'button', 'aria-pressed': String(name === 'all'), 'data-filter': name, onclick: () => this.filter(name) }, text)));
    setInterval(() => this.show(), 10_000);
  }

  get(id) {
    return this.#rows.get(id);
  }

  replace(rows) {
    this.#rows = new Map(rows.map(row => [row.id, row]));
    this.show();
  }

  put(row) {
    this.#rows.set(row.id, row);
    this.show();
  }

  remove(id) {
    this.#rows.delete(id);
    this.show();
  }

  filter(name) {
    this.#filter = name;
    byId('filters').querySelectorAll('button').forEach(button => button.setAttribute('aria-pressed', String(button.dataset.filter === name)));
    this.show();
  }

  select(id) {
    this.#selected = id;
    this.show();
  }

  /** The ticket some places further down (or up) from the one that is open. */
  step(places) {
    const at = this.#shown.findIndex(row => row.id === this.#selected);
    const next = this.#shown[Math.min(this.#shown.length - 1, Math.max(0, at < 0 ? 0 : at + places))];
    if (next?.mayOpen) {
      this.#open(next.id);
    }
  }

  /** The ticket at a place of the list, counted from 0. */
  openAt(place) {
    if (this.#shown[place]?.mayOpen) {
      this.#open(this.#shown[place].id);
    }
  }

  show() {
    const wanted = byId('search').value.trim().toLocaleLowerCase();
    const matches = row => !wanted || [row.id, row.personName, row.lastWords, row.holderName, languageName(row.language)]
      .some(text => text?.toLocaleLowerCase().includes(wanted));
    const rows = [...this.#rows.values()];
    this.#shown = rows.filter(row => FILTERS[this.#filter](row, this.#me) && matches(row)).sort(compare);
    const focused = document.activeElement?.closest?.('.ticket')?.dataset.id;
    byId('tickets').replaceChildren(...this.#shown.map((row, at) => this.#item(row, at)));
    if (focused) {
      byId('tickets').querySelector(`[data-id="${CSS.escape(focused)}"]`)?.focus();
    }

    byId('queue-empty').hidden = this.#shown.length > 0;
    const free = rows.filter(FILTERS.free).length;
    const alarms = rows.filter(FILTERS.alarms).length;
    byId('counts').textContent = words('queue.counts', { free, total: rows.length, alarms });
    document.title = free > 0 ? `(${free}) ${words('title')}` : words('title');
  }

  #item(row, at) {
    const mine = row.holder === this.#me.account;
    const classes = ['ticket', row.alarmAt && 'ticket--alarm', mine && 'ticket--mine', !row.mayOpen && 'ticket--others'].filter(Boolean).join(' ');
    return make('li', {}, make(
      'button',
      { type: 'button', class: classes, 'data-id': row.id, 'aria-current': row.id === this.#selected ? 'true' : null, disabled: !row.mayOpen, onclick: () => this.#open(row.id) },
      make('span', { class: 'ticket__line' },
        at < 9 ? make('kbd', { 'aria-hidden': 'true' }, String(at + 1)) : null,
        make('span', { class: 'ticket__id' }, row.id),
        row.alarmAt ? make('span', { class: 'badge badge--alarm' }, words('queue.alarm')) : null,
        row.hasContact ? make('span', { class: 'badge' }, words('queue.contact')) : null,
        make('span', { class: 'ticket__language' }, languageName(row.language)),
        make('span', { class: 'ticket__wait' }, row.waitingSince ? since(row.waitingSince) : '')),
      make('span', { class: 'ticket__line' },
        make('span', { class: 'ticket__words', dir: 'auto' }, row.lastWords ?? row.personName ?? (row.mayOpen ? words('queue.no-words') : words('queue.others'))),
        make('span', { class: `state state--${row.state.toLowerCase()}` }, [stateName(row.state), row.holderName && (mine ? words('queue.you') : row.holderName)].filter(Boolean).join(' · ')))));
  }
}
