import { CONTRACT_DEFAULTS } from '@precept/api';
import { basePolicy } from '@precept/policies';
import { expect, it } from 'vitest';
import { checkText } from './check-file.ts';

const MARKDOWN = '---\ntitle: x\n---\n\n# Rounds\n\nMy patient **Mrs Ellen Varga**, 84, died on\nWard 7 last night. [More](https://x.example)\n';

it('points into the Markdown file as it stands, and offers only fixes that leave the markup whole', () => {
  const checked = checkText({ name: 'a.md', isStdin: false, form: 'markdown' }, MARKDOWN, CONTRACT_DEFAULTS, basePolicy);
  if (checked.kind !== 'result') throw new Error(checked.message);
  const { findings, signals, notChecked } = checked.output;
  const name = findings.find((f) => f.rule === 'privacy/no-patient-name');
  expect(name?.spans.map((s) => MARKDOWN.slice(s.start, s.end))).toEqual(['Mrs Ellen Varga']);
  for (const { edits } of findings.flatMap((f) => f.fixes)) for (const e of edits) expect(MARKDOWN.slice(e.start, e.end)).not.toMatch(/\*\*.*[^*]$/);
  expect(signals.map((s) => MARKDOWN.slice(s.start, s.end))).toContain('84');
  expect(notChecked).toContain('link target');
});

it('says that a file of code alone holds no words', () => {
  const checked = checkText({ name: 'a.md', isStdin: false, form: 'markdown' }, '```\nlet x\n```\n', CONTRACT_DEFAULTS, basePolicy);
  expect(checked).toMatchObject({ kind: 'fault', code: 'empty-text' });
});
