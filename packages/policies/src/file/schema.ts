import {
  ACCOUNTS,
  AUDIENCES,
  CHANNELS,
  DIRECTIONS,
  FAMILIES,
  JURISDICTIONS,
  POST_KINDS,
  PRODUCT_KINDS,
  ROLES,
  type RuleSetting,
  SCOPES,
} from '@precept/model';
import { clauseKey, type Pack } from '../packs/pack.ts';
import type { ListShape, MapShape, Shape, TextShape } from './shape.ts';

export const RULE_SETTINGS: readonly RuleSetting[] = ['off', 'shadow', 'advise', 'review', 'block'];
const SEVERITIES = RULE_SETTINGS.slice(2);
const RULE_ID = `^(${FAMILIES.join('|')})/[a-z0-9][a-z0-9-]*$`;
const DATE = '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$';
const FILE = '\\.(ya?ml|json)$';

const text = (description: string, more: Omit<TextShape, 'type' | 'description'> = {}): TextShape => ({
  type: 'string',
  description,
  minLength: 1,
  maxLength: 500,
  ...more,
});
const oneOf = (description: string, choices: readonly string[]): TextShape => ({ type: 'string', description, enum: choices });
const list = (description: string, items: Shape, more: { minItems?: number; maxItems?: number } = {}): ListShape => ({
  type: 'array',
  description,
  items,
  maxItems: 10_000,
  ...more,
});
const map = (description: string, properties: Readonly<Record<string, Shape>>, required: readonly string[] = []): MapShape => ({
  type: 'object',
  description,
  properties,
  required,
  additionalProperties: false,
});

const scene = {
  kind: oneOf('What it is', POST_KINDS),
  direction: oneOf('Going out or coming in', DIRECTIONS),
  channel: oneOf('Where it stands', CHANNELS),
  audience: oneOf('Who can read it', AUDIENCES),
  role: oneOf('Who writes', ROLES),
  jurisdiction: oneOf('Whose law applies', JURISDICTIONS),
  account: oneOf('Kind of account', ACCOUNTS),
};
const example: Shape = {
  description: 'A post, or a map with its text and scene',
  anyOf: [text('The post', { maxLength: 5_000 }), map('A post and its scene', { text: text('The post', { maxLength: 5_000 }), ...scene }, ['text'])],
};
const examples = list('Posts', example, { minItems: 1, maxItems: 100 });

const ownRule = map(
  'A rule of your own, without code',
  {
    id: text('family/name, such as conduct/no-project-names', {
      pattern: RULE_ID,
      $comment: `family/name in small letters; families: ${FAMILIES.join(', ')}`,
    }),
    title: text('What it asks for, one sentence'),
    severity: oneOf('How bad it is', SEVERITIES),
    decidedBy: oneOf('Who decides (default machine)', ['machine', 'person']),
    phrases: list('Phrases: project (aurora|borealis), treat+ (with endings), * any word, <num> a number', text('A phrase', { maxLength: 200 }), {
      maxItems: 1_000,
    }),
    patterns: list('RE2 patterns; case does not count', text('A pattern'), { maxItems: 100 }),
    unless: list('Words that stand so are passed over: “no guarantee” is no guarantee', oneOf('How words stand', SCOPES)),
    when: text('A condition in CEL, such as found("medicine") && channel == "x"', { maxLength: 1_000 }),
    what: text('Names the words in the post; {words} stands for them'),
    why: text('Who is harmed'),
    instead: text('How to say it properly; begins with a verb'),
    source: text('Where you wrote it down'),
    kinds: list('Kinds of text it reads (default all)', scene.kind),
    directions: list('Going out, coming in (default outbound)', scene.direction),
    examples: map('Run as tests each time the policy is read', { bad: examples, ok: examples }, ['bad', 'ok']),
  },
  ['id', 'title', 'severity', 'why', 'instead', 'examples'],
);

const product = map(
  'A product of your own and what its label says',
  {
    name: text('Brand name'),
    established: text('Established (generic) name'),
    kind: oneOf('What it is (default medicine)', PRODUCT_KINDS),
    indications: list('Approved uses', text('A use')),
    contraindications: list('Who must not have it', text('A contraindication')),
    boxedWarning: text('The boxed warning in short', { maxLength: 2_000 }),
    approvedIn: list('Where it may be sold; an empty list says nowhere yet', oneOf('A country or union', JURISDICTIONS)),
    label: text('File of its label, such as SPL XML'),
  },
  ['name'],
);

const allowance = (ruleId: TextShape): MapShape =>
  map(
    'Words that may stand although a rule minds them',
    {
      words: text('The words as they stand in a post'),
      rules: list('Rules that shall not mind them', ruleId, { minItems: 1 }),
      reason: text('Why they may stand'),
      expires: text('Last day on which this holds', { pattern: DATE, $comment: 'a day such as 2027-01-31' }),
    },
    ['words', 'rules', 'reason', 'expires'],
  );

/** What a schema says of a rule: its name, and what an editor shows beside it. */
export interface NamedRule {
  readonly id: string;
  readonly title?: string;
}

/** What a policy file may hold. */
export function policyShape(rules: readonly NamedRule[], packs: readonly Pack[]): MapShape {
  const ruleId: TextShape = {
    type: 'string',
    description: 'A rule id',
    anyOf: [{ enum: rules.map((r) => r.id) }, { pattern: '/' }],
    $comment: 'a shipped rule nor a name such as conduct/no-project-names',
  };
  return map('An organisation’s own choices for the check.', {
    $schema: text('For editors'),
    name: text('Stands in every result', { default: 'own' }),
    extends: list('Shipped packs, and other policy files, that this one builds on', {
      type: 'string',
      description: 'A pack or a file',
      anyOf: [{ enum: packs.map((p) => p.id) }, { pattern: FILE }],
      $comment: 'a shipped pack nor a file (.yaml, .json)',
    }),
    jurisdictions: list('Whose law you have to keep', oneOf('A country or union', JURISDICTIONS)),
    helpline: text('Line offered in suggested answers'),
    helplines: {
      type: 'object',
      description: 'Lines by country, where they differ',
      properties: Object.fromEntries(JURISDICTIONS.map((j) => [j, text(`Line for ${j}`)])),
      additionalProperties: false,
    },
    ownContacts: list('Your own lines, mailboxes and handles: never a patient’s', text('A line, mailbox or handle')),
    ownHosts: list('Your own web hosts', text('A host')),
    ownAccounts: list('Your own accounts', text('An account')),
    products: list('Your own products', product, { maxItems: 1_000 }),
    rules: {
      type: 'object',
      description: 'Rule → off, shadow (seen, not shown), advise, review or block',
      properties: Object.fromEntries(rules.map((r) => [r.id, oneOf(r.title ?? 'A rule', RULE_SETTINGS)])),
      additionalProperties: oneOf('A rule of your own', RULE_SETTINGS),
    },
    allow: list('Words that may stand', allowance(ruleId)),
    ownRules: list('Rules of your own', ownRule, { maxItems: 5_000 }),
    clauses: {
      type: 'object',
      description: 'Clauses that are for people → where you deal with them, such as us-hipaa/authorization: "Procedure 4.2"',
      properties: Object.fromEntries(packs.flatMap((p) => p.clauses.map((c) => [clauseKey(p, c), text(c.people ?? c.says)]))),
      additionalProperties: text('Where you deal with it'),
    },
  });
}

/** JSON Schema (2020-12) of a policy file, with the rules and packs of this version for completion in an editor. */
export function policyJsonSchema(rules: readonly NamedRule[], packs: readonly Pack[]): Record<string, unknown> {
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', title: 'Policy', ...policyShape(rules, packs) };
}
