import type { Result } from '@precept/model';
import { readers } from './audiences.ts';
import { LIMITS } from './limits.ts';

/** Whoever it was meant for, these may read it. */
export function WhoMayRead({ text, result }: { readonly text: string; readonly result: Result }) {
  return (
    <section aria-labelledby="readers">
      <h2 id="readers">Who may read this</h2>
      <ul className="readers">
        {readers(text, result.findings).map((r) => (
          <li key={r.name} data-troubled={r.isTroubled || undefined}>
            <b>{r.name}</b> {r.thinks}
            {r.words && <q>{r.words}</q>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** How many people fit what was said, where the check could estimate it. */
export function HowManyFit({ result }: { readonly result: Result }) {
  const fit = result.identifiability;
  if (!fit) return null;
  const n = (x: number): string => Math.round(x).toLocaleString('en');
  const bare = (words: string): string => words.replace(/[“”"]/g, '');
  const gains = fit.contributions.filter((c) => c.instead && (c.peopleIfChanged ?? 0) > fit.people * 1.5);
  return (
    <section aria-labelledby="fit">
      <h2 id="fit">How many people fit</h2>
      <p>
        {fit.people <= 1.5 ? (
          <b>Perhaps only one person</b>
        ) : (
          <>
            About <b>{n(fit.people)}</b> people
          </>
        )}
        {fit.high > fit.low ? ` (between ${n(fit.low)} and ${n(fit.high)})` : ''}
        {fit.place ? ` in ${fit.place}` : ''}. A first, rough estimate: it says which words cost most, not that anything is safe.
        {gains.length === 0 ? ' No single change helps: several would be needed.' : ''}
      </p>
      <ul className="evidence">
        {gains.slice(0, 6).map((c) => (
          <li key={c.what}>
            “{bare(c.what)}” → “{bare(c.instead ?? '')}”: about {n(c.peopleIfChanged ?? 0)}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Room left on each network, counted as the network counts. */
export function Counters({ text, channel }: { readonly text: string; readonly channel: string }) {
  const shown = LIMITS.filter((l) => l.channel === channel || l.most <= 500);
  return (
    <ul className="counters" aria-label="Length on each network">
      {shown.map((l) => {
        const used = l.count(text);
        return (
          <li key={l.channel} data-over={used > l.most || undefined} data-chosen={l.channel === channel || undefined}>
            {l.name} {used.toLocaleString('en')}/{l.most.toLocaleString('en')}
            {used > l.most && <span className="sr"> too long by {(used - l.most).toLocaleString('en')}</span>}
          </li>
        );
      })}
    </ul>
  );
}

export function NotChecked({ result }: { readonly result: Result }) {
  return (
    <p className="small quiet">
      Not looked at: {result.notChecked.join(', ')}. Policy {result.policy.name}, {result.policy.digest.slice(0, 19)}.
    </p>
  );
}
