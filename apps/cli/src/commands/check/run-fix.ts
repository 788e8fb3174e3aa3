import { writeFile } from 'node:fs/promises';
import type { Host } from '../../command.ts';
import type { Source } from '../../input/source.ts';
import { write } from '../../terminal/write.ts';
import { checkFile, checkText } from './check-file.ts';
import type { Checked } from './checked.ts';
import { applyFixes } from './fix.ts';
import type { Settings } from './settings.ts';
import { things } from './verdict-sentence.ts';

/**
 * Checks, applies the fixes, and checks what came out: that second answer is the one that counts.
 * The text goes to standard output, or with `isWriting` back into its file.
 */
export async function fixFile(source: Source, settings: Settings, host: Host, isWriting: boolean): Promise<Checked> {
  const checked = await checkFile(source, host.stdin, settings.defaults, settings.policy);
  if (checked.kind === 'fault') return checked;
  const fixed = applyFixes(checked.text, checked.output);
  if (isWriting && !source.isStdin) {
    if (fixed.applied > 0) {
      try {
        await writeFile(source.name, (checked.hasMark ? '\ufeff' : '') + fixed.text);
      } catch (error) {
        return {
          kind: 'fault',
          source,
          code: 'write-failed',
          message: `${source.name} cannot be written: ${(error as NodeJS.ErrnoException).code ?? 'unknown'}.`,
        };
      }
    }
    await write(host.stderr, `${source.name}: ${things(fixed.applied, 'fix').replace('fixs', 'fixes')} applied.\n`);
  } else await write(host.stdout, fixed.text);
  return fixed.applied > 0 ? checkText(source, fixed.text, settings.defaults, settings.policy) : checked;
}
