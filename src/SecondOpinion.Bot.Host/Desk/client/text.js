// A message as elements: the bot's little Markdown, or plain text as it was typed.
import { make } from './element.js';

const INLINE = /\\([\\*_[\]()#+\-.!<>{}=|~&:@`])|\*\*([^*\n]+)\*\*|\[(\d{1,2})\]|\[([^\][\n]+)\]\(([^()\s]+)\)|(?<![\p{L}\p{N}*])\*([^*\s][^*\n]*)\*/gu;
const MARK = /\*\*|\\(?=[\\*_[\]()#+\-.!<>{}=|~&:@`])/gu;
const SCHEMES = new Set(['https:', 'http:', 'tel:', 'mailto:']);

const link = (text, address) => {
  try {
    const url = new URL(address, location.origin);
    return SCHEMES.has(url.protocol) ? make('a', { href: url.href, target: '_blank', rel: 'noopener noreferrer' }, text) : text;
  } catch {
    return text;
  }
};

const inline = text => {
  const parts = [];
  let from = 0;
  for (const match of text.matchAll(INLINE)) {
    const [whole, escaped, strong, number, words, address, emphasis] = match;
    parts.push(text.slice(from, match.index));
    from = match.index + whole.length;
    parts.push(escaped ?? (strong && make('strong', {}, strong.replaceAll(MARK, ''))) ?? (number && make('span', { class: 'mark' }, `[${number}]`)) ?? (emphasis && make('em', {}, emphasis)) ?? link(words, address));
  }

  return [...parts, text.slice(from)];
};

const block = lines => lines.every(line => /^[-*•]\s/u.test(line))
  ? make('ul', {}, lines.map(line => make('li', { dir: 'auto' }, inline(line.replace(/^[-*•]\s+/u, '')))))
  : make('p', { dir: 'auto' }, lines.flatMap((line, at) => [at > 0 ? make('br') : null, ...inline(line.replace(/^#{1,4}\s+/u, ''))]));

/** The paragraphs and lists of a text. */
export const paragraphs = (text, isMarkdown) => {
  if (!isMarkdown) {
    return [make('p', { class: 'plain-text', dir: 'auto' }, text)];
  }

  const blocks = [];
  let lines = [];
  const end = () => {
    if (lines.length > 0) {
      blocks.push(block(lines));
    }

    lines = [];
  };

  for (const line of text.replaceAll('\r', '').split('\n').map(raw => raw.trim())) {
    if (!line || (lines.length > 0 && /^[-*•]\s/u.test(line) !== /^[-*•]\s/u.test(lines[0]))) {
      end();
    }

    if (line) {
      lines.push(line);
    }
  }

  end();
  return blocks;
};
