// Turns the little Markdown the bot writes (paragraphs, lists, headings, bold, links) into HTML. Elements are made, never
// parsed from text, so nothing in a message can become markup of its own.
const BLOCK = /^(?:(#{1,4})\s+|([-*•])\s+|(\d{1,3})[.)]\s+|(>)\s?)/u;
const LETTER = /\p{L}/u;
const RIGHT_TO_LEFT = /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const DEFINITION = /^\[[^\]]+\]:\s/u;
const INLINE = new RegExp([
  String.raw`\\([\\*_[\]()#+\-.!>` + '`' + String.raw`])`,
  String.raw`\*\*([^*\n]+)\*\*`,
  String.raw`(?<![\p{L}\p{N}*])\*([^*\s][^*\n]*)\*`,
  String.raw`(?<![\p{L}\p{N}_])_([^_\s][^_\n]*)_(?![\p{L}\p{N}_])`,
  String.raw`\[([^\][\n]+)\]\(([^()\s]+)\)`,
  String.raw`\[(\d{1,2})\]`,
  String.raw`(https?:\/\/[^\s<>"']*[^\s<>"'.,;:!?)\]])`
].join('|'), 'gu');
const SCHEMES = new Set(['https:', 'http:', 'tel:', 'mailto:']);

/** A link that leads where it says, in a new tab so that the conversation stays, or plain text when its scheme is not one of ours. */
const link = (page, text, address) => {
  let url = null;
  try {
    url = new URL(address, location.origin);
  } catch {
    // Not an address: shown as the words it is.
  }

  if (!url || !SCHEMES.has(url.protocol)) {
    return text;
  }

  const anchor = page.createElement('a');
  anchor.href = url.href;
  anchor.textContent = text;
  if (url.protocol.startsWith('http')) {
    anchor.target = '_blank';
    anchor.rel = 'noopener noreferrer';
  }

  return anchor;
};

const wrapped = (page, name, text) => {
  const element = page.createElement(name);
  writeInline(page, element, text);
  return element;
};

const citation = (page, number) => {
  const element = page.createElement('span');
  element.className = 'citation';
  element.textContent = `[${number}]`;
  return element;
};

const writeInline = (page, parent, text) => {
  let from = 0;
  for (const match of text.matchAll(INLINE)) {
    const [whole, escaped, strong, emphasis, underscored, words, address, number, bare] = match;
    parent.append(text.slice(from, match.index));
    from = match.index + whole.length;
    parent.append(
      escaped ??
      (strong && wrapped(page, 'strong', strong)) ??
      ((emphasis ?? underscored) && wrapped(page, 'em', emphasis ?? underscored)) ??
      (words && link(page, words, address)) ??
      (number && citation(page, number)) ??
      link(page, bare, bare)
    );
  }

  parent.append(text.slice(from));
};

const writeLine = (page, body, kind, start, text, fresh) => {
  const last = body.lastElementChild;
  const continues = !fresh && last?.dataset.kind === kind;
  const block = name => {
    const element = page.createElement(name);
    element.dataset.kind = kind;
    element.dir = 'auto';
    return element;
  };

  if (kind === 'ul' || kind === 'ol') {
    // A blank line between two items leaves them in one list.
    const list = last?.dataset.kind === kind ? last : body.appendChild(block(kind));
    if (kind === 'ol' && !list.childElementCount && start !== '1') {
      list.start = Number(start);
    }

    const item = list.appendChild(page.createElement('li'));
    writeInline(page, item, text);
  } else if (continues && (kind === 'p' || kind === 'blockquote')) {
    last.append(page.createElement('br'));
    writeInline(page, last, text);
  } else {
    writeInline(page, body.appendChild(block(kind)), text);
  }
};

/** The HTML of a message, as Web Chat wants it: text of elements only. */
export const renderMarkdown = markdown => {
  const page = document.implementation.createHTMLDocument('');
  let fresh = true;
  for (const raw of markdown.replaceAll('\r', '').split('\n')) {
    const line = raw.trim();
    if (!line) {
      fresh = true;
    } else if (!DEFINITION.test(line)) {
      const [marker = '', heading, bullet, number, quote] = BLOCK.exec(line) ?? [];
      const kind = heading ? `h${heading.length + 2 > 6 ? 6 : heading.length + 2}` : bullet ? 'ul' : number ? 'ol' : quote ? 'blockquote' : 'p';
      writeLine(page, page.body, kind, number, line.slice(marker.length), fresh);
      fresh = false;
    }
  }

  // A block of figures alone, such as the number above Arabic words, reads as the message around it.
  const direction = RIGHT_TO_LEFT.test(page.body.textContent) ? 'rtl' : 'ltr';
  [...page.body.children].filter(block => !LETTER.test(block.textContent)).forEach(block => { block.dir = direction; });
  return page.body.innerHTML;
};
