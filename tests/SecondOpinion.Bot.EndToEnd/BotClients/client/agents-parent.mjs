// npm @microsoft/agents-hosting 1.8, unmodified: its AgentClient calls ours (under a new conversation with every message), its response handler brings the replies.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { Person } from './person.mjs';
import { Router } from './router.mjs';

const parent = await new Router().listen();
process.env.second_endpoint = `${process.argv[2]}/api/messages`;
process.env.second_clientId = 'second-opinion';
process.env.second_serviceUrl = `${parent.address}/api/agentresponse/`;

const require = createRequire(import.meta.url);
const { ActivityHandler, AgentClient, CloudAdapter, ConversationState, MemoryStorage, configureResponseController } = require('@microsoft/agents-hosting');

const authConfig = {};
const adapter = new CloudAdapter(authConfig);
adapter.onTurnError = async (_, fault) => console.error(fault);
const state = new ConversationState(new MemoryStorage());
const client = new AgentClient('second');
let ended;

class Parent extends ActivityHandler {
  constructor() {
    super();
    this.onMessage(async (context, next) => {
      await client.postActivity(context.activity, authConfig, state, context);
      await next();
    });
    this.onEndOfConversation(async (context, next) => { ended = context.activity; await next(); });
  }
}

const agent = new Parent();
parent.post('/api/messages', (req, res) => { req.user = { name: 'anonymous' }; return adapter.process(req, res, context => agent.run(context)); });
configureResponseController(parent, adapter, agent, state);

const person = await Person.arrive();
person.sendsBy(async activity => {
  const response = await fetch(`${parent.address}/api/messages`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(activity) });
  assert.ok(response.ok, `the parent answered ${response.status}`);
});

const texts = await person.goesThroughTheInterview(() => ended);
assert.equal(ended.code, 'completedSuccessfully');
assert.ok(ended.value.sections.length > 2, 'the brief is the value');
console.log(`agents-hosting: ${texts.length} messages, ended with a brief of ${ended.value.sections.length} sections`);
process.exit(0);
