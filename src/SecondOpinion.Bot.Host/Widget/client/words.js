// The page's words stand in its HTML, in <template id="words">, one element per name.
const template = document.getElementById('words');

/** The words of that name, or nothing when the page has none. */
export const words = name => template.content.querySelector(`[data-name="${name}"]`)?.textContent ?? '';
