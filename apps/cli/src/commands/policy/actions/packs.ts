import { didYouMean } from '@precept/api';
import { loadReader, type Pack } from '@precept/policies';
import type { Args } from '../../../command.ts';

/** The packs named with --pack, or what is wrong with the names. */
export async function namedPacks(args: Args, fallback: readonly string[]): Promise<readonly Pack[] | string> {
  const { packs } = await loadReader();
  const given = args.get('pack');
  if (given === 'all') return packs;
  const names = given === undefined ? fallback : given.split(',').map((n) => n.trim());
  const all = packs.map((p) => p.id);
  const wrong = names.find((n) => !all.includes(n));
  if (wrong !== undefined) return `"${wrong}" is not a shipped pack.${didYouMean(wrong, all) || ` Packs: ${all.join(', ')}.`}`;
  return names.map((n) => packs.find((p) => p.id === n) as Pack);
}
