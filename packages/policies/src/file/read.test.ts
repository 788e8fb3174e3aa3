import { toPost } from '@precept/model';
import { check, checkMany, rules } from '@precept/rules';
import { describe, expect, it } from 'vitest';
import { loadReader, type ReadLabel } from '../index.ts';

const { readPolicy, packs, sayFault } = await loadReader();

const read = (files: Record<string, string>, path = 'precept.yaml') =>
  readPolicy(path, { readFile: (p) => files[p], today: '2026-11-22', rules: rules.map((r) => r.meta), packs, checkMany });

function faults(files: Record<string, string> | string): string[] {
  const answer = read(typeof files === 'string' ? { 'precept.yaml': files } : files);
  return answer.kind === 'faults' ? answer.faults.map(sayFault) : [];
}

function policy(files: Record<string, string> | string) {
  const answer = read(typeof files === 'string' ? { 'precept.yaml': files } : files);
  if (answer.kind === 'faults') throw new Error(answer.faults.map(sayFault).join('\n'));
  return answer.policy;
}

const RULE = `ownRules:
  - id: conduct/no-project-names
    title: Project names stay inside the house
    severity: review
    phrases: ["project (aurora|borealis)"]
    why: Partners hear of a plan before they are told.
    instead: Leave the name out, or wait for the announcement.
    examples:
      bad: ["So excited: Project Aurora starts on Monday!"]
      ok: ["Aurora borealis over the car park tonight."]
`;

it('reads every part of a policy, and gives the same digest whatever the order of the keys', () => {
  const text = `name: Brookmeadow
extends: [us-hipaa]
jurisdictions: [US, AU]
helpline: 555-0100
helplines: { AU: 1800 555 010 }
ownHosts: [Brookmeadow.example]
ownContacts: [Billing@brookmeadow.example]
ownAccounts: ["@Brookmeadow"]
products:
  - { name: Zelvora, established: nimotide, indications: [migraine], approvedIn: [US] }
rules: { claim/no-guarantee: block, conduct/no-project-names: shadow }
allow:
  - { words: Dana Whitcomb, rules: [privacy/no-patient-name], reason: Nurse of the month, expires: "2027-01-31" }
${RULE}`;
  const p = policy(text);
  expect(p).toMatchObject({
    name: 'Brookmeadow',
    packs: ['base', 'us-hipaa'],
    jurisdictions: ['US', 'AU'],
    helplines: { AU: '1800 555 010' },
    ownHosts: ['brookmeadow.example'],
    ownContacts: ['billing@brookmeadow.example', '@brookmeadow', '555-0100', '1800 555 010'],
    products: [{ name: 'Zelvora', kind: 'medicine', contraindications: [] }],
    allow: [{ words: 'dana whitcomb' }],
    ownRules: [{ id: 'conduct/no-project-names', directions: ['outbound'] }],
  });
  const turned = text.replace('name: Brookmeadow\n', '').concat('name: Brookmeadow\n');
  expect(policy(turned).digest).toBe(p.digest);
  expect(policy('name: own').digest).not.toBe(p.digest);
  expect(check(toPost({ text: 'Hello.' }), p).policy).toEqual({ name: 'Brookmeadow', digest: p.digest });
});

describe('a broken file names file, line, column, key and the nearest valid value', () => {
  it.each([
    ['ruels: {}', 'precept.yaml:1:1: ruels: "ruels" is not a key here. Did you mean "rules"?'],
    [
      'name: x\nrules:\n  claim/no-garantee: off',
      'precept.yaml:3:3: rules.claim/no-garantee: "claim/no-garantee" is not a rule. Did you mean "claim/no-guarantee"?',
    ],
    [
      'rules:\n  claim/no-guarantee: blok',
      'precept.yaml:2:23: rules.claim/no-guarantee: "blok" is not one of off, shadow, advise, review, block. Did you mean "block"?',
    ],
    [
      'extends: [us-hippa]',
      'precept.yaml:1:11: extends[0]: "us-hippa" is neither a shipped pack nor a file (.yaml, .json). Did you mean "us-hipaa"?',
    ],
    ['extends: [house.yaml]', 'precept.yaml:1:11: extends[0]: There is no file house.yaml.'],
    ['jurisdictions: [USA]', 'precept.yaml:1:17: jurisdictions[0]: "USA" is not one of US, UK, EU, AU, CA, NZ, IN, other. Did you mean "US"?'],
    ['ownHosts: x.example', 'precept.yaml:1:11: ownHosts: This must be a list, not a text.'],
    ['helpline: 5550100', 'precept.yaml:1:11: helpline: This must be a text, not a number. Put it in quotes.'],
    ['name: [', 'precept.yaml:1:8: This is not YAML: '],
    ['- a', 'precept.yaml:1:1: A policy must be a map, not a list.'],
    ['name: x\nname: y', 'precept.yaml:2:1: This is not YAML: Map keys must be unique.'],
    ['name: &a x\nhelpline: *a', 'precept.yaml:2:11: helpline: An alias (*name) is not read here.'],
    ['clauses: { us-hipa/names: x }', 'precept.yaml:1:12: clauses.us-hipa/names: "us-hipa/names" is not a clause of a pack.'],
  ])('%s', (text, said) => {
    expect(faults(text)[0]).toContain(said);
  });

  it('whatever was done to the file', () => {
    expect(faults('['.repeat(100_000))[0]).toContain('precept.yaml:1:');
    expect(faults(`a: &a [x]\nb: &b [*a, *a]\nc: [*b, *b]`)).not.toEqual([]);
    let seed = 7;
    const random = (n: number): number => {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
      return seed % n;
    };
    const whole = `name: x\nextends: [us-hipaa]\nrules: { claim/no-guarantee: block }\n${RULE}`;
    for (let i = 0; i < 400; i++) {
      const at = random(whole.length);
      const odd = ['', '  ', '\n', ': ', '- ', '[', '}', '"', '\u0000', '#', '&a', '*', '!!set ', '? ', '|', '\t'][random(16)] as string;
      const answer = read({ 'precept.yaml': whole.slice(0, at) + odd + whole.slice(at + random(4)) });
      if (answer.kind === 'faults') for (const f of answer.faults) expect(f.line, f.message).toBeGreaterThan(0);
    }
  });

  it('tells all of them at once', () => {
    expect(faults('rules:\n  a/b: off\n  c/d: off\nallow:\n  - { words: x, rules: [e/f], reason: y, expires: "2026-02-30" }')).toHaveLength(4);
  });
});

describe('extends', () => {
  it('puts files together, the later winning, with paths seen from the file they stand in', () => {
    const p = policy({
      'precept.yaml': 'extends: [shared/house.yaml]\nrules: { claim/no-guarantee: advise }',
      'shared/house.yaml': 'extends: [../more.yaml, us-hipaa]\nhelpline: 555-0100\nrules: { claim/no-guarantee: off, claim/no-miracle-words: block }',
      'more.yaml': 'ownHosts: [a.example]',
    });
    expect(p.rules).toEqual({ 'claim/no-guarantee': 'advise', 'claim/no-miracle-words': 'block' });
    expect(p).toMatchObject({ helpline: '555-0100', ownHosts: ['a.example'], packs: ['base', 'us-hipaa'] });
  });

  it('refuses a circle and names it', () => {
    expect(faults({ 'precept.yaml': 'name: x\nextends:\n  - a.yaml', 'a.yaml': 'extends: [b.yaml]', 'b.yaml': 'extends: [precept.yaml]' })).toEqual([
      'b.yaml:1:11: extends[0]: This goes in a circle: precept.yaml → a.yaml → b.yaml → precept.yaml.',
    ]);
  });

  it('finds faults in the files below, where they stand', () => {
    expect(faults({ 'precept.yaml': 'extends: [a.yaml]', 'a.yaml': '\nrules: { x/y: off }' })[0]).toMatch(/^a\.yaml:2:10: rules\.x\/y/);
  });
});

describe('allowances', () => {
  const allow = (expires: string): string =>
    `allow:\n  - words: Dana Whitcomb\n    rules: [privacy/no-patient-name]\n    reason: Staff\n    expires: "${expires}"`;
  it('are faults once their day has passed', () => {
    expect(faults(allow('2026-11-22'))).toEqual([]);
    expect(faults(allow('2026-11-21'))[0]).toContain('precept.yaml:5:14: allow[0].expires: This ended on 2026-11-21 (today is 2026-11-22).');
  });
  it('let the words stand', () => {
    const post = toPost({ text: 'So proud of my patient Dana Whitcomb, home after her bypass!' });
    const names = (p: ReturnType<typeof policy>): unknown[] => check(post, p).findings.filter((f) => f.rule === 'privacy/no-patient-name');
    expect(names(policy('name: x'))).toHaveLength(1);
    expect(names(policy(allow('2027-01-01')))).toHaveLength(0);
  });
});

describe('labels', () => {
  const file = 'products:\n  - { name: Zelvora, label: labels/zelvora.xml, indications: [cluster headache] }';
  const facts = {
    established: 'nimotide',
    uses: ['migraine'],
    boxedWarning: { title: 'Warning', text: 'Severe liver injury.' },
    contraindications: ['Pregnancy'],
  };
  const readWith = (readLabel: ReadLabel) =>
    readPolicy('house/p.yaml', {
      readFile: (p) => ({ 'house/p.yaml': file, 'house/labels/zelvora.xml': '<document/>' })[p],
      readLabel,
      today: '2026-11-22',
      rules: rules.map((r) => r.meta),
      packs,
      checkMany,
    });

  it('say what a product is approved for, so that the digest covers it', () => {
    const read = readWith(() => facts);
    expect(read).toMatchObject({
      kind: 'policy',
      policy: { products: [{ established: 'nimotide', indications: ['cluster headache', 'migraine'], boxedWarning: 'Severe liver injury.' }] },
    });
    const other = readWith(() => ({ ...facts, uses: ['migraine', 'asthma'] }));
    expect(other.kind === 'policy' && read.kind === 'policy' && other.policy.digest !== read.policy.digest).toBe(true);
  });

  it('are faults where they cannot be read', () => {
    const read = readWith(() => ({ fault: 'no product is named', at: 0 }));
    expect(read.kind === 'faults' && read.faults.map(sayFault)).toEqual([
      'house/p.yaml:2:29: products[0].label: house/labels/zelvora.xml is not a label that can be read: no product is named (character 1).',
    ]);
  });
});

describe('own rules', () => {
  it('find their phrases, under their own name, with the words', () => {
    const { verdict, findings } = check(toPost({ text: 'Wow 🎉 ＰＲＯＪＥＣＴ aurora is on!' }), policy(RULE));
    expect(verdict).toBe('review');
    const [f] = findings.filter((x) => x.rule === 'conduct/no-project-names');
    expect(f?.spans).toEqual([{ start: 7, end: 21 }]);
    expect(f?.what).toContain('PROJECT aurora');
    expect(f?.sources).toEqual([{ id: 'own', title: 'own', locator: 'conduct/no-project-names' }]);
  });

  it('find patterns and weigh conditions over the post and its signals', () => {
    const p = policy(`${RULE.replace(
      'phrases: ["project (aurora|borealis)"]',
      'patterns: [\'\\bprj-\\d{4}\\b\']\n    when: channel == "x" && role in ["nurse", "staff"]',
    )
      .replace('["So excited: Project Aurora starts on Monday!"]', '[{ text: See PRJ-1234, channel: x }]')
      .replace('["Aurora borealis over the car park tonight."]', '[{ text: See PRJ-1234, channel: linkedin }, { text: See PRJ-12, channel: x }]')}
  - id: promotion/no-medicine-on-x
    title: No medicine on X
    severity: advise
    when: channel == "x" && signals.exists(s, s.kind == "medicine" && s.confidence > 0.3)
    why: y
    instead: Leave it out.
    examples: { bad: [{ text: Ibuprofen helps, channel: x }], ok: [Ibuprofen helps] }`);
    const said = check(toPost({ text: 'Take ibuprofen with food.', channel: 'x' }), p).findings.find((f) => f.rule === 'promotion/no-medicine-on-x');
    expect(said?.spans).toEqual([{ start: 5, end: 14 }]);
  });

  it.each([
    ['phrases: ["project (aurora"]', 'phrases[0]: The phrase has an unclosed bracket'],
    ['phrases: ["* aurora"]', 'begins with any word or number'],
    ['phrases: ["a * b * c * d"]', 'more than 2 places'],
    ['phrases: ["(a|b|c|d|e) (a|b|c|d|e) (a|b|c|d|e) (a|b|c|d|e) (a|b|c|d|e) (a|b|c|d|e)"]', 'wordings'],
    ['patterns: ["(a"]', 'patterns[0]: The pattern is not a pattern RE2 reads: missing closing )'],
    ['patterns: ["(?=a)b"]', 'not a pattern RE2 reads'],
    ['patterns: ["((a{100}){100}){100}"]', 'invalid repeat count'],
    ['patterns: ["(?:a?){400}a{400}"]', 'too large'],
    ['patterns: ["x*"]', 'fits an empty text'],
    ['when: chanel == "x"', 'when: The condition speaks of "chanel", which is not known.'],
    ['when: channel == "twitter"', 'compares channel with "twitter"'],
    ['when: found("medicin")', 'Did you mean "medicine"?'],
    ['when: count("medicine")', 'gives int, not true or false'],
    ['when: text.matches("(a+)+$")', 'uses matches()'],
    ['when: signals.exists(a, signals.exists(b, signals.exists(c, a.kind == c.kind)))', 'loops more than 2 deep'],
    ['when: text.split(" ").size() > 3', 'calls split()'],
    ['when: signals.map(s, s.text).exists(t, t == "x")', 'loops over something other than signals'],
    ['when: signals.exists(s, s.kind == "medicin")', 'Did you mean "medicine"?'],
    ['when: signals.exists(s, s.knd == "medicine")', 'No such key: knd'],
    ['why: z', 'phrases, patterns or a condition'],
  ])('refuses %s', (part, said) => {
    const text = RULE.replace('phrases: ["project (aurora|borealis)"]', part).replace(
      part === 'why: z' ? '    why: Partners hear of a plan before they are told.\n' : '§',
      '',
    );
    expect(faults(text).join('\n')).toContain(said);
  });

  it('fail as a whole where one example fails, before anything is checked', () => {
    expect(faults(RULE.replace('Project Aurora', 'Projekt Aurora'))).toEqual([
      'precept.yaml:9:13: ownRules[0].examples.bad[0]: conduct/no-project-names does not find this example, which it should.',
    ]);
    expect(faults(RULE.replace('Aurora borealis', 'Project Borealis'))[0]).toContain(':10:12: ownRules[0].examples.ok[0]');
  });

  it('pass over words that are denied, quoted or asked, where they say so', () => {
    const text = RULE.replace('    why:', '    unless: [negated, quoted, question]\n    why:').replace(
      'ok: [',
      'ok: ["There is no project aurora.", "They call it “project aurora” in the papers.", "Is there a project aurora?", ',
    );
    expect(faults(text)).toEqual([]);
    expect(faults(text.replace('    unless: [negated, quoted, question]\n', ''))).toHaveLength(3);
    expect(faults(text.replace('negated, quoted', 'negatd'))[0]).toContain('Did you mean "negated"?');
  });

  it('may not take the name of a shipped rule, or of each other', () => {
    expect(faults(RULE.replace('conduct/no-project-names', 'claim/no-guarantee'))[0]).toContain('is a shipped rule');
    expect(faults(RULE + RULE.replace('ownRules:\n', ''))[0]).toContain('is already a rule of precept.yaml');
    expect(faults(RULE.replace('conduct/no', 'manners/no'))[0]).toContain('must be family/name');
  });

  it('come back to life from plain data', async () => {
    const { loadPrepare } = await import('../index.ts');
    const prepare = await loadPrepare();
    const copy = prepare(structuredClone(policy(RULE)));
    expect(check(toPost({ text: 'Project aurora' }), copy).findings[0]?.rule).toBe('conduct/no-project-names');
  });
});

it('is not hung by a hostile pattern', () => {
  const p = policy(RULE.replace('phrases: ["project (aurora|borealis)"]', 'patterns: ["(a+)+(b+)+c$", "(x+x+)+y", "project aurora"]'));
  const started = performance.now();
  check(toPost({ text: `${'a'.repeat(5_000)} ${'x'.repeat(5_000)} ${'ab'.repeat(2_500)}` }), p);
  expect(performance.now() - started).toBeLessThan(1_500);
});
