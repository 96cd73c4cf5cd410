// A short sound and a notification of the browser, when the coordinator wants them.
import { words } from './words.js';
import { byId } from './element.js';

const KEY = 'second-opinion.desk.alerts';
let wanted = localStorage.getItem(KEY) === 'on';
let audio = null;

const show = () => {
  const button = byId('alerts');
  button.setAttribute('aria-pressed', String(wanted));
  button.textContent = wanted ? words('alerts.on') : words('alerts.off');
};

const beep = (pitch, times) => {
  audio ??= new AudioContext();
  for (let at = 0; at < times; at++) {
    const tone = audio.createOscillator();
    const volume = audio.createGain();
    const begin = audio.currentTime + at * 0.25;
    tone.frequency.value = pitch;
    volume.gain.setValueAtTime(0.12, begin);
    volume.gain.exponentialRampToValueAtTime(0.001, begin + 0.2);
    tone.connect(volume).connect(audio.destination);
    tone.start(begin);
    tone.stop(begin + 0.2);
  }
};

/** A new ticket, or an alarm. The notification names neither the person nor what they wrote: it may stand on a shared screen. */
export const alert = isAlarm => {
  if (!wanted) {
    return;
  }

  beep(isAlarm ? 880 : 523, isAlarm ? 3 : 1);
  if (document.hidden && globalThis.Notification?.permission === 'granted') {
    new Notification(isAlarm ? words('alerts.alarm') : words('alerts.new'), { tag: 'second-opinion' });
  }
};

export const startAlerts = () => {
  byId('alerts').addEventListener('click', async () => {
    wanted = !wanted;
    localStorage.setItem(KEY, wanted ? 'on' : 'off');
    show();
    if (wanted) {
      beep(523, 1);
      await globalThis.Notification?.requestPermission();
    }
  });
  show();
};
