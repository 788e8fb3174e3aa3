import { type Policy, toPost } from '@precept/model';
import { describe, expect, it } from 'vitest';
import { createChecker } from './check.ts';
import type { RuleModule } from './judge/rule-module.ts';
import { NO_HEADS } from './sense/heads.ts';
import { lexicon } from './sense/lexicon.ts';
import type { SignalModule } from './sense/signal-module.ts';

const policy: Policy = { name: 'test', digest: 'sha256-0', rules: {}, ownContacts: [], ownHosts: [] };
const CARE = lexicon('care', { treated: ['treat+'] });
const care: SignalModule = {
  name: 'care',
  kinds: ['care'],
  lexicons: [CARE],
  trigger: { lexicon: true },
  sense(s) {
    for (const m of s.matches(CARE)) s.addTokens(m.from, m.to, { kind: 'care', type: m.value });
  },
};
const rule = (id: 'privacy/a' | 'conduct/b', severity: 'advise' | 'review' | 'block'): RuleModule => ({
  meta: {
    id,
    family: id === 'privacy/a' ? 'privacy' : 'conduct',
    title: 'T',
    catalogue: [],
    severity,
    decidedBy: 'machine',
    sources: [{ id: 'X', title: 'x', locator: 'x' }],
  },
  trigger: { signals: ['care'] },
  judge: (j) =>
    j.report({
      severity,
      spans: j.of('care'),
      what: 'w',
      why: 'y',
      instead: 'Say it',
      evidence: [],
      fixes: [{ label: 'cut', edits: j.of('care').map((s) => ({ start: s.start, end: s.end, text: 'helped' })) }],
    }),
});
const checker = (rules: RuleModule[]) => createChecker({ signals: [care], rules, heads: NO_HEADS }).check;

describe('check', () => {
  it('points into the author’s own text whatever reading did to it', () => {
    const text = 'We &amp; they 𝓽𝓻𝓮𝓪𝓽𝓮𝓭 him';
    const result = checker([rule('privacy/a', 'block')])(toPost({ text }), policy);
    const span = result.findings[0]?.spans[0];
    expect(text.slice(span?.start, span?.end)).toBe('𝓽𝓻𝓮𝓪𝓽𝓮𝓭');
    const edit = result.findings[0]?.fixes[0]?.edits[0];
    expect(text.slice(0, edit?.start) + edit?.text + text.slice(edit?.end)).toBe('We &amp; they helped him');
  });

  it('gives the worst verdict and puts privacy before conduct', () => {
    const result = checker([rule('conduct/b', 'review'), rule('privacy/a', 'review')])(toPost({ text: 'treated' }), policy);
    expect(result.verdict).toBe('review');
    expect(result.findings.map((f) => f.rule)).toEqual(['privacy/a', 'conduct/b']);
  });

  it('lets the policy switch off, watch silently, or change a severity', () => {
    const check = checker([rule('privacy/a', 'review')]);
    const verdict = (setting: 'off' | 'shadow' | 'block') =>
      check(toPost({ text: 'treated' }), { ...policy, rules: { 'privacy/a': setting } }).verdict;
    expect([verdict('off'), verdict('shadow'), verdict('block')]).toEqual(['clear', 'clear', 'block']);
  });

  it('always says what it did not look at', () => {
    const result = checker([])(toPost({ text: 'see clinic.example/x', kind: 'reply', media: [{ path: 'a.png' }] }), policy);
    expect(result.notChecked).toEqual(expect.arrayContaining(['whether facts are true', 'image', 'link target', 'the text being answered']));
    expect(checker([])(toPost({ text: '' }), policy).notChecked.length).toBeGreaterThan(0);
  });

  it('runs outbound rules on outbound posts only', () => {
    expect(checker([rule('privacy/a', 'block')])(toPost({ text: 'treated', direction: 'inbound' }), policy).verdict).toBe('clear');
  });

  it('refuses signals that wait for each other', () => {
    const a: SignalModule = { ...care, name: 'a', after: ['b'] };
    const b: SignalModule = { ...care, name: 'b', after: ['a'] };
    expect(() => createChecker({ signals: [a, b], rules: [], heads: NO_HEADS })).toThrow('a → b → a');
  });

  it('gives the same answer twice', () => {
    const check = checker([rule('privacy/a', 'block')]);
    const post = toPost({ text: 'treated a man' });
    expect(check(post, policy)).toEqual(check(post, policy));
  });
});
