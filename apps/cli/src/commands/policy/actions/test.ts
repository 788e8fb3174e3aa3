import { readFileSync } from 'node:fs';
import { loadReader } from '@precept/policies';
import { checkMany, rules } from '@precept/rules';
import { Exit } from '../../../command.ts';
import { labelled } from '../../../terminal/wrap.ts';
import { write } from '../../../terminal/write.ts';
import { type Act, DEFAULT_FILE, json, take, things, usage } from '../run.ts';

/** Runs the examples of a policy's own rules, and says of each whether its rule did what it should. */
export const act: Act = async (work) => {
  const { args, host, names, terminal, today, isJson } = work;
  if (names.length > 1) return usage(host, 'test takes one file.');
  const path = names[0] ?? DEFAULT_FILE;
  const { packs, readPolicy, tryExamples } = await loadReader();
  const readFile = (name: string): string | undefined => {
    try {
      return readFileSync(name, 'utf8');
    } catch {
      return undefined;
    }
  };
  const read = readPolicy(path, { readFile, today, rules: rules.map((r) => r.meta), packs });
  if (read.kind === 'faults') {
    const refused = await take(path, work);
    return typeof refused === 'number' ? refused : Exit.configuration;
  }
  const tried = tryExamples(read.policy.ownRules ?? [], checkMany);
  const failed = tried.filter((t) => !t.passed);
  const outcome = failed.length === 0 ? Exit.clear : Exit.configuration;
  if (isJson) {
    const examples = tried.map(({ rule, should, index, text, passed }) => ({ rule: rule.id, should, index, text, passed }));
    await json(host, { file: path, passed: tried.length - failed.length, failed: failed.length, examples });
    return outcome;
  }
  const { style, width } = terminal;
  for (const { rule, should, index, text, passed } of args.has('verbose') ? tried : failed) {
    const mark = passed ? style.good('ok    ') : style.severity.block('failed');
    const said = passed ? '' : should === 'bad' ? ': the rule does not find it' : ': the rule finds it';
    await write(host.stdout, `${mark} ${rule.id}, ${should} example ${index + 1}${said}\n${labelled('', text, width, '       ', 0, style.quiet)}\n`);
  }
  const of = things(read.policy.ownRules?.length ?? 0, 'own rule');
  await write(
    host.stdout,
    failed.length === 0
      ? `${things(tried.length, 'example')} of ${of}: all as they should be.\n`
      : `\n${things(failed.length, 'example')} of ${things(tried.length, 'example')} failed. A policy with a failing example is refused.\n`,
  );
  return outcome;
};
