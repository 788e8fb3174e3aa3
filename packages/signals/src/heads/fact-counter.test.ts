import { createChecker, NO_HEADS } from '@precept/engine';
import { type PostInput, toPost } from '@precept/model';
import { expect, it } from 'vitest';
import { signals } from '../signals.gen.ts';
import { FactCounter } from './fact-counter.ts';
import { eachFact } from './facts.ts';

const { sense } = createChecker({ signals, rules: [], heads: NO_HEADS });

const POSTS: readonly PostInput[] = [
  { text: 'My patient Mrs Daly, 54, from Elm Street finally admitted she drinks. Room 4 smells like a brewery, lol' },
  {
    text: 'Is metformin not the cause of my rash? "It cures nothing," said Dr Bose.',
    kind: 'comment',
    direction: 'inbound',
    author: { role: 'public' },
  },
  { text: 'Views my own. #ad We sell the best inhaler, see https://example.org/x', author: { role: 'pharma-account', account: 'organisation' } },
  { text: '', kind: 'reply', thread: [{ text: 'hello', direction: 'inbound' }], media: [{ path: 'a.jpg' }] },
];

it.each(POSTS.map((post) => [post.text, post] as const))('counts every fact there is in "%s", and no other', (_, input) => {
  const post = toPost(input);
  const { reading, signals: found } = sense(post);
  const named = new Map<string, number>();
  eachFact(reading, post, found, (fact) => named.set(fact, (named.get(fact) ?? 0) + 1));
  const asked = [...named.keys(), 'event', 'event identifies', 'tone contempt target patient', 'person as author', 'longer 128'];
  const facts = [...new Set(asked)];
  const counter = new FactCounter(facts);
  counter.count(reading, post, found);
  expect(facts.map((fact, i) => [fact, counter.counts[i]])).toEqual(facts.map((fact) => [fact, named.get(fact) ?? 0]));
});
