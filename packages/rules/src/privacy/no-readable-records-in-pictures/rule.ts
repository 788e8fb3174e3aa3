import { type Judging, lexicon, type Match, type RuleMeta, type RuleModule, tokenAt } from '@precept/engine';
import type { Signal } from '@precept/model';
import { isAuthorized } from '../patient-told.ts';
import { Scale } from '../scale.ts';

const meta = {
  id: 'privacy/no-readable-records-in-pictures',
  family: 'privacy',
  title: 'Pictures show no label, list, screen, board or number plate that can be read.',
  catalogue: ['PRIV-05', 'PRIV-06', 'PRIV-07'],
  severity: 'review',
  decidedBy: 'person',
  sources: [
    {
      id: 'PRIV-06',
      title: 'HIPAA Privacy Rule, de-identification',
      locator: '45 CFR 164.514(b)(2)(i)(D)-(M): contacts, record, account, vehicle and device numbers, in pictures as in words',
    },
  ],
} as const satisfies RuleMeta;

const WORDS = lexicon('records in pictures', {
  record: [
    '(specimen|sample|blood|drug|medicine|pharmacy|patient|name|prescription|pill) (label|labels|sticker|stickers|bottle label)',
    'label+',
    'wristband+',
    'wrist band+',
    'barcode+',
    'id band',
    '(appointment|theatre|operating|or|patient|ward|handover|clinic|waiting|surgery|discharge) (list|lists|schedule|sheet|sheets)',
    'schedule',
    'census (board)?',
    '(white|ward|status|tracking|handover|patient) board',
    'whiteboard',
    '(computer|monitor|ehr|emr|chart|tracking|patient|epic) (screen|screens)',
    'screen',
    'monitor+',
    'chart+',
    'case notes',
    'medical record+',
    'prescription+',
    'referral letter',
    'name (strip|tag|tags)',
    'cot card',
    'door card',
    'address bar',
    'e mail column',
    'email column',
    'phone number+',
    '(number|license|licence)? plate+',
    'accession number',
    'sign in sheet',
    'clipboard',
    'rota with names',
    'claim form',
    'registration form',
    'front sheet',
  ],
  readable: [
    'readable',
    'legible',
    'visible',
    'still visible',
    'can (just)? (read|see|make out)',
    'if you zoom (in)?',
    'zoom in',
    'in the (back|background|foreground|corner|shot|frame|picture)',
    'in (back|shot|frame|view)',
    'behind (me|us|him|her|them)',
    'facing (you|the camera|us)',
    'half (covered|cut|hidden|blurred)',
    'under a sticker',
    'under the sticker',
    'not (quite)? (blurred|cropped|covered|hidden)',
    'forgot to (blur|crop|cover|hide)',
    'name (still)? on (it|the back|there)',
    'in plain view',
    'on screen',
    'open behind',
    'on display',
  ],
  safe: [
    'blurred',
    'cropped',
    'redacted',
    'covered',
    'blank',
    'dummy',
    'sample card',
    'mock (up)?',
    'training (record|chart|screen)',
    'test patient',
    'simulation',
    'simulated',
    'no names',
    'no patient (data|details|information)',
    'de identified',
    'with consent',
    'stock photo',
    'removed',
    'empty',
    'fake',
  ],
});
type Word = 'record' | 'readable' | 'safe';

const BASE = -2.1;
const REACH = 14;

export const rule: RuleModule = {
  meta,
  lexicons: [WORDS],
  trigger: { signals: ['image'] },
  judge(judging) {
    if (isAuthorized(judging.post)) return;
    const images = judging.of('image');
    const words = judging.matches(WORDS);
    const record = words.find((w) => w.value === 'record' && nearImage(judging, w, images));
    if (!record) return;
    const scale = weigh(judging, record, words);
    if (scale.total > 0) report(judging, scale, record);
  },
};

function nearImage(judging: Judging, w: Match<Word>, images: readonly Signal[]): boolean {
  return images.some((x) => Math.abs(tokenAt(judging.reading, x.start) - w.from) <= REACH);
}

function weigh(judging: Judging, record: Match<Word>, words: readonly Match<Word>[]): Scale {
  const scale = new Scale(BASE);
  scale.add('image', 0.9, 'a picture is described, and a record in it');
  const readable = words.find((w) => w.value === 'readable' && Math.abs(w.from - record.to) <= REACH);
  if (readable) scale.add('image', 1.7, 'the words say that it can be read');
  if (isBracketed(judging, record)) scale.add('image', 0.5, 'it stands in a description of the picture');
  if (words.some((w) => w.value === 'safe')) scale.add('image', -1.6, 'the words say that it was covered or is not real');
  if (judging.of('relation').some((s) => s.role === 'patient')) scale.add('relation', 0.3, 'a patient is spoken of');
  return scale;
}

function isBracketed({ reading }: Judging, w: Match<Word>): boolean {
  const at = reading.tokens.start[w.from] as number;
  const open = reading.text.lastIndexOf('[', at);
  return open >= 0 && reading.text.lastIndexOf(']', at) < open;
}

function report(judging: Judging, scale: Scale, record: Match<Word>): void {
  const { start, end } = judging.reading.tokens;
  const span = { start: start[record.from] as number, end: end[record.to - 1] as number };
  judging.report({
    severity: 'review',
    spans: [span],
    what: `“${judging.reading.text.slice(span.start, span.end)}” seems to be readable in the picture.`,
    why: 'Readers enlarge pictures; a name, a number or a bar code on it leads to the patient.',
    instead: 'Destroy this picture, cover or turn the record away, and take a new one; have a second person look at it.',
    evidence: scale.evidence,
  });
}
