// The conversation, line by line, with what stands behind each answer.
import { make } from './element.js';
import { paragraphs } from './text.js';
import { clock } from './times.js';
import { words } from './words.js';

const HAPPENED = () => ({
  take: words('event.take'), 'hand-back': words('event.hand-back'), transfer: words('event.transfer'), close: words('event.close'),
  gone: words('event.gone'), nobody: words('event.nobody'), expire: words('event.expire')
});
const DECISIONS = () => ({
  answered: words('decision.answered'), partly: words('decision.partly'), declined: words('decision.declined'), 'not-in-guide': words('decision.not-in-guide')
});
const WHO = () => ({ person: words('who.person'), bot: words('who.bot'), note: words('who.note') });

const source = ({ position, name, passage, version }) => make('li', {},
  make('span', { class: 'mark' }, `[${position}]`), ' ',
  passage ? make('a', { href: `/guide/${encodeURIComponent(passage)}`, target: '_blank', rel: 'noopener' }, name) : name,
  version ? make('span', { class: 'quiet' }, ` · ${words('source.version', { version })}`) : null);

const behind = line => {
  const facts = [
    line.decision && DECISIONS()[line.decision],
    line.reason && words('decision.reason', { reason: line.reason }),
    line.byModel && words('decision.by-model')
  ].filter(Boolean);
  return facts.length === 0 && line.sources.length === 0 ? null : make('details', { class: 'behind' },
    make('summary', {}, [facts.join(' · '), line.sources.length > 0 && words('source.count', { count: line.sources.length })].filter(Boolean).join(' · ')),
    make('ul', {}, line.sources.map(source)));
};

/** One line of the record as a list item. */
export const lineItem = line => {
  if (line.who === 'event') {
    return make('li', { class: 'happened', 'data-sequence': line.sequence }, `${HAPPENED()[line.name] ?? line.name}${line.text ? ` · ${line.text}` : ''} · ${clock(line.at)}`);
  }

  return make('li', { class: `said said--${line.who}${line.isAlarm ? ' said--alarm' : ''}`, 'data-sequence': line.sequence },
    make('p', { class: 'said__who' },
      line.isAlarm ? make('span', { class: 'badge badge--alarm' }, words('line.alarm')) : null,
      make('span', {}, line.who === 'coordinator' ? line.name : WHO()[line.who]),
      line.who === 'note' ? make('span', { class: 'quiet' }, line.name ?? '') : null,
      make('time', { datetime: line.at }, clock(line.at))),
    make('div', { class: line.original ? 'said__both' : 'said__one' },
      make('div', { class: 'said__text' }, paragraphs(line.text, line.isMarkdown)),
      line.original ? make('div', { class: 'said__text said__original', 'aria-label': words('line.original') }, paragraphs(line.original, false)) : null),
    line.files.length > 0 ? make('ul', { class: 'files' }, line.files.map(name => make('li', {}, words('line.file', { name })))) : null,
    behind(line));
};

/** What a coordinator did and the server does not have yet. */
export const waitingItem = (doing, isDown) => make('li', { class: 'said said--coordinator said--waiting' },
  make('p', { class: 'said__who' }, isDown ? words('line.unsent') : words('line.sending')),
  make('div', { class: 'said__text' }, paragraphs(doing.body.text, false)));
