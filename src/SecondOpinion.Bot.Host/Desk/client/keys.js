// Everything by keyboard. Single letters work while nothing is being typed.
import { tell } from './dialogs.js';
import { byId, make } from './element.js';
import { words } from './words.js';

const LIST = () => [
  ['1 – 9', words('keys.open')], ['J  K', words('keys.step')], ['T', words('keys.take')], ['R', words('keys.reply')], ['N', words('keys.note')], ['G', words('keys.guide')],
  ['Ctrl Enter', words('keys.send')], ['B', words('keys.hand-back')], ['X', words('keys.transfer')], ['C', words('keys.close')], ['/', words('keys.search')], ['Esc', words('keys.leave')]
];

export const showKeys = () => tell(words('keys.title'), make('dl', { class: 'keys' }, LIST().flatMap(([key, text]) => [make('dt', {}, make('kbd', {}, key)), make('dd', {}, text)])));

const isTyping = target => target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));

export const startKeys = (queue, conversation) => {
  const actions = {
    j: () => queue.step(1), k: () => queue.step(-1), t: () => conversation.take(), r: () => conversation.write('reply'), n: () => conversation.write('note'),
    g: () => conversation.write('guide'), b: () => conversation.handBack(), x: () => conversation.transfer(), c: () => conversation.end(),
    '/': () => byId('search').focus(), '?': showKeys
  };
  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || byId('desk').hidden || byId('dialog').open) {
      return;
    }

    if (event.key === 'Escape' && isTyping(event.target)) {
      byId('conversation').focus();
      return;
    }

    if (isTyping(event.target)) {
      return;
    }

    if (/^[1-9]$/u.test(event.key)) {
      event.preventDefault();
      queue.openAt(Number(event.key) - 1);
    } else if (actions[event.key.toLowerCase()]) {
      event.preventDefault();
      actions[event.key.toLowerCase()]();
    }
  });
  byId('help-button').addEventListener('click', showKeys);
};
