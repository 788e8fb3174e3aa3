import { type Finding, type Fix, OTHER_LANGUAGE, type PostInput, type RuleId, type Verdict } from '@precept/model';
import { useCallback, useMemo, useRef, useState } from 'react';
import { AboutRule } from './about/about-rule.tsx';
import { Composer, type ComposerHandle } from './composer.tsx';
import { EXAMPLES } from './examples.ts';
import { FindingList } from './finding-list.tsx';
import { FIRST, type Setting, Settings, toInput, WhatItIs } from './settings.tsx';
import { Counters, HowManyFit, NotChecked, WhoMayRead } from './side-panels.tsx';
import { useCheck, useIsLate } from './use-check.ts';
import { answerOf, FACTS, type What, whatOf } from './what.ts';
import { HARDLY_READ, keyOf } from './words.ts';

/** Should I post this? The whole check in one page, on the user's own machine. */
export function CheckScreen() {
  const [text, setText] = useState('');
  const [setting, setSetting] = useState<Setting>(FIRST);
  const [current, setCurrent] = useState<string | null>(null);
  const composer = useRef<ComposerHandle>(null);
  const input = useMemo(() => toInput(text, setting), [text, setting]);
  const { checked, told, tell } = useCheck(input);
  const [asked, setAsked] = useState<RuleId | null>(null);
  const facts = FACTS[setting.what];
  const result = checked?.kind === 'checked' ? checked.result : null;
  const isCurrent = checked?.of.text === text && checked.of.kind === input.kind && checked.of.direction === input.direction;
  const isEmpty = text.trim() === '';
  const isLate = useIsLate(!isEmpty && !isCurrent);
  const findings = result && isCurrent ? result.findings : [];

  const load = (post: PostInput): void => {
    setText(post.text);
    setSetting({
      ...FIRST,
      what: whatOf(post),
      channel: post.channel ?? 'x',
      role: post.author?.role ?? FIRST.role,
      account: post.author?.account ?? 'personal',
      city: post.author?.city ?? '',
      answered: post.thread?.[0]?.text ?? '',
    });
    composer.current?.focus();
  };
  const onFix = useCallback((fix: Fix) => composer.current?.apply(fix), []);
  const onShow = useCallback((finding: Finding) => {
    composer.current?.show(finding);
    setCurrent(keyOf(finding));
  }, []);
  const onReveal = useCallback((finding: Finding) => {
    setCurrent(keyOf(finding));
    document.getElementById(`finding-${keyOf(finding)}`)?.scrollIntoView({ block: 'nearest' });
  }, []);

  const onAbout = useCallback(
    (rule: RuleId) => {
      setAsked(rule);
      tell(rule);
    },
    [tell],
  );

  return (
    <div className="page">
      <a className="skip" href="#findings">
        Skip to what was found
      </a>
      <header>
        <h1>
          <span className="name">Precept</span> Should I post this?
        </h1>
        <p className="quiet">Checked on this machine, as you type. Nothing is sent anywhere.</p>
      </header>
      <main>
        <div className="left">
          <Composer
            ref={composer}
            label={facts.label}
            placeholder={facts.placeholder}
            value={text}
            findings={findings}
            summary={isEmpty || isCurrent ? summary(isEmpty, findings) : 'Checking …'}
            onChange={setText}
            onShow={onReveal}
          />
          <div className="what">
            <WhatItIs value={setting} onChange={setSetting} />
          </div>
          {facts.isPublished && setting.what !== 'bio' && <Counters text={text} channel={setting.channel} />}
          <Settings value={setting} onChange={setSetting} />
          <section aria-labelledby="try">
            <h2 id="try">Examples to try</h2>
            <p className="examples">
              {EXAMPLES.map((e) => (
                <button key={e.name} type="button" className="plain" onClick={() => load(e.post)}>
                  {e.name}
                </button>
              ))}
              {!isEmpty && (
                <button type="button" className="plain" onClick={() => setText('')}>
                  Start again
                </button>
              )}
            </p>
          </section>
        </div>
        <div className="right" id="findings" tabIndex={-1} aria-busy={!isEmpty && !isCurrent}>
          {!isEmpty && (isLate || !checked) && (
            <section className="verdict" data-verdict="empty" role="status">
              <h2>{checked ? 'Checking …' : 'Getting the check ready …'}</h2>
              <p>{checked ? 'Long texts take a moment.' : 'This takes a moment, once.'}</p>
            </section>
          )}
          {checked?.kind === 'fault' && (
            <section className="verdict" data-verdict="review">
              <h2>The check stopped.</h2>
              <p>Your text is still here. Treat it as not checked, and please report this fault without the text.</p>
            </section>
          )}
          {(isEmpty || (result && !isLate)) && checked?.kind !== 'fault' && (
            <VerdictPanel
              what={setting.what}
              verdict={result?.verdict ?? 'clear'}
              isEmpty={isEmpty}
              findings={result?.findings ?? []}
              hardlyRead={result?.notChecked.includes(OTHER_LANGUAGE) ?? false}
            />
          )}
          {result && !isEmpty && (
            <>
              <FindingList text={text} findings={findings} current={current} onFix={onFix} onShow={onShow} onAbout={onAbout} />
              {setting.what !== 'policy' && <HowManyFit result={result} />}
              {facts.isPublished && <WhoMayRead text={text} result={result} />}
              <NotChecked result={result} />
            </>
          )}
        </div>
      </main>
      {asked !== null && <AboutRule key={asked} rule={asked} about={told?.rule === asked ? told.about : undefined} onClose={() => setAsked(null)} />}
      <footer className="small quiet">
        Help for your judgement, not legal advice. A disclaimer, a small audience or the word “personal” never changes the answer. More:{' '}
        <code>precept check --help</code>
      </footer>
    </div>
  );
}

function VerdictPanel({
  what,
  verdict,
  isEmpty,
  findings,
  hardlyRead,
}: {
  readonly what: What;
  readonly verdict: Verdict;
  readonly isEmpty: boolean;
  readonly findings: readonly Finding[];
  readonly hardlyRead: boolean;
}) {
  if (isEmpty)
    return (
      <section className="verdict" data-verdict="empty" aria-labelledby="verdict">
        <h2 id="verdict">{FACTS[what].ask}</h2>
        <p>{FACTS[what].lookedFor}</p>
      </section>
    );
  const { title, line } = verdict === 'clear' && hardlyRead ? HARDLY_READ : answerOf(what, verdict);
  const reasons = [...new Set(findings.filter((f) => f.severity === verdict).map((f) => f.what))].slice(0, 3);
  return (
    <section className="verdict" data-verdict={verdict} aria-labelledby="verdict">
      <h2 id="verdict">{title}</h2>
      <p>{line}</p>
      {reasons.length > 1 && (
        <ul>
          {reasons.map((r) => (
            <li key={r}>{r}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

function summary(isEmpty: boolean, findings: readonly Finding[]): string {
  if (isEmpty) return 'Nothing to check yet.';
  if (findings.length === 0) return 'Nothing found.';
  const count = (s: Finding['severity']): number => findings.filter((f) => f.severity === s).length;
  const parts = [
    [count('block'), 'must not go out'],
    [count('review'), 'for somebody to look at'],
    [count('advise'), 'advice'],
  ] as const;
  return `${findings.length === 1 ? '1 finding' : `${findings.length} findings`}: ${parts
    .filter(([n]) => n > 0)
    .map(([n, what]) => `${n} ${what}`)
    .join(', ')}.`;
}
