import { type Normalised, sourceBegin } from '@precept/engine';
import type { Span } from '@precept/model';

const LEAST = 3;

/** Runs of at least three decorative letters (mathematical, enclosed, full-width), as spans of the normalised text. */
export function findStyled(normalised: Normalised): Span[] {
  const { source, text } = normalised;
  if (!/[\ud835\u24b6-\u24e9\uff21-\uff5a]|\ud83c[\udd30-\udd89]/.test(source)) return [];
  const out: Span[] = [];
  let start = -1;
  let count = 0;
  let last = -1;
  for (let i = 0; i <= text.length; i++) {
    const styled = i < text.length && isStyled(source.codePointAt(sourceBegin(normalised, i)) as number);
    if (styled) {
      if (start < 0) {
        start = i;
        count = 0;
      }
      count++;
      last = i;
    } else if (start >= 0 && !(i < text.length && text[i] === ' ')) {
      if (count >= LEAST) out.push({ start, end: last + 1 });
      start = -1;
    }
  }
  return out;
}

function isStyled(point: number): boolean {
  return (
    (point >= 0x1d400 && point <= 0x1d7cb) ||
    (point >= 0x24b6 && point <= 0x24e9) ||
    (point >= 0xff21 && point <= 0xff5a) ||
    (point >= 0x1f130 && point <= 0x1f189)
  );
}
