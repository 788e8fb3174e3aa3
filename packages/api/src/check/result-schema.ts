import { FAMILIES, PERSON_ROLES, RESULT_SCHEMA, SIGNAL_KINDS, VERDICTS } from '@precept/model';
import { z } from 'zod';

const offset = z.int().min(0).describe('UTF-16 code units into the author’s own text');
const span = z.strictObject({ start: offset, end: offset });
const people = z.number().min(0);

const finding = z.strictObject({
  rule: z.string().regex(/^[a-z]+\/[a-z\d-]+$/),
  family: z.enum(FAMILIES),
  severity: z.enum(['advise', 'review', 'block']),
  spans: z.array(span).describe('Half-open'),
  what: z.string(),
  why: z.string(),
  instead: z.string(),
  fixes: z.array(z.strictObject({ label: z.string(), edits: z.array(z.strictObject({ ...span.shape, text: z.string() })) })),
  sources: z.array(z.strictObject({ id: z.string(), title: z.string(), locator: z.string() })).min(1),
  evidence: z.array(z.strictObject({ signal: z.string(), weight: z.number(), reason: z.string() })),
  decidedBy: z.enum(['machine', 'person']),
});

const signal = z.strictObject({
  kind: z.enum(SIGNAL_KINDS),
  ...span.shape,
  role: z.enum(PERSON_ROLES).exclude(['historical']).optional(),
  identifies: z.boolean(),
  confidence: z.number().min(0).max(1),
  value: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
});

const identifiability = z.strictObject({
  people,
  low: people,
  high: people,
  place: z.string().optional(),
  contributions: z.array(
    z.strictObject({ what: z.string(), factor: z.number(), instead: z.string().optional(), peopleIfChanged: people.optional() }),
  ),
});

/** The contract's output. */
export const resultSchema = z
  .strictObject({
    schema: z.literal(RESULT_SCHEMA),
    id: z.string().nullable(),
    verdict: z.enum(VERDICTS),
    findings: z.array(finding),
    signals: z.array(signal),
    identifiability: identifiability.nullable(),
    safety: z.strictObject({
      adverseEvent: z.boolean(),
      elements: z.strictObject({ patient: z.boolean(), reporter: z.boolean(), product: z.boolean(), event: z.boolean() }),
    }),
    notChecked: z.array(z.string()),
    policy: z.strictObject({ name: z.string(), digest: z.string() }),
    micros: z.int().min(0).describe('Microseconds this one check took'),
  })
  .meta({ title: 'Result', description: 'What the check says of one post.' });

/** What stands for a line that could not be read. */
export const errorSchema = z
  .strictObject({ id: z.null(), error: z.strictObject({ code: z.string(), message: z.string() }) })
  .meta({ title: 'Error', description: 'A line that could not be read; the run goes on.' });
