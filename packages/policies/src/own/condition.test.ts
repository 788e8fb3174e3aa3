import { readFileSync } from 'node:fs';
import { type Judging, read } from '@precept/engine';
import { CHANNELS, type PostInput, ROLES, type SignalKind, toPost } from '@precept/model';
import { sense } from '@precept/rules';
import { expect, it } from 'vitest';
import { compileCondition, conditionFault } from './condition.ts';

const posts = readFileSync(new URL('../../../../corpus/w01.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(0, 150)
  .map((line, i) => {
    const { text, kind } = JSON.parse(line) as PostInput;
    return toPost({
      text,
      ...(kind && { kind }),
      channel: CHANNELS[i % CHANNELS.length] as (typeof CHANNELS)[number],
      author: { role: ROLES[i % ROLES.length] as (typeof ROLES)[number], ...(i % 3 === 0 ? { employer: 'Brookmeadow' } : undefined) },
    });
  });

const judgings = posts.map((post): Omit<Judging, 'report'> => {
  const { signals, heads } = sense(post);
  const of = (kind: SignalKind): Judging['signals'] => signals.filter((s) => s.kind === kind);
  return { post, reading: read(post.text), policy: {} as Judging['policy'], signals, heads, matches: () => [], of };
});

it.each([
  'found("medicine")',
  'channel == "x" && found("person")',
  '"x" == channel || role in ["nurse", "student"]',
  'count("person") > 1 && count("date") <= 2',
  '!found("date") && text.contains("patient")',
  'signals.exists(s, s.kind == "person" && s.confidence > 0.5)',
  'signals.all(s, s.confidence >= 0.2)',
  'signals.exists(a, a.kind == "person" && signals.exists(b, b.kind == "date" && b.text != a.text))',
  'signals.exists(a, a.identifies) && employer == "Brookmeadow"',
  'text.startsWith("i ") || text.endsWith(".") == false',
  'found("person", "full") || signals.exists(s, s.type == "day" || s.role == "patient")',
  'signals.filter(s, s.kind == "age").size() > 0',
  'signals.exists(s, s.kind == "age" && has(s.value.years) && s.value.years > 80)',
  'text.size() > 200 ? found("person") : found("date")',
  'signals.exists(role, role.kind == "person" && role.role == "patient")',
  'role != "nurse" && jurisdiction == "US" && direction == "outbound"',
])('says the same of %s by short steps as by CEL', (source) => {
  expect(conditionFault(source)).toBeUndefined();
  const [quick, slow] = [compileCondition(source), compileCondition(source, true)];
  expect(judgings.map((j) => quick.holds(j))).toEqual(judgings.map((j) => slow.holds(j)));
});

it('tells texts apart', () => {
  const { holds } = compileCondition('signals.exists(s, s.kind == "person" && s.confidence > 0.5)');
  const said = judgings.map((j) => holds(j));
  expect(said).toContain(true);
  expect(said).toContain(false);
});
