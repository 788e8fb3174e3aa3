import type { Severity } from '@precept/model';

export type Paint = (text: string) => string;

/** Colours by meaning. Each is the identity where colour is off. */
export interface Style {
  readonly isColoured: boolean;
  readonly strong: Paint;
  readonly quiet: Paint;
  readonly good: Paint;
  readonly code: Paint;
  readonly severity: Readonly<Record<Severity, Paint>>;
  readonly underline: Paint;
}

const plain: Paint = (text) => text;
const sgr =
  (on: string, off: string): Paint =>
  (text) =>
    text === '' ? '' : `\u001b[${on}m${text}\u001b[${off}m`;

export function createStyle(isColoured: boolean): Style {
  if (!isColoured)
    return {
      isColoured,
      strong: plain,
      quiet: plain,
      good: plain,
      code: plain,
      underline: plain,
      severity: { block: plain, review: plain, advise: plain },
    };
  return {
    isColoured,
    strong: sgr('1', '22'),
    quiet: sgr('2', '22'),
    good: sgr('32', '39'),
    code: sgr('36', '39'),
    underline: sgr('4', '24'),
    severity: { block: sgr('31', '39'), review: sgr('33', '39'), advise: sgr('34', '39') },
  };
}

/** Marks that tell the severities apart without colour. */
export const MARK: Readonly<Record<Severity, string>> = { block: '^', review: '~', advise: '-' };
