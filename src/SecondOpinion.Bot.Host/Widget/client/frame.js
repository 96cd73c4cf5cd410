// The frame and the page around it: closing, Escape, and where the keyboard's focus goes.
const title = document.getElementById('title');
const closeButton = document.getElementById('close');
const framed = window.parent !== window;
const touch = matchMedia('(pointer: coarse)');

const close = () => window.parent.postMessage({ secondOpinion: 'close' }, '*');

const textBox = () => document.querySelector('[data-id="webchat-sendbox-input"]');

/** To the text box; on a touch screen to the title, since a text box would raise the keyboard over what there is to read. */
const focus = () => {
  const box = !touch.matches && textBox();
  (box || title).focus({ preventScroll: true });
};

if (framed) {
  closeButton.hidden = false;
  closeButton.addEventListener('click', close);
}

addEventListener('message', event => {
  if (framed && event.source === window.parent && event.data?.secondOpinion === 'shown') {
    focus();
  }
});

// Web Chat uses Escape inside its buttons, its history and its dialogs to step back to the text box: there it stays Web Chat's.
document.addEventListener('keydown', event => {
  const inside = event.target instanceof Element && event.target.closest('.webchat__suggested-actions, .webchat__basic-transcript, dialog');
  if (framed && event.key === 'Escape' && !inside && !event.defaultPrevented) {
    close();
  }
});

// The text box appears after the focus was set: it gets the focus then, if nobody has moved it.
new MutationObserver((_, observer) => {
  if (textBox()) {
    observer.disconnect();
    if (document.activeElement === title) {
      focus();
    }
  }
}).observe(document.getElementById('conversation'), { childList: true, subtree: true });
