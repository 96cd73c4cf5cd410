// Times as people at a desk read them.
import { words } from './words.js';

const MINUTE = 60_000;

/** "now", "7 min", "2 h 05". */
export const since = (iso, now = Date.now()) => {
  const minutes = Math.max(0, Math.floor((now - Date.parse(iso)) / MINUTE));
  if (minutes < 1) {
    return words('time.now');
  }

  const hours = Math.floor(minutes / 60);
  const rest = String(minutes % 60).padStart(2, '0');
  return hours < 1 ? words('time.minutes', { minutes }) : words('time.hours', { hours, rest });
};

/** The clock on this desk's wall; with the day when it is another one. */
export const clock = iso => {
  const at = new Date(iso);
  const isToday = at.toDateString() === new Date().toDateString();
  return new Intl.DateTimeFormat(document.documentElement.lang, { ...(isToday ? {} : { day: 'numeric', month: 'short' }), hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);
};

/** The clock where the person is, from their own offset. */
export const theirClock = offset => new Intl.DateTimeFormat(document.documentElement.lang, {
  weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: 'UTC'
}).format(new Date(Date.now() + offset * MINUTE));

/** A language's name in the desk's language. */
export const languageName = code => {
  try {
    return new Intl.DisplayNames([document.documentElement.lang], { type: 'language' }).of(code);
  } catch {
    return code;
  }
};
