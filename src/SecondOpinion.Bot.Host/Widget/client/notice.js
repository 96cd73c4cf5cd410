// One line above the conversation that says when messages do not get through, and only then.
import { words } from './words.js';

const notice = document.getElementById('notice');
// A line that comes back at once is nobody's concern.
const PATIENCE = 1_500;
let state = 'opening';
let timer = 0;

const say = name => {
  const text = words(`notice-${name}`);
  notice.textContent = text;
  notice.hidden = !text;
};

const show = () => {
  clearTimeout(timer);
  if (!navigator.onLine) {
    say('offline');
  } else if (state === 'lost') {
    timer = setTimeout(say, PATIENCE, state);
  } else {
    say(state);
  }
};

/** Says how the line is: 'opening', 'open', 'lost' or 'unreachable'. */
export const showNotice = name => {
  state = name;
  show();
};

addEventListener('offline', show);
addEventListener('online', show);
