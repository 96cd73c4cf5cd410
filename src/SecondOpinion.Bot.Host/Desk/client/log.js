// For supervisors: who looked at what, and deliveries to another desk that were given up.
import { get } from './api.js';
import { tell } from './dialogs.js';
import { byId, make } from './element.js';
import { clock } from './times.js';
import { words } from './words.js';

const table = (heads, rows) => make('div', { class: 'log', tabindex: '0' }, make('table', {},
  make('thead', {}, make('tr', {}, heads.map(head => make('th', { scope: 'col' }, head)))),
  make('tbody', {}, rows.map(row => make('tr', {}, row.map(cell => make('td', {}, String(cell))))))));

const show = async () => {
  const [looks, dead] = await Promise.all([get('/audit'), get('/dead-letters')]);
  await tell(words('log.title'),
    make('h3', {}, words('log.dead')),
    dead.length > 0
      ? table([words('log.ticket'), words('log.reason'), words('log.tries')], dead.map(({ ticket, reason, tries }) => [ticket, reason, tries]))
      : make('p', { class: 'quiet' }, words('log.no-dead')),
    make('h3', {}, words('log.looks')),
    table([words('log.when'), words('log.who'), words('log.what'), words('log.ticket')], looks.map(({ at, by, what, ticket }) => [clock(at), by, what, ticket])));
};

export const startLog = me => {
  byId('log').hidden = !me.isSupervisor;
  byId('log').addEventListener('click', () => show().catch(() => tell(words('refused.other'))));
};
