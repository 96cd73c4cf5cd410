// The page: signs in, then keeps queue and conversation as the server has them.
import { alert, startAlerts } from './alerts.js';
import { signIn, signOut, whoAmI } from './api.js';
import { Conversation } from './conversation.js';
import { tell } from './dialogs.js';
import { byId, make } from './element.js';
import { startKeys } from './keys.js';
import { listen } from './live.js';
import { startLog } from './log.js';
import { Outbox } from './outbox.js';
import { Queue } from './queue.js';
import { speak, words } from './words.js';

const LINE = () => ({ open: words('line.open'), lost: words('line.lost'), ended: words('line.ended') });
const REFUSED = () => ({
  TakenByAnother: words('refused.taken'), NotYours: words('refused.not-yours'), NotAllowedNow: words('refused.not-allowed'), NotFound: words('refused.gone')
});

const begin = me => {
  byId('sign-in').hidden = true;
  byId('desk').hidden = false;
  byId('me').textContent = me.isSupervisor ? words('me.supervisor', { name: me.name }) : me.name;
  let line = 'opening';

  const outbox = new Outbox(me.account, () => {
    conversation?.showWaiting(line !== 'open');
    showLine();
  }, (doing, row, refusal) => {
    if (row) {
      queue.put(row);
      conversation.update(row);
      conversation.follow(row.id);
    } else if (refusal) {
      const lost = doing.body.text ? [make('p', { class: 'plain-text' }, doing.body.text)] : [];
      tell(REFUSED()[refusal.code] ?? words('refused.other'), ...lost);
    }
  });

  const open = async id => {
    queue.select(id);
    try {
      await conversation.open(id);
    } catch (refusal) {
      tell(REFUSED()[refusal.code] ?? words('refused.other'));
    }
  };

  const queue = new Queue(me, open);
  const conversation = new Conversation(me, outbox);
  const showLine = () => {
    const waiting = outbox.count;
    byId('line').dataset.line = line;
    byId('line').textContent = [LINE()[line] ?? '', line !== 'open' && waiting > 0 ? words('line.waiting', { waiting }) : ''].filter(Boolean).join(' ');
  };

  const announce = (before, row) => {
    const isAlarm = Boolean(row.alarmAt) && before?.alarmAt !== row.alarmAt;
    const isNew = !before || (row.state === 'Queued' && before.state !== 'Queued') || (row.state === 'Offered' && row.holder === me.account && before.state !== 'Offered');
    if (isAlarm || (isNew && row.state !== 'Closed')) {
      alert(isAlarm);
    }
  };

  listen(event => {
    if (event.all) {
      queue.replace(event.all);
      const opened = conversation.id && event.all.find(row => row.id === conversation.id);
      if (opened) {
        conversation.update(opened);
        conversation.follow();
      }
    } else if (event.ticket) {
      announce(queue.get(event.ticket.id), event.ticket);
      queue.put(event.ticket);
      conversation.update(event.ticket);
    } else if (event.gone) {
      queue.remove(event.gone);
      if (conversation.id === event.gone) {
        conversation.follow();
        conversation.close();
      }
    } else if (event.said) {
      conversation.follow(event.said);
    }
  }, value => {
    if (value !== line) {
      line = value;
      showLine();
      conversation.showWaiting(line !== 'open');
    }

    if (value === 'ended') {
      location.reload();
    }
  });
  startAlerts();
  startLog(me);
  startKeys(queue, conversation);
};

const askForPassword = () => {
  const form = byId('sign-in');
  form.hidden = false;
  form.elements.name.focus();
  form.addEventListener('submit', async event => {
    event.preventDefault();
    const fault = byId('sign-in-fault');
    fault.hidden = true;
    try {
      begin(await signIn(form.elements.name.value, form.elements.password.value));
      form.reset();
    } catch (refusal) {
      fault.textContent = refusal.code === 'Locked' ? words('sign-in.locked') : refusal.code === 'WrongPassword' ? words('sign-in.wrong') : words('sign-in.failed');
      fault.hidden = false;
      form.elements.password.select();
    }
  });
};

byId('sign-out').addEventListener('click', async () => {
  await signOut().catch(() => {});
  location.reload();
});

speak(document);
const me = await whoAmI();
if (me.account) {
  begin(me);
} else if (me.byProxy) {
  byId('no-access').hidden = false;
} else {
  askForPassword();
}
