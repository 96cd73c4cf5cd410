// Where a coordinator writes: a reply, a note for colleagues, or a question to the guide whose answer can be edited before it is sent.
import { get, post } from './api.js';
import { byId, make } from './element.js';
import { words } from './words.js';

const MODES = () => ({ reply: words('mode.reply'), note: words('mode.note'), guide: words('mode.guide') });
const SEND = () => ({ reply: words('send.reply'), note: words('send.note'), guide: words('send.guide') });
const PLACEHOLDER = () => ({ reply: words('hint.reply'), note: words('hint.note'), guide: words('hint.guide') });
const DRAFTS = 'second-opinion.desk.drafts';

export class Composer {
  #send;
  #canned = [];
  #row = null;
  #mode = 'reply';
  #passages = [];
  #original = null;
  #mayReply = false;

  /** @param send called with (kind, body) when something is to go out. */
  constructor(send) {
    this.#send = send;
    byId('composer-mode').append(...Object.entries(MODES()).map(([mode, text]) =>
      make('button', { type: 'button', 'data-mode': mode, onclick: () => this.mode(mode) }, text)));
    byId('composer').addEventListener('submit', event => {
      event.preventDefault();
      this.#submit();
    });
    byId('text').addEventListener('keydown', event => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        this.#submit();
      }
    });
    byId('text').addEventListener('input', () => this.#edited());
    get('/canned').then(canned => { this.#canned = canned; this.#showCanned(); }).catch(() => {});
  }

  /** Shows the composer for a ticket; replying needs that it is one's own. */
  show(row, mayReply) {
    const isOther = this.#row?.id !== row.id;
    const begins = isOther || mayReply !== this.#mayReply;
    this.#row = row;
    this.#mayReply = mayReply;
    byId('composer').hidden = false;
    if (isOther) {
      this.#original = null;
      this.#passages = [];
      byId('text').value = this.#drafts()[row.id] ?? '';
      this.#say('');
    }

    this.mode(begins ? 'reply' : this.#mode, false);
  }

  hide() {
    this.#row = null;
    byId('composer').hidden = true;
  }

  mode(mode, focus = true) {
    this.#mode = this.#mayReply ? mode : 'note';
    byId('composer').dataset.mode = this.#mode;
    byId('composer-mode').querySelectorAll('button').forEach(button => {
      button.setAttribute('aria-pressed', String(button.dataset.mode === this.#mode));
      button.disabled = !this.#mayReply && button.dataset.mode !== 'note';
    });
    byId('send').textContent = SEND()[this.#mode];
    byId('text').placeholder = PLACEHOLDER()[this.#mode];
    byId('text').setAttribute('aria-label', PLACEHOLDER()[this.#mode]);
    this.#showCanned();
    this.#showOriginal();
    if (focus) {
      byId('text').focus();
    }
  }

  #drafts() {
    return JSON.parse(sessionStorage.getItem(DRAFTS) ?? '{}');
  }

  #keepDraft() {
    sessionStorage.setItem(DRAFTS, JSON.stringify({ ...this.#drafts(), [this.#row.id]: byId('text').value }));
  }

  #edited() {
    this.#keepDraft();
    if (!byId('text').value) {
      this.#original = null;
      this.#passages = [];
    }

    this.#showOriginal();
  }

  #say(text) {
    byId('composer-status').textContent = text;
  }

  #showCanned() {
    const place = byId('canned');
    place.hidden = this.#mode !== 'reply' || !this.#row;
    if (place.hidden) {
      return;
    }

    place.replaceChildren(...this.#canned.map(phrase => make(
      'button', { type: 'button', title: phrase.theirs[this.#row.language] ?? phrase.theirs.en, onclick: () => this.#useCanned(phrase) }, phrase.own)));
  }

  #useCanned(phrase) {
    const text = byId('text');
    const theirs = phrase.theirs[this.#row.language] ?? phrase.theirs.en;
    this.#original = theirs === phrase.own ? this.#original : [this.#original, phrase.own].filter(Boolean).join(' ');
    text.value = text.value ? `${text.value} ${theirs}` : theirs;
    this.#edited();
    text.focus();
  }

  #showOriginal() {
    const place = byId('original');
    place.hidden = this.#mode !== 'reply' || !this.#original;
    place.textContent = this.#original ?? '';
  }

  async #submit() {
    const text = byId('text').value.trim();
    if (!text || !this.#row) {
      return;
    }

    if (this.#mode === 'guide') {
      await this.#ask(text);
      return;
    }

    this.#send(this.#mode, this.#mode === 'reply'
      ? { text, original: this.#original ?? undefined, passages: this.#passages.every((_, at) => text.includes(`[${at + 1}]`)) ? this.#passages : [] }
      : { text });
    byId('text').value = '';
    this.#original = null;
    this.#passages = [];
    this.#edited();
    this.#say('');
  }

  async #ask(question) {
    const { id } = this.#row;
    this.#say(words('guide.asking'));
    try {
      const answer = await post(`/tickets/${encodeURIComponent(id)}/suggestion`, { question });
      if (this.#row?.id !== id) {
        return;
      }

      if (!answer.text) {
        this.#say(answer.decision === 'declined' ? words('guide.declined') : words('guide.nothing'));
        return;
      }

      this.#passages = answer.passages;
      byId('text').value = answer.text;
      this.mode('reply');
      this.#keepDraft();
      this.#say(words('guide.edit'));
    } catch {
      this.#say(words('guide.failed'));
    }
  }
}
