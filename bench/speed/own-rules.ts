import { type Policy, type Post, toPost } from '@precept/model';
import { basePolicy, loadReader } from '@precept/policies';
import { checkMany, rules } from '@precept/rules';
import { postsOfLength } from './texts.ts';

const WORDS =
  'aurora borealis cedar delta ember falcon garnet harbor indigo jasper kestrel lumen maple nimbus onyx patient today care team health'.split(' ');
const word = (i: number): string => WORDS[i % WORDS.length] as string;

/** 400 rules of phrases (three each), 60 of patterns, 40 of conditions, each with two examples. Some of their words stand in ordinary posts. */
function ownRules(): unknown[] {
  return Array.from({ length: 500 }, (_, i) => {
    const name = `${word(i)} ${word(i * 7 + 3)} ${i}`;
    const texts = { id: `conduct/own-rule-${i}`, title: `Rule ${i}`, severity: 'advise', why: 'It is ours.', instead: 'Leave it out.' };
    if (i < 400)
      return {
        ...texts,
        phrases: [`project ${name}`, `(our|the) ${word(i * 3)} ${word(i + 5)} (plan|deal) ${i}`, `code+ * ${word(i)} ${i}`],
        examples: { bad: [`It is project ${name} then.`], ok: ['It is raining.'] },
      };
    if (i < 460)
      return { ...texts, patterns: [`\\b${word(i)}[- ]?\\d{4}x${i}\\b`], examples: { bad: [`See ${word(i)}-1234x${i}.`], ok: [`See ${word(i)}.`] } };
    return {
      ...texts,
      // Half of them have nothing at their top that could be looked at before CEL is asked.
      when:
        i % 2
          ? `text.contains("zebra ${i}") || count("medicine") > 200`
          : `found("medicine") && channel == "x" && count("medicine") > ${i - 460} && text.contains("zebra ${i}")`,
      examples: { bad: [{ text: `Zebra ${i}: ${'ibuprofen and paracetamol and aspirin, '.repeat(14)}`, channel: 'x' }], ok: ['It is raining.'] },
    };
  });
}

/** What 500 own rules cost beside the policy that has none (aim: at most twice). */
export async function measureOwnRules(root: string): Promise<void> {
  const { packs, readPolicy, sayFault } = await loadReader();
  const file = JSON.stringify({ name: 'bench', ownRules: ownRules() });
  const began = performance.now();
  const read = readPolicy('bench.json', { readFile: () => file, today: '2026-01-01', rules: rules.map((r) => r.meta), packs, checkMany });
  if (read.kind === 'faults') throw new Error(read.faults.map(sayFault).join('\n'));
  const loadedMs = performance.now() - began;
  const posts = postsOfLength(root, 300, 2000).map((text, i) => toPost({ text, channel: i % 4 === 0 ? 'x' : 'other' }));
  const time = (all: readonly Post[], policy: Policy): number => {
    const from = performance.now();
    checkMany(all, policy);
    return ((performance.now() - from) * 1000) / all.length;
  };
  const ratios: number[] = [];
  let least = Number.POSITIVE_INFINITY;
  let leastOwn = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 8; round++) {
    const base = time(posts, basePolicy);
    const own = time(posts, read.policy);
    least = Math.min(least, base);
    leastOwn = Math.min(leastOwn, own);
    if (round > 1) ratios.push(own / base);
  }
  ratios.sort((a, b) => a - b);
  const ratio = ratios[ratios.length >> 1] as number;
  console.log(
    `500 own rules (400 phrases, 60 patterns, 40 conditions): ${least.toFixed(0)} → ${leastOwn.toFixed(0)} µs a post, ${ratio.toFixed(2)} times the check without; read with 1,000 examples in ${loadedMs.toFixed(0)} ms\n`,
  );
}
