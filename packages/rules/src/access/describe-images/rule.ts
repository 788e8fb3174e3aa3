import { type Judging, type RuleMeta, type RuleModule, Seen } from '@precept/engine';
import type { Media, Span } from '@precept/model';
import { firstWords, guidance } from '../finding.ts';

const meta = {
  id: 'access/describe-images',
  family: 'access',
  title: 'Every picture that says something has an alternative text that says it too.',
  catalogue: ['ACC-01'],
  severity: 'advise',
  decidedBy: 'machine',
  sources: [{ id: 'ACC-01', title: 'WCAG 2.2', locator: 'SC 1.1.1 Non-text Content' }, guidance('ACC-01', 'alternative text for pictures')],
} as const satisfies RuleMeta;

const FILE_NAME = /^[\w() -]+\.(?:jpe?g|png|gif|webp|heic|bmp|tiff?|mp4|mov)$/i;
const CAMERA = /^(?:img|dsc|dcim|pxl|image|photo|screenshot|untitled|picture)[\s_-]*\d*$/i;
const EMPTY_WORDS = /^(?:an? )?(?:image|photo|picture|graphic|gif|pic|photograph)(?: of)?\.?$/i;
const STARTS_WITH_IMAGE = /^(?:an? )?(?:image|picture|photo|photograph|graphic) (?:of|showing) /i;

export const rule: RuleModule = {
  meta,
  trigger: 'always',
  judge(judging) {
    const { media } = judging.post;
    for (const m of media) {
      const fault = faultOf(m);
      if (fault) report(judging, fault, pictureWords(judging) ?? firstWords(judging));
    }
    if (judging.reading.tokens.seen & Seen.quote && judging.reading.text.includes('alt="')) judgeMarkup(judging);
  },
};

/** A draft may hold markup: alt="IMG_2231.jpg". */
function judgeMarkup(judging: Judging): void {
  for (const found of judging.reading.text.matchAll(/\balt="([^"]{1,400})"/g)) {
    const fault = faultOf({ path: '', alt: found[1] as string });
    if (fault) report(judging, fault, { start: found.index, end: found.index + found[0].length });
  }
}

/** What is wrong with a picture's alternative text; an empty one marks a picture as decoration and is right. */
function faultOf({ alt, path }: Media): string | undefined {
  if (alt === undefined) return 'A picture has no alternative text.';
  const text = alt.trim();
  if (text === '') return undefined;
  if (FILE_NAME.test(text) || CAMERA.test(text) || text === path) return `The alternative text “${text}” is a file name.`;
  if (EMPTY_WORDS.test(text)) return `The alternative text “${text}” does not say what the picture shows.`;
  return STARTS_WITH_IMAGE.test(text) ? `The alternative text “${text}” begins with words that a screen reader says anyway.` : undefined;
}

function report(judging: Judging, what: string, span: Span): void {
  judging.report({
    severity: 'advise',
    spans: [span],
    what,
    why: 'People who cannot see the picture get nothing from it.',
    instead:
      'Write in one sentence what the picture shows and why it is there, without saying who a patient is; leave it empty if the picture is decoration.',
    evidence: [{ signal: 'image', weight: 3, reason: 'the picture was attached without a usable description' }],
  });
}

function pictureWords(judging: Judging): Span | undefined {
  const [image] = judging.of('image');
  return image ? { start: image.start, end: image.end } : undefined;
}
