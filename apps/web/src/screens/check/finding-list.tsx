import type { Finding, Fix, RuleId } from '@precept/model';
import { FAMILY, keyOf, SEVERITY } from './words.ts';

interface Props {
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly current: string | null;
  readonly onFix: (fix: Fix) => void;
  readonly onShow: (finding: Finding) => void;
  readonly onAbout: (rule: RuleId) => void;
}

/** Every finding: what, why, instead, its sources, and what counted for it. */
export function FindingList({ text, findings, current, onFix, onShow, onAbout }: Props) {
  if (findings.length === 0) return null;
  return (
    <ol className="findings">
      {findings.map((f) => (
        <li key={keyOf(f)} id={`finding-${keyOf(f)}`} className="finding" data-severity={f.severity} data-current={current === keyOf(f) || undefined}>
          <p className="finding-head">
            <span className="badge" data-severity={f.severity}>
              {SEVERITY[f.severity]}
            </span>
            <span className="quiet">{FAMILY[f.family]}</span>
            {f.decidedBy === 'person' && <span className="quiet">· a person decides</span>}
          </p>
          <h3>{f.what}</h3>
          <p>
            <b>Why.</b> {f.why}
          </p>
          <p>
            <b>Instead.</b> {f.instead}
          </p>
          <p className="actions">
            {f.fixes.map((fix) => (
              <button key={fix.label} type="button" onClick={() => onFix(fix)}>
                {fix.label}
              </button>
            ))}
            <button type="button" className="plain" onClick={() => onShow(f)}>
              Show in the text
            </button>
            <button type="button" className="plain" aria-haspopup="dialog" onClick={() => onAbout(f.rule)}>
              About this rule
            </button>
          </p>
          <details>
            <summary>What counted, and where the rule comes from</summary>
            <ul className="evidence">
              {f.evidence.map((e) => (
                <li key={`${e.signal}${e.reason}`}>
                  <span className="weight">{e.weight > 0 ? `+${e.weight.toFixed(1)}` : e.weight.toFixed(1)}</span> {e.reason}
                </li>
              ))}
            </ul>
            <p className="small">
              {f.sources.map((s) => `${s.title}, ${s.locator} (${s.id})`).join('; ')}. Rule <code>{f.rule}</code>.
            </p>
            <p className="small quiet">Marked: {f.spans.map((s) => `“${text.slice(s.start, s.end)}”`).join(', ')}</p>
          </details>
        </li>
      ))}
    </ol>
  );
}
