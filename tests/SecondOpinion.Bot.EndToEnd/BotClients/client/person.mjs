// The person and the channel they are on: takes what the calling bot sends there, says one thing after the other.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { Router } from './router.mjs';

export class Person {
  heard = [];
  #post;

  static async arrive() {
    const person = new Person();
    person.channel = new Router();
    const take = (req, res) => {
      if (req.body.type === 'message') person.heard.push(req.body);
      res.status(200).send({ id: `channel-${person.heard.length}` });
    };
    person.channel.post('/v3/conversations/:conversation/activities', take);
    person.channel.post('/v3/conversations/:conversation/activities/:activity', take);
    await person.channel.listen();
    return person;
  }

  sendsBy(post) {
    this.#post = post;
  }

  message(text) {
    return {
      type: 'message', id: randomUUID(), timestamp: new Date().toISOString(), channelId: 'test', locale: 'en-US', text,
      serviceUrl: this.channel.address, from: { id: 'person', role: 'user' }, recipient: { id: 'parent', role: 'bot' }, conversation: { id: 'with-the-parent' },
    };
  }

  async says(text, replies = 1) {
    const before = this.heard.length;
    await this.#post(this.message(text));
    await this.until(() => this.heard.length >= before + replies, `an answer to "${text}"`);
    return this.heard.slice(before);
  }

  async until(so, what) {
    for (let waited = 0; !so(); waited += 20) {
      assert.ok(waited < 20_000, `waited in vain for ${what}; heard ${JSON.stringify(this.heard.slice(-2).map(one => one.text))}`);
      await new Promise(go => setTimeout(go, 20));
    }
  }

  // The whole interview: agree, answer once, skip the rest, look at the brief; then an emergency elsewhere is somebody else's test.
  async goesThroughTheInterview(isOver) {
    await this.says('hello', 2);
    const first = await this.says('I agree, start', 2);
    assert.match(first.at(-1).text, /1 of 10/);
    assert.ok(first.at(-1).suggestedActions.actions.length > 1, 'buttons reach the person');
    await this.says(first.at(-1).suggestedActions.actions[0].value);
    for (let left = 0; left < 12; left++) {
      const summary = this.heard.at(-1).suggestedActions?.actions?.find(action => /show my brief/i.test(action.value));
      if (summary) break;
      await this.says('skip');
      await new Promise(go => setTimeout(go, 60));
    }
    await this.says('Yes, show my brief');
    await this.until(isOver, 'the end of the call');
    const texts = this.heard.map(one => one.text);
    const questions = texts.filter(text => /\d of 10/.test(text));
    assert.deepEqual(questions.map(text => Number(/(\d+) of 10/.exec(text)[1])), [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 'every question once, in order');
    return texts;
  }
}
