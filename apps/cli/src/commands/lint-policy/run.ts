import { CONTRACT_DEFAULTS, type PostDefaults } from '@precept/api';
import type { Jurisdiction } from '@precept/model';
import { basePolicy, type Pack } from '@precept/policies';
import { type Comparison, comparePolicyText } from '@precept/rules';
import { Exit, type Run } from '../../command.ts';
import { readText } from '../../input/read-text.ts';
import { toSource } from '../../input/source.ts';
import { loadPacked } from '../../packed-files.ts';
import { terminalOf } from '../../terminal/settings.ts';
import { write } from '../../terminal/write.ts';
import { checkText } from '../check/check-file.ts';
import { createPretty } from '../check/formats/pretty/pretty.ts';
import { comparisonText } from './comparison-text.ts';
import { clausesOf, packsOf } from './packs.ts';

/** `precept lint-policy`: the rules about policies on a whole text, and the text beside the shipped clauses. */
export const run: Run = async (args, host) => {
  const [name = '-', ...more] = args.positionals;
  if (more.length > 0) {
    await write(host.stderr, 'precept lint-policy: takes one file.\n');
    return Exit.usage;
  }
  const jurisdiction = (args.get('jurisdiction') ?? CONTRACT_DEFAULTS.author.jurisdiction) as Jurisdiction;
  const names = args
    .get('pack')
    ?.split(',')
    .map((p) => p.trim());
  const packs = names?.[0] === 'none' ? [] : await packsOf(names, jurisdiction);
  if ('unknown' in packs) {
    await write(host.stderr, `precept lint-policy: "${packs.unknown}" is no shipped pack: ${packs.known.join(', ')}.\n`);
    return Exit.usage;
  }
  // Markdown is read as it stands: headings, numbers and list marks tell where clauses begin.
  const source = toSource(name, name.endsWith('.ndjson') || name.endsWith('.jsonl') ? undefined : 'text');
  const input = await readText({ ...source, form: 'text' }, host.stdin);
  if (input.kind === 'error') {
    await write(host.stderr, `precept lint-policy: ${input.message} [${input.code}]\n`);
    return Exit.fault;
  }
  loadPacked(host.home);
  const defaults: PostDefaults = { ...CONTRACT_DEFAULTS, kind: 'policy', author: { ...CONTRACT_DEFAULTS.author, jurisdiction } };
  const checked = checkText({ ...source, form: 'text' }, input.text, defaults, basePolicy);
  if (checked.kind === 'fault') {
    await write(host.stderr, `precept lint-policy: ${checked.message} [${checked.code}]\n`);
    return Exit.fault;
  }
  const compared = comparisonOf(input.text, packs);
  if (args.get('format') === 'json') {
    await write(host.stdout, `${JSON.stringify({ ...checked.output, comparison: compared }, null, 2)}\n`);
  } else {
    const terminal = terminalOf(host, args);
    const isVerbose = args.has('verbose');
    await write(host.stdout, createPretty(terminal, { isVerbose, isQuiet: false, isMany: false }).item(checked));
    if (compared.length > 0)
      await write(
        host.stdout,
        `\n${comparisonText(
          compared,
          input.text,
          packs.map((p) => p.id),
          terminal,
          isVerbose,
        )}`,
      );
  }
  return checked.output.findings.length > 0 ? Exit.findings : Exit.clear;
};

function comparisonOf(text: string, packs: readonly Pack[]): Comparison[] {
  return packs.length === 0 ? [] : comparePolicyText(text, clausesOf(packs));
}
