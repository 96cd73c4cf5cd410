// One line above the conversation that says when messages do not get through, and only then.
import { words } from './words.js';

const notice = document.getElementById('notice');
// A line that comes back at once is nobody's concern.
const PATIENCE = 1_500;
let timer = 0;

const say = name => {
  const text = words(`notice-${name}`);
  notice.textContent = text;
  notice.hidden = !text;
};

/** Says how the line is: 'opening', 'open', 'lost' or 'unreachable'. */
export const showNotice = name => {
  clearTimeout(timer);
  const state = navigator.onLine || name === 'open' ? name : 'offline';
  if (state === 'open') {
    say(state);
  } else {
    timer = setTimeout(() => say(state), state === 'lost' ? PATIENCE : 0);
  }
};

addEventListener('offline', () => showNotice('offline'));
