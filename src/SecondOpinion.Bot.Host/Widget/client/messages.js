// What this widget adds to a message of Web Chat: the look of an emergency, the sources of an answer, the direction of its script.
import { words } from './words.js';

// Web Chat keeps its React to itself; an element it has made is the pattern for ours.
const like = (pattern, type, props) => ({ ...pattern, type, key: null, ref: null, props });

const telephoneActions = activity => (activity.suggestedActions?.actions ?? []).filter(({ value }) => /^tel:/iu.test(String(value)));

export const isUrgent = activity => activity.importance === 'high' && activity.from?.role !== 'user';

const sourcesOf = activity => {
  const message = (activity.entities ?? []).find(({ type }) => type === 'https://schema.org/Message');
  return (message?.citation ?? [])
    .map(({ position, appearance }) => ({ position, name: appearance?.name, url: appearance?.url }))
    .filter(({ position, name }) => position && name);
};

const webAddress = url => {
  try {
    const { protocol, href } = new URL(url, location.origin);
    return protocol === 'https:' || protocol === 'http:' ? href : null;
  } catch {
    return null;
  }
};

const source = (pattern, { position, name, url }) => {
  const href = url && webAddress(url);
  const title = href ? like(pattern, 'a', { href, target: '_blank', rel: 'noopener noreferrer', children: name }) : name;
  return like(pattern, 'li', {
    dir: 'auto',
    children: [like(pattern, 'span', { className: 'citation', children: `[${position}]` }), ' ', title]
  });
};

const spread = elements => elements.map((element, index) => ({ ...element, key: String(index) }));

const sources = (pattern, found) =>
  like(pattern, 'div', {
    className: 'sources',
    children: spread([
      like(pattern, 'div', { className: 'sources__title', children: words('sources') }),
      like(pattern, 'ol', { children: spread(found.map(item => source(pattern, item))) })
    ])
  });

const calls = (pattern, actions) =>
  spread(actions.map(({ title, value }) => like(pattern, 'a', { className: 'urgent__call', href: value, children: title ?? value })));

/** Who of the desk wrote this; nothing when the bot did. What a person's own client sends is never read as the desk's. */
const coordinatorOf = activity => (activity.from?.role === 'user' ? null : activity.channelData?.secondOpinion?.coordinator);

/** Wraps the text of a message; attachments of other kinds stay as they are. */
export const attachmentMiddleware = () => next => card => {
  const element = next(card);
  const { activity, attachment } = card;
  if (!element || !attachment?.contentType?.startsWith('text/')) {
    return element;
  }

  const parts = [element];
  const coordinator = coordinatorOf(activity);
  if (typeof coordinator === 'string') {
    parts.unshift(like(element, 'div', { className: 'coordinator', dir: 'auto', children: `${coordinator} · ${words('coordinator')}` }));
  }

  const found = sourcesOf(activity);
  if (found.length) {
    parts.push(sources(element, found));
  }

  if (isUrgent(activity)) {
    parts.push(...calls(element, telephoneActions(activity)));
  }

  return like(element, 'div', {
    className: isUrgent(activity) ? 'message urgent' : 'message',
    dir: attachment.contentType === 'text/markdown' ? undefined : 'auto',
    children: spread(parts)
  });
};

/** A telephone number is dialled from this page; a new window for it would only stay empty. */
export const cardActionMiddleware = () => next => card => {
  const { value } = card.cardAction;
  if (/^tel:/iu.test(String(value))) {
    location.assign(value);
    return undefined;
  }

  return next(card);
};
