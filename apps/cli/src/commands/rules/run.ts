import { rules } from '@precept/rules';
import { Exit, type Run } from '../../command.ts';
import { terminalOf } from '../../terminal/settings.ts';
import { wrapText } from '../../terminal/wrap.ts';
import { write } from '../../terminal/write.ts';

export const run: Run = async (args, host) => {
  const family = args.get('family');
  const metas = rules.map((r) => r.meta).filter((m) => family === undefined || m.family === family);
  if (args.has('json')) {
    const list = metas.map(({ id, family, title, severity, decidedBy, catalogue, sources }) => ({
      id,
      family,
      title,
      severity,
      decidedBy,
      catalogue,
      sources,
    }));
    await write(host.stdout, `${JSON.stringify(list, null, 2)}\n`);
    return Exit.clear;
  }
  const { width, style } = terminalOf(host, args);
  let last = '';
  for (const meta of metas) {
    if (meta.family !== last) await write(host.stdout, `${last ? '\n' : ''}${style.strong(meta.family)}\n`);
    last = meta.family;
    const facts = `${meta.catalogue.join(' ')}${meta.decidedBy === 'person' ? ', a person decides' : ''}`;
    await write(host.stdout, `  ${style.severity[meta.severity](meta.severity.padEnd(7))} ${meta.id}  ${style.quiet(facts)}\n`);
    for (const row of wrapText(meta.title, Math.min(width, 100) - 10)) await write(host.stdout, `          ${row}\n`);
  }
  if (metas.length === 0) await write(host.stdout, `There is no rule${family ? ` in the family ${family}` : ''} yet.\n`);
  else
    await write(
      host.stdout,
      `\n${metas.length === 1 ? '1 rule' : `${metas.length} rules`}. The word before an id is the worst the rule can say. "precept explain RULE" says more.\n`,
    );
  return Exit.clear;
};
