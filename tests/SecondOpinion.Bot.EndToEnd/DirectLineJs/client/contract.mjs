// node contract.mjs ADDRESS SECRET [DROPS]: the stock client's whole life with our service. Prints one line per step; exit code 1 on the first fault.
import assert from 'node:assert/strict';
import { sockets } from './browser.mjs';

const { DirectLine, ConnectionStatus } = await import('botframework-directlinejs');
const [address, secret, drops = '50'] = process.argv.slice(2);
const domain = `${address}/v3/directline`;

// The client waits 3 s + random * 12 s before it reconnects; this random makes it a few milliseconds.
const hurried = { random: () => -0.2499 };

async function generate(body) {
  const answer = await fetch(`${domain}/tokens/generate`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${secret}`, 'Content-Type': 'application/json' },
    body: JSON.stringify(body ?? {})
  });
  assert.equal(answer.status, 200);
  return answer.json();
}

function open(options) {
  const client = new DirectLine({ domain, ...hurried, ...options });
  const seen = [];
  const statuses = [];
  client.connectionStatus$.subscribe(status => statuses.push(ConnectionStatus[status]));
  const subscription = client.activity$.subscribe(activity => seen.push(activity), () => {});
  return { client, seen, statuses, close: () => { subscription.unsubscribe(); client.end(); } };
}

const post = (chat, activity) => new Promise((resolve, reject) => chat.client.postActivity(activity).subscribe(resolve, reject));
const say = (chat, text, clientActivityID) =>
  post(chat, { type: 'message', text, from: { id: 'person' }, channelData: { clientActivityID } });

async function until(condition, what, seconds = 20) {
  for (const end = Date.now() + seconds * 1000; Date.now() < end;) {
    if (condition())
      return;
    await new Promise(resolve => setTimeout(resolve, 5));
  }
  assert.fail(`never happened: ${what}`);
}

const has = (chat, text) => chat.seen.some(activity => activity.text === text);
const texts = chat => chat.seen.map(activity => activity.text);
const step = name => console.log(`ok ${name}`);

const { token, conversationId } = await generate({ user: { id: 'dl_anna' } });
const chat = open({ token, conversationStartProperties: { locale: 'ko-KR' } });
await until(() => has(chat, 'Welcome'), 'the greeting');
assert.equal(chat.client.conversationId, conversationId);
step('start');

const id = await say(chat, 'hello', 'c-1');
await until(() => has(chat, 'You said: hello'), 'the reply');
const echo = chat.seen.find(activity => activity.text === 'hello');
assert.deepEqual([echo.id, echo.channelData.clientActivityID, echo.from.id, echo.from.role], [id, 'c-1', 'dl_anna', 'user']);
assert.deepEqual(texts(chat), ['Welcome', 'hello', 'You said: hello']);
assert.equal(await say(chat, 'hello', 'c-1'), id);
step('post, echo, reply, the same id for the same message');

assert.match(await new Promise(resolve => chat.client.getSessionId().subscribe(resolve)), /.+/);
step('session id');

const refreshed = await new Promise((resolve, reject) => chat.client.refreshToken().subscribe(resolve, reject));
assert.notEqual(refreshed, token);
chat.client.token = refreshed;
await say(chat, 'with the new token', 'c-2');
await until(() => has(chat, 'You said: with the new token'), 'a reply to the new token');
step('token refresh');

const tab = open({ token: refreshed, conversationId });
await until(() => has(tab, 'You said: with the new token'), 'the history in a second tab');
await say(tab, 'from the second tab', 'c-3');
await until(() => has(chat, 'You said: from the second tab') && has(tab, 'You said: from the second tab'), 'the same in both tabs');
assert.deepEqual(texts(tab), texts(chat));
tab.close();
step('resume with the whole history, two tabs');

const later = open({ token: refreshed, conversationId, watermark: chat.client.watermark });
await say(later, 'after the mark', 'c-4');
await until(() => has(later, 'You said: after the mark'), 'what came after the watermark');
assert.deepEqual(texts(later), ['after the mark', 'You said: after the mark']);
later.close();
step('resume from a watermark');

await until(() => has(chat, 'You said: after the mark'), 'the first tab to be level');
const before = chat.seen.length;
const random = lcg(20261121);
let sent = 0;
for (let drop = 0; drop < Number(drops); drop++) {
  const loss = new Promise(resolve => setTimeout(resolve, random() * 8));
  if (drop % 3 !== 2)
    await say(chat, `m${sent}`, `d-${sent++}`);
  await loss;
  for (const socket of sockets)
    socket.terminate();
}
await until(() => has(chat, `You said: m${sent - 1}`), 'the last reply after all drops', 60);
const expected = Array.from({ length: sent }, (_, n) => [`m${n}`, `You said: m${n}`]).flat();
assert.deepEqual(texts(chat).slice(before), expected);
assert.equal(new Set(chat.seen.map(activity => activity.id)).size, chat.seen.length);
step(`${drops} lost sockets, ${sent} messages: no gap, no repeat`);

assert.ok(!chat.statuses.includes('ExpiredToken') && !chat.statuses.includes('FailedToConnect'), chat.statuses.join());
await assert.rejects(post(chat, { type: 'message', text: 'a file', from: { id: 'person' }, attachments: [{ contentType: 'text/plain', name: 'a.txt', contentUrl: 'data:text/plain,a' }] }));
assert.ok(!chat.statuses.includes('ExpiredToken'), 'a refused file must not end the chat');
step('a refused file does not end the chat');

await post(chat, { type: 'endOfConversation', from: { id: 'person' } });
await assert.rejects(say(chat, 'too late', 'c-5'));
step('end');
chat.close();

const polling = open({ token: (await generate()).token, webSocket: false, pollingInterval: 200 });
await until(() => has(polling, 'Welcome'), 'the greeting by polling');
await say(polling, 'polled', 'c-6');
await until(() => has(polling, 'You said: polled'), 'the reply by polling');
assert.deepEqual(texts(polling), ['Welcome', 'polled', 'You said: polled']);
polling.close();
step('polling');
process.exit(0);

// Repeatable randomness.
function lcg(seed) {
  return () => (seed = (seed * 1664525 + 1013904223) % 4294967296) / 4294967296;
}
