// The conversation that is open: its lines, its summary, what can be done with it.
import { get, post } from './api.js';
import { Composer } from './composer.js';
import { choose } from './dialogs.js';
import { byId, make } from './element.js';
import { lineItem, waitingItem } from './lines.js';
import { isHeld, stateName } from './queue.js';
import { showSummary } from './summary.js';
import { languageName, since, theirClock } from './times.js';
import { words } from './words.js';

const OUTCOMES = () => [
  ['answered', words('outcome.answered')], ['referred', words('outcome.referred')], ['no-reply', words('outcome.no-reply')],
  ['duplicate', words('outcome.duplicate')], ['other', words('outcome.other')]
];

export class Conversation {
  #me;
  #outbox;
  #view = null;
  #composer;
  #isDown = false;
  #following = null;
  #followAgain = false;

  constructor(me, outbox) {
    this.#me = me;
    this.#outbox = outbox;
    this.#composer = new Composer((kind, body) => this.#do(kind, body));
    setInterval(() => this.#view && this.#showPerson(), 10_000);
    // The end stays in sight when the field below it grows.
    const list = byId('lines');
    let isAtEnd = true;
    list.addEventListener('scroll', () => { isAtEnd = list.scrollHeight - list.scrollTop - list.clientHeight < 120; });
    new ResizeObserver(() => isAtEnd && this.#toEnd()).observe(list);
  }

  get id() {
    return this.#view?.ticket.id ?? null;
  }

  get isMine() {
    return this.#view?.ticket.holder === this.#me.account && isHeld(this.#view.ticket);
  }

  async open(id) {
    const view = await get(`/tickets/${encodeURIComponent(id)}`);
    this.#view = view;
    byId('nothing-open').hidden = true;
    byId('opened').hidden = false;
    byId('lines').replaceChildren(...view.lines.map(lineItem));
    this.#showAll();
    this.#toEnd();
    byId('conversation').focus({ preventScroll: true });
  }

  close() {
    this.#view = null;
    this.#composer.hide();
    byId('opened').hidden = true;
    byId('nothing-open').hidden = false;
    byId('summary').replaceChildren();
  }

  /** The ticket changed. */
  update(row) {
    if (row.id !== this.id) {
      return;
    }

    if (!row.mayOpen) {
      this.close();
      return;
    }

    if (row.state !== this.#view.ticket.state) {
      this.#view.moves.push({ from: this.#view.ticket.state, to: row.state, at: new Date().toISOString(), by: row.holder ?? '' });
    }

    const isOther = row.state !== this.#view.ticket.state || row.hasContact !== this.#view.ticket.hasContact;
    this.#view.ticket = row;
    if (isOther) {
      this.#showSummary();
    }

    this.#showPerson();
    this.#showActions();
    this.#composer.show(row, this.isMine);
  }

  /** Reads what was said since; one request at a time, in order. */
  async follow(id = this.id) {
    if (!this.#view || id !== this.id) {
      return;
    }

    if (this.#following) {
      this.#followAgain = true;
      return;
    }

    this.#following = get(`/tickets/${encodeURIComponent(id)}/lines?after=${this.#view.after}`);
    try {
      const news = await this.#following;
      if (id === this.id && news.after > this.#view.after) {
        this.#view.after = news.after;
        this.#view.lines.push(...news.lines);
        const list = byId('lines');
        const atEnd = list.scrollHeight - list.scrollTop - list.clientHeight < 120;
        const waiting = list.querySelector('.said--waiting');
        news.lines.forEach(line => list.insertBefore(lineItem(line), waiting));
        if (atEnd) {
          this.#toEnd();
        }
        if (news.lines.some(line => line.isAlarm)) {
          this.#showSummary();
        }
      }
    } catch {
      // The line is down or the conversation is closed to us now: the next event tries again.
    } finally {
      this.#following = null;
      if (this.#followAgain) {
        this.#followAgain = false;
        this.follow();
      }
    }
  }

  /** What waits to be sent stands under the conversation, and says when the line is down. */
  showWaiting(isDown = this.#isDown) {
    this.#isDown = isDown;
    const list = byId('lines');
    list.querySelectorAll('.said--waiting').forEach(item => item.remove());
    if (this.#view) {
      list.append(...this.#outbox.of(this.id).filter(doing => doing.body.text).map(doing => waitingItem(doing, isDown)));
      this.#toEnd();
    }
  }

  take() {
    const { ticket } = this.#view ?? {};
    if (ticket && !isHeld(ticket) && ticket.state !== 'Closed' && ticket.state !== 'Expired') {
      this.#do('take');
    }
  }

  write(mode) {
    if (this.#view) {
      this.#composer.mode(mode);
    }
  }

  handBack() {
    if (this.isMine) {
      this.#do('hand-back');
    }
  }

  async transfer() {
    if (!this.#view || !(this.isMine || this.#me.isSupervisor)) {
      return;
    }

    const colleagues = (await get('/colleagues')).filter(one => one.account !== this.#me.account);
    const to = await choose(words('transfer.title'), [['', words('transfer.anybody')], ...colleagues.map(one =>
      [one.account, one.isHere ? words('transfer.here', { name: one.name }) : one.name])]);
    if (to !== null) {
      this.#do('transfer', { to });
    }
  }

  async end() {
    const outcome = this.#view && (this.isMine || !isHeld(this.#view.ticket) || this.#me.isSupervisor) ? await choose(words('close.title'), OUTCOMES()) : null;
    if (outcome !== null) {
      this.#do('close', { outcome });
    }
  }

  #do(kind, body) {
    this.#outbox.add(this.id, kind, body);
    this.showWaiting();
  }

  #toEnd() {
    byId('lines').scrollTop = byId('lines').scrollHeight;
  }

  #showAll() {
    this.#showPerson();
    this.#showActions();
    this.#showSummary();
    this.showWaiting();
    this.#composer.show(this.#view.ticket, this.isMine);
  }

  #showPerson() {
    const { ticket, localTime } = this.#view;
    byId('person-name').textContent = ticket.personName ?? ticket.id;
    const facts = [
      ticket.personName ? ticket.id : null,
      languageName(ticket.language),
      localTime === undefined || localTime === null ? null : words('person.time', { time: theirClock(localTime) }),
      stateName(ticket.state),
      ticket.holderName && ticket.holder !== this.#me.account ? ticket.holderName : null,
      ticket.waitingSince ? words('person.waits', { time: since(ticket.waitingSince) }) : null
    ];
    byId('person-facts').textContent = facts.filter(Boolean).join(' · ');
  }

  #showActions() {
    const { ticket } = this.#view;
    const free = !isHeld(ticket);
    const button = (text, key, run, style = 'plain') => make('button', { type: 'button', class: style, 'data-key': key, onclick: run }, text, ' ', make('kbd', { 'aria-hidden': 'true' }, key));
    const list = [
      free ? button(words('action.take'), 'T', () => this.take(), 'primary') : null,
      this.isMine ? button(words('action.hand-back'), 'B', () => this.handBack()) : null,
      this.isMine || (this.#me.isSupervisor && !free) ? button(words('action.transfer'), 'X', () => this.transfer()) : null,
      this.isMine || free || this.#me.isSupervisor ? button(words('action.close'), 'C', () => this.end()) : null
    ];
    byId('actions').replaceChildren(...list.filter(Boolean));
  }

  #showSummary() {
    const { ticket } = this.#view;
    const contact = make('button', { type: 'button', class: 'plain', onclick: async event => {
      const place = event.currentTarget;
      try {
        const { value } = await post(`/tickets/${encodeURIComponent(ticket.id)}/contact`);
        place.replaceWith(make('p', { class: 'contact' }, value));
      } catch (refusal) {
        place.replaceWith(make('p', { class: 'quiet' }, refusal.status === 403 ? words('contact.take-first') : words('contact.unreadable')));
      }
    } }, words('contact.show'));
    const download = (text, query) => make('a', { href: `/coordinator/api/tickets/${encodeURIComponent(ticket.id)}/export?${query}`, download: true }, text);
    const exports = make('p', { class: 'exports' },
      download(words('export.json'), 'format=record'), download(words('export.transcript'), 'format=transcript'), download(words('export.markdown'), 'format=markdown'),
      make('a', { href: `/coordinator/api/tickets/${encodeURIComponent(ticket.id)}/export?format=html`, target: '_blank', rel: 'noopener' }, words('export.print')));
    showSummary(byId('summary'), this.#view, { contact, exports });
  }
}
