import type { Evidence, Finding, Identifiability, PersonRole, Result, SafetyElements, Signal } from '@precept/model';

export interface OutputSignal {
  readonly kind: Signal['kind'];
  readonly start: number;
  readonly end: number;
  readonly role?: Exclude<PersonRole, 'historical'>;
  readonly identifies: boolean;
  readonly confidence: number;
  readonly value: Readonly<Record<string, string | number | boolean>>;
}

/** The contract's output, field for field and in its order. */
export interface ResultOutput {
  readonly schema: 1;
  readonly id: string | null;
  readonly verdict: Result['verdict'];
  readonly findings: readonly Finding[];
  readonly signals: readonly OutputSignal[];
  readonly identifiability: Identifiability | null;
  readonly safety: SafetyElements;
  readonly notChecked: readonly string[];
  readonly policy: { readonly name: string; readonly digest: string };
  readonly micros: number;
}

/** What stands for a line or a file that could not be read. */
export interface ErrorOutput {
  readonly id: null;
  readonly error: { readonly code: string; readonly message: string };
}

/** Result → the contract's output. `micros` is what the caller measured for this one check. */
export function toOutput(result: Result, micros: number): ResultOutput {
  return {
    schema: result.schema,
    id: result.id,
    verdict: result.verdict,
    findings: result.findings.map(toFinding),
    signals: result.signals.map(toSignal),
    identifiability: result.identifiability,
    safety: result.safety,
    notChecked: result.notChecked,
    policy: { name: result.policy.name, digest: result.policy.digest },
    micros: Math.round(micros),
  };
}

export function toErrorOutput(code: string, message: string): ErrorOutput {
  return { id: null, error: { code, message } };
}

function toFinding(f: Finding): Finding {
  return {
    rule: f.rule,
    family: f.family,
    severity: f.severity,
    spans: f.spans.map(({ start, end }) => ({ start, end })),
    what: f.what,
    why: f.why,
    instead: f.instead,
    fixes: f.fixes.map((x) => ({ label: x.label, edits: x.edits.map(({ start, end, text }) => ({ start, end, text })) })),
    sources: f.sources.map(({ id, title, locator }) => ({ id, title, locator })),
    evidence: f.evidence.map((e: Evidence) => ({ signal: e.signal, weight: rounded(e.weight), reason: e.reason })),
    decidedBy: f.decidedBy,
  };
}

/** A signal's finer type travels in `value`; a historical person is a public figure to the contract. */
function toSignal({ kind, start, end, role, identifies, confidence, type, value }: Signal): OutputSignal {
  const sure = rounded(confidence);
  const facts = type === undefined ? (value ?? NOTHING) : value === undefined ? { type } : { type, ...value };
  if (role === undefined) return { kind, start, end, identifies, confidence: sure, value: facts };
  return { kind, start, end, role: role === 'historical' ? 'public-figure' : role, identifies, confidence: sure, value: facts };
}

const NOTHING: OutputSignal['value'] = {};
const rounded = (n: number): number => Math.round(n * 1000) / 1000;
