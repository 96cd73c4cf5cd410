// One dialog of the page: a list to choose from, by keyboard or mouse.
import { byId, make } from './element.js';
import { words } from './words.js';

const show = content => new Promise(resolve => {
  const dialog = byId('dialog');
  const finish = value => {
    dialog.close();
    resolve(value);
  };
  dialog.replaceChildren(...content(finish));
  dialog.addEventListener('cancel', () => resolve(null), { once: true });
  dialog.showModal();
});

/** The value chosen, or null. */
export const choose = (title, options) => show(finish => [
  make('h2', {}, title),
  make('div', { class: 'dialog__choices' }, options.map(([value, text]) => make('button', { type: 'button', class: 'plain', onclick: () => finish(value) }, text))),
  make('button', { type: 'button', class: 'dialog__cancel', onclick: () => finish(null) }, words('dialog.cancel'))
]);

/** Says one thing. */
export const tell = (title, ...content) => show(finish => [
  make('h2', {}, title),
  ...content,
  make('button', { type: 'button', class: 'primary', onclick: () => finish(null) }, words('dialog.ok'))
]);
