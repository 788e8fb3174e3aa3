import type { Checked } from '../checked.ts';
import type { Tally } from '../tally.ts';

/** One way to answer. Each part is written as soon as it is returned. */
export interface Format {
  start?(): string;
  item(checked: Checked): string;
  end?(tally: Tally): string;
}
