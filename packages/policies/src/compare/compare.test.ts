import { type Policy, toPost } from '@precept/model';
import { checkMany, rules } from '@precept/rules';
import { expect, it } from 'vitest';
import { loadReader } from '../index.ts';

const reader = await loadReader();
const metas = rules.map((r) => r.meta);

function policy(text: string): Policy {
  const read = reader.readPolicy('p.yaml', { readFile: () => text, today: '2026-11-22', rules: metas, packs: reader.packs, checkMany });
  if (read.kind === 'faults') throw new Error(read.faults.map(reader.sayFault).join('\n'));
  return read.policy;
}

const OWN = `ownRules:
  - id: conduct/no-project-names
    title: Project names stay inside
    severity: review
    phrases: [project aurora]
    why: w
    instead: Leave it out.
    examples: { bad: [project aurora], ok: [aurora] }
`;

it('says what differs between two policies, and which way', () => {
  const before = policy('name: a\nrules: { claim/no-guarantee: advise, claim/no-miracle-words: off }\nownHosts: [a.example]');
  const after = policy(`name: b\nrules: { claim/no-guarantee: block }\nownHosts: [b.example]\nhelpline: 555-0100\n${OWN}`);
  expect(reader.diffPolicies(before, after, metas)).toEqual([
    { key: 'helpline', before: null, after: '555-0100', effect: 'other' },
    { key: 'ownHosts', before: 'a.example', after: null, effect: 'stricter' },
    { key: 'ownHosts', before: null, after: 'b.example', effect: 'looser' },
    { key: 'rules.claim/no-guarantee', before: 'advise', after: 'block', effect: 'stricter' },
    { key: 'rules.claim/no-miracle-words', before: 'off', after: expect.stringContaining('(its own)'), effect: 'stricter' },
    { key: 'ownRules.conduct/no-project-names', before: null, after: 'there', effect: 'stricter' },
  ]);
  expect(reader.diffPolicies(before, before, metas)).toEqual([]);
  const changed = policy(`${OWN.replace('severity: review', 'severity: block')}`);
  expect(reader.diffPolicies(policy(OWN), changed, metas)).toMatchObject([
    { key: 'ownRules.conduct/no-project-names.severity', before: 'review', after: 'block' },
  ]);
});

it('holds a policy against a pack, clause by clause', () => {
  const hipaa = reader.packs.filter((p) => p.id === 'us-hipaa');
  const compared = reader.comparePolicy(
    policy('rules: { privacy/no-patient-name: shadow, privacy/no-age-over-89: block }\nclauses: { us-hipaa/when-it-happened: Procedure 9 }'),
    hipaa,
    metas,
  );
  const of = (key: string): unknown => compared.find((c) => c.key === `us-hipaa/${key}`);
  expect(of('names')).toMatchObject({ state: 'weakened', weak: [{ id: 'privacy/no-patient-name', setting: 'shadow' }] });
  expect(of('ages')).toMatchObject({ state: 'held', weak: [] });
  expect(of('when-it-happened')).toMatchObject({ state: 'answered', where: 'Procedure 9' });
  expect(of('stricter-states')).toMatchObject({ state: 'for people', rules: [] });
});

it('remarks on what somebody should look at', () => {
  const remarks = reader.lintPolicy(
    policy(`jurisdictions: [AU]
rules: { safety/escalate-danger: off, claim/no-guarantee: shadow }
allow:
  - { words: Dana Whitcomb, rules: [privacy/no-patient-name], reason: r, expires: "2026-12-01" }
  - { words: Ruth, rules: [privacy/no-patient-name], reason: r, expires: "2029-12-01" }`),
    metas,
    reader.packs,
    '2026-11-22',
  );
  const said = remarks.map((r) => `${r.key}: ${r.message}`).join('\n');
  expect(said).toContain('rules.safety/escalate-danger: This turns off a rule that protects lives');
  expect(said).toContain('allow[0]: “dana whitcomb” ends in 9 days, on 2026-12-01.');
  expect(said).toContain('allow[1]: “ruth” stands for more than a year');
  expect(said).toContain('jurisdictions: No pack that it extends is for AU. There are: au-ahpra.');
  expect(said).toContain('helpline: There is none');
});

it('counts what a changed policy would have said of past posts, and by which entry', () => {
  const old = policy('rules: { claim/no-guarantee: off }');
  const now = policy(`rules: { claim/no-guarantee: block, privacy/no-patient-name: shadow }\n${OWN}`);
  const posts = [
    'New implants: results guaranteed for life.',
    'Project Aurora is on.',
    'The library opens at nine.',
    'My patient Dana Whitcomb is home.',
  ].map((text) => toPost({ text }));
  const shadow = reader.outOfShadow(now);
  expect(shadow.rules).toEqual(['privacy/no-patient-name']);
  const [before, after, loud] = [old, now, reader.prepare({ ...shadow.policy, digest: '' })].map((p) => checkMany(posts, p)) as [
    ReturnType<typeof checkMany>,
    ReturnType<typeof checkMany>,
    ReturnType<typeof checkMany>,
  ];
  const tally = new reader.BacktestTally(old, now, metas);
  posts.forEach((_, i) => {
    const spoke = loud[i]?.findings.map((f) => f.rule).filter((r) => shadow.rules.includes(r)) ?? [];
    tally.add(i + 1, before[i] as (typeof before)[number], after[i] as (typeof after)[number], spoke);
  });
  const { result } = tally;
  expect(result.posts).toBe(4);
  const of = (rule: string): unknown => result.effects.find((e) => e.rule === rule);
  expect(of('claim/no-guarantee')).toMatchObject({ key: 'rules.claim/no-guarantee', before: 'off', after: 'block', touched: 1, lines: [1] });
  expect(of('conduct/no-project-names')).toMatchObject({ key: 'ownRules.conduct/no-project-names', before: 'not there', stopped: 1, lines: [2] });
  expect(of('privacy/no-patient-name')).toMatchObject({ after: 'shadow', shadowed: 1, lines: [4] });
});

it('writes a first file that can be read as it is', () => {
  const packs = reader.packs.filter((p) => p.id === 'hospital');
  const p = policy(reader.starterFile('brookmeadow', packs, './precept.schema.json'));
  expect(p).toMatchObject({ name: 'brookmeadow', jurisdictions: ['US'] });
  expect(p.packs).toEqual(expect.arrayContaining(['base', 'us-hipaa', 'us-ftc', 'hospital']));
  // What it shows as comments can be read too.
  const shown = reader
    .starterFile('brookmeadow', packs, 'x')
    .split('\n')
    .map((l) => (/^# {1,}[a-zA-Z-]+:|^# {2,}|^#\s+- /.test(l) && !/^# yaml|^# {3}[a-z-]+: [A-Z]/.test(l) ? l.slice(2) : l))
    .join('\n');
  expect(policy(shown).ownRules).toHaveLength(1);
});
