import { describe, expect, it } from 'vitest';
import { widthOf } from '../../../../terminal/cells.ts';
import { createStyle } from '../../../../terminal/style.ts';
import { checked, finding } from '../../../../testing/checked.ts';
import { newTally } from '../../tally.ts';
import { markedText } from './marked-text.ts';
import { createPretty } from './pretty.ts';

const plain = { width: 80, style: createStyle(false) };
const spanOf = (text: string, words: string): { start: number; end: number } => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});
const marked = (text: string, ...words: string[]): string =>
  markedText(
    text,
    words.map((w, i) => finding({ spans: [spanOf(text, w)], severity: i === 0 ? 'block' : i === 1 ? 'review' : 'advise' })),
    plain,
  );

describe('markedText', () => {
  it('sets marks beneath the words, a different one for each severity, with the number of the finding', () => {
    expect(marked('Mrs Daly was on Ward 7 with us.', 'Mrs Daly', 'Ward 7', 'us')).toBe(
      ['  Mrs Daly was on Ward 7 with us.', '  ^^^^^^^^1       ~~~~~~2     --3'].join('\n'),
    );
  });

  it.each(['陳さんと Mrs Daly', '👩‍⚕️🇬🇧❤️ Mrs Daly', 'cafe\u0301 Mrs Daly', 'a\tMrs Daly', '\u001b[2JMrs Daly', 'x\u200b\u200dMrs Daly'])(
    'keeps marks under the words after %j',
    (text) => {
      const [shown = '', marks = ''] = marked(text, 'Mrs Daly').split('\n');
      const before = shown.slice(0, shown.indexOf('Mrs Daly'));
      expect(marks.indexOf('^')).toBe(widthOf(before));
      expect(marks).toContain('^^^^^^^^1');
    },
  );

  it('numbers lines where there are several, and wraps without losing a mark', () => {
    const text = `One line.\n${'word '.repeat(20)}Mrs Daly ${'word '.repeat(5)}\r\nLast.`;
    const out = markedText(text, [finding({ spans: [spanOf(text, 'Mrs Daly')] })], { ...plain, width: 40 });
    expect(out).toMatch(/^1 {3}One line\.\n2 {3}word/);
    expect(out.match(/\^/g)).toHaveLength(8);
    for (const row of out.split('\n')) expect(widthOf(row)).toBeLessThanOrEqual(40);
  });

  it('shows a long text around its findings only', () => {
    const text = Array.from({ length: 4000 }, (_, i) => (i === 2000 ? 'Here is Mrs Daly.' : `Line ${i}.`)).join('\n');
    const out = markedText(text, [finding({ spans: [spanOf(text, 'Mrs Daly')] })], plain);
    expect(out.split('\n').length).toBeLessThan(6);
    expect(out).toContain('2001   Here is Mrs Daly.');
    const endless = `${'x'.repeat(500_000)} Mrs Daly ${'y'.repeat(400_000)}`;
    const started = performance.now();
    expect(markedText(endless, [finding({ spans: [spanOf(endless, 'Mrs Daly')] })], plain).split('\n').length).toBeLessThan(20);
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it('underlines in colour where there is colour', () => {
    const text = 'Mrs Daly left.';
    const out = markedText(text, [finding({ spans: [spanOf(text, 'Mrs Daly')] })], { width: 80, style: createStyle(true) });
    expect(out).toContain('\u001b[31m\u001b[4mMrs Daly\u001b[24m\u001b[39m left.');
  });
});

describe('createPretty', () => {
  const text = 'My patient Mrs Ellen Daly left.';
  const choices = { isVerbose: false, isQuiet: false, isMany: false };

  it('says what, why, instead, the fix and the source, and answers the question', () => {
    const out = createPretty(plain, choices).item(checked(text, [finding()]));
    for (const words of [
      '1 block  privacy/no-patient-name',
      'What',
      'Why',
      'Instead',
      'Fix',
      'Source',
      'PRIV-01',
      'No, do not post this as it stands (1 finding).',
      'Not checked',
    ])
      expect(out).toContain(words);
    expect(out).not.toContain('Evidence');
    expect(createPretty(plain, { ...choices, isVerbose: true }).item(checked(text, [finding()]))).toContain('+2.6  a patient is named (person)');
  });

  it('answers each verdict in a sentence', () => {
    const say = (c: ReturnType<typeof checked>): string => createPretty(plain, choices).item(c);
    expect(say(checked('Hello', []))).toContain('Yes, you can post this as it is.');
    expect(say(checked(text, [finding({ severity: 'advise' })]))).toContain('better said otherwise');
    expect(say(checked(text, [finding({ severity: 'review', decidedBy: 'person' })]))).toContain('Ask a second person first');
    const inbound = checked(text, [finding()]);
    expect(say({ ...inbound, post: { ...inbound.post, direction: 'inbound' } })).toContain('Act now');
  });

  it('writes a line a finding when quiet, and nothing for what is clear', () => {
    const quiet = createPretty(plain, { ...choices, isQuiet: true });
    expect(quiet.item(checked('Hello', []))).toBe('');
    expect(quiet.item(checked(text, [finding()]))).toBe('draft.txt:1:12: block privacy/no-patient-name: “Mrs Ellen Daly” names a patient.\n');
  });

  it('counts at the end of several texts', () => {
    const many = createPretty(plain, { ...choices, isMany: true });
    expect(many.item(checked('Hello', []))).toBe('draft.txt  Yes, you can post this as it is.\n');
    expect(many.end?.({ ...newTally(), texts: 3, faults: 1, verdicts: { clear: 1, advise: 0, review: 0, block: 1 } })).toBe(
      '3 texts: 1 clear, 1 block, 1 not read.\n',
    );
  });

  it('lets no text reach the terminal as a command', () => {
    const nasty = '\u001b]0;title\u0007My patient \u001b[31mMrs Daly\u202e left.';
    const out = createPretty(plain, { ...choices, isVerbose: true, isMany: true }).item(
      checked(nasty, [finding({ what: `“${nasty}”`, spans: [{ start: 3, end: 20 }] })], {
        source: { name: 'a\u001b[2J.txt', isStdin: false, form: 'text' },
      }),
    );
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  });
});
