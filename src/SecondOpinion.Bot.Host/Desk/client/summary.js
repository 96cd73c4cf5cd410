// The situation on one screen: alarms and red flags first, then the answers, what was corrected, how the ticket moved.
import { make } from './element.js';
import { stateName } from './queue.js';
import { clock } from './times.js';
import { words } from './words.js';

const section = (title, ...content) => make('section', {}, make('h3', {}, title), ...content);

const flag = ({ heading, quote, chosen, passage }) => make('li', {},
  make('a', { href: `/guide/${encodeURIComponent(passage)}`, target: '_blank', rel: 'noopener' }, heading),
  quote ? make('blockquote', { dir: 'auto' }, quote) : null,
  chosen ? make('p', { class: 'quiet' }, words('summary.chosen', { chosen })) : null);

const answers = lines => make('dl', {}, lines.flatMap(({ label, text }) => [make('dt', {}, label), make('dd', { dir: 'auto' }, text)]));

export const showSummary = (place, view, tools) => {
  const { summary, ticket, moves, lines } = view;
  const alarms = lines.filter(line => line.isAlarm);
  place.replaceChildren(
    make('h2', {}, words('summary.title')),
    alarms.length > 0 ? section(words('summary.alarms'), make('ul', { class: 'flags flags--alarm' }, alarms.map(line => make('li', {}, clock(line.at))))) : '',
    section(words('summary.flags'), summary.flags.length > 0 ? make('ul', { class: 'flags' }, summary.flags.map(flag)) : make('p', { class: 'quiet' }, words('summary.no-flags'))),
    section(words('summary.answers'), summary.answers.length > 0 ? answers(summary.answers) : make('p', { class: 'quiet' }, words('summary.no-answers'))),
    summary.corrected.length > 0 ? section(words('summary.corrected'), answers(summary.corrected)) : '',
    section(words('summary.contact'), ticket.hasContact ? tools.contact : make('p', { class: 'quiet' }, words('summary.no-contact'))),
    section(words('summary.moves'), make('ol', { class: 'moves' }, moves.map(move => make('li', {}, [clock(move.at), stateName(move.to), move.by].filter(Boolean).join(' · '))))),
    section(words('summary.export'), tools.exports));
};
