// Reads an exported {"activities":[...]} file and the .transcript array of the same conversation with the stock Bot Builder.
// Usage: node contract.mjs RECORD.json CONVERSATION.transcript
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import schema from 'botframework-schema';
import builder from 'botbuilder';

const [, , recordPath, transcriptPath] = process.argv;
const { activities } = JSON.parse(readFileSync(recordPath, 'utf8'));
const bare = JSON.parse(readFileSync(transcriptPath, 'utf8'));
assert.ok(Array.isArray(activities) && activities.length > 5, 'a Transcript has activities');
assert.deepEqual(bare, activities, 'both shapes hold the same');

const types = new Set(Object.values(schema.ActivityTypes));
const roles = new Set(Object.values(schema.RoleTypes));
const optional = (value, check) => value === undefined || check(value);
for (const activity of activities) {
  assert.ok(types.has(activity.type), `type ${activity.type}`);
  assert.ok(activity.id && activity.channelId, 'id and channel');
  assert.match(activity.timestamp, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/u);
  schema.assertConversationAccount({ isGroup: false, conversationType: '', name: '', ...activity.conversation });
  for (const account of [activity.from, activity.recipient].filter(Boolean)) {
    schema.assertChannelAccount({ name: '', ...account });
    assert.ok(optional(account.role, role => roles.has(role)), `role ${account.role}`);
  }

  (activity.attachments ?? []).forEach(attachment => schema.assertAttachment(attachment));
  (activity.entities ?? []).forEach(entity => schema.assertEntity(entity));
  if (activity.suggestedActions) {
    schema.assertSuggestedActions({ to: [], ...activity.suggestedActions });
  }
}

const initiate = activities.find(({ name }) => name === 'handoff.initiate');
assert.equal(initiate.type, schema.ActivityTypes.Event);
assert.equal(initiate.attachments[0].name, 'Transcript');
assert.ok(Array.isArray(initiate.attachments[0].content.activities));

const folder = mkdtempSync(join(tmpdir(), 'transcript-'));
for (const store of [new builder.MemoryTranscriptStore(), new builder.FileTranscriptStore(folder)]) {
  for (const activity of activities) {
    await store.logActivity({ ...activity, timestamp: new Date(activity.timestamp) });
  }

  const [{ channelId, conversation }] = activities;
  const read = [];
  for (let token; ;) {
    const page = await store.getTranscriptActivities(channelId, conversation.id, token);
    read.push(...page.items);
    token = page.continuationToken;
    if (!token) {
      break;
    }
  }

  assert.equal(read.length, activities.filter(activity => activity.channelId === channelId).length);
}

rmSync(folder, { recursive: true });
console.log(`${activities.length} activities read`);
