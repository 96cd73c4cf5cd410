// npm botbuilder 4.23, unmodified: its CloudAdapter hosts a parent bot that calls ours as its skill; its connector client brings the replies to the person.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { Person } from './person.mjs';
import { Router } from './router.mjs';

const {
  ActivityHandler, ActivityTypes, ChannelServiceRoutes, CloudAdapter, CloudSkillHandler, ConfigurationBotFrameworkAuthentication, MemoryStorage,
  SkillConversationIdFactory, DeliveryModes,
} = createRequire(import.meta.url)('botbuilder');

const skillUrl = `${process.argv[2]}/api/messages`;
const parent = new Router();
const auth = new ConfigurationBotFrameworkAuthentication({});
const adapter = new CloudAdapter(auth);
adapter.onTurnError = async (_, fault) => console.error(fault);
const ids = new SkillConversationIdFactory(new MemoryStorage());
const client = auth.createBotFrameworkClient();
let skillConversation;
let ended;
let mode = DeliveryModes.Normal;

class Parent extends ActivityHandler {
  constructor() {
    super();
    this.onMessage(async (context, next) => {
      skillConversation ??= await ids.createSkillConversationIdWithOptions({
        fromBotOAuthScope: context.turnState.get(context.adapter.OAuthScopeKey), fromBotId: '', activity: context.activity,
        botFrameworkSkill: { id: 'second-opinion', appId: '', skillEndpoint: skillUrl },
      });
      const toSend = { ...context.activity, deliveryMode: mode };
      const response = await client.postActivity('', '', skillUrl, `${parent.address}/api/skills`, skillConversation, toSend);
      assert.ok(response.status >= 200 && response.status < 300, `the skill answered ${response.status}`);
      for (const reply of response.body?.activities ?? []) if (reply.type === ActivityTypes.Message) await context.sendActivity(reply);
      await next();
    });
    this.onUnrecognizedActivityType(async (context, next) => {
      if (context.activity.type === ActivityTypes.EndOfConversation) ended = context.activity;
      await next();
    });
    this.onEndOfConversation?.(async (context, next) => { ended = context.activity; await next(); });
  }
}

const bot = new Parent();
parent.post('/api/messages', (req, res) => adapter.process(req, res, context => bot.run(context)));
new ChannelServiceRoutes(new CloudSkillHandler(adapter, context => bot.run(context), ids, auth)).register(parent, '/api/skills');
await parent.listen();

const person = await Person.arrive();
person.sendsBy(async activity => {
  const response = await fetch(`${parent.address}/api/messages`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(activity) });
  assert.ok(response.ok, `the parent answered ${response.status}`);
});

const texts = await person.goesThroughTheInterview(() => ended);
assert.equal(ended.code, 'completedSuccessfully');
assert.ok(ended.value.sections.length > 2, 'the brief is the value');
assert.ok(texts.some(text => text.includes('/brief/')), 'and stands in the chat');

// The same through the response of the call, in a call of its own.
[skillConversation, mode] = [undefined, DeliveryModes.ExpectReplies];
const inline = await person.says('is anybody there?');
assert.ok(inline.length > 0);
const emergency = (await person.says('I have crushing chest pain and I cannot breathe')).find(one => one.importance === 'high');
assert.match(emergency.text, /119/);

console.log(`botbuilder: ${texts.length} messages, ended with a brief of ${ended.value.sections.length} sections`);
process.exit(0);
