// The page's words stand in its HTML, in <template id="words">, one element per name; they come from dialogs/desk.
const template = document.getElementById('words');

/** The words of that name with its placeholders filled, in one pass: what a person wrote is never searched for placeholders. */
export const words = (name, values = {}) =>
  (template.content.querySelector(`[data-name="${name}"]`)?.textContent ?? name).replace(/\{([A-Za-z]+)\}/gu, (whole, key) => String(values[key] ?? whole));

/** Puts the words into the page that its HTML names. */
export const speak = root => {
  root.querySelectorAll('[data-words]').forEach(element => { element.textContent = words(element.dataset.words); });
  root.querySelectorAll('[data-words-label]').forEach(element => {
    const label = words(element.dataset.wordsLabel);
    element.setAttribute('aria-label', label);
    if (element instanceof HTMLInputElement) {
      element.placeholder = label;
    }
  });
};
