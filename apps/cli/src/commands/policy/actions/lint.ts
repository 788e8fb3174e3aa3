import { loadReader } from '@precept/policies';
import { rules } from '@precept/rules';
import { Exit } from '../../../command.ts';
import { labelled } from '../../../terminal/wrap.ts';
import { write } from '../../../terminal/write.ts';
import { type Act, DEFAULT_FILE, json, take, things, usage } from '../run.ts';

/** Reads a policy and says what somebody should look at. */
export const act: Act = async (work) => {
  const { host, names, terminal, today, isJson } = work;
  if (names.length > 1) return usage(host, 'lint takes one file.');
  const path = names[0] ?? DEFAULT_FILE;
  const loaded = await take(path, work);
  if (typeof loaded === 'number') return loaded;
  const { policy, files } = loaded;
  const { lintPolicy, packs } = await loadReader();
  const remarks = lintPolicy(
    policy,
    rules.map((r) => r.meta),
    packs,
    today,
  );
  if (isJson) await json(host, { file: path, files, policy: { name: policy.name, digest: policy.digest }, remarks });
  else {
    const { style, width } = terminal;
    const parts = [
      things(Object.keys(policy.rules).length, 'rule set', 'rules set'),
      things(policy.ownRules?.length ?? 0, 'own rule'),
      things(policy.allow?.length ?? 0, 'allowance'),
      things(policy.packs?.length ?? 0, 'pack'),
    ];
    await write(host.stdout, `${style.strong(policy.name)}  ${style.quiet(policy.digest)}\n${parts.join(', ')}; read from ${files.join(', ')}.\n`);
    for (const { key, message } of remarks) await write(host.stdout, `\n${style.severity.review(key)}\n${labelled('', message, width, '  ', 0)}\n`);
    await write(
      host.stdout,
      remarks.length === 0 ? '\nNothing to look at.\n' : `\n${things(remarks.length, 'remark')}. The policy can be used as it is.\n`,
    );
  }
  return remarks.length === 0 ? Exit.clear : Exit.findings;
};
