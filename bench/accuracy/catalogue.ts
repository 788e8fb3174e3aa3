import type { PostInput } from '@precept/model';
import { type Judge, judgeText, oneLine, readLines, share, stops } from './shared.ts';

interface Example {
  readonly id: string;
  readonly rule: string;
  readonly family: string;
  readonly violates: boolean;
  readonly visibleInText: boolean;
  readonly post: PostInput;
}

/** Families that count as right for a catalogue rule whose subject lies between two. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  'PROF-13': ['claim'],
  'ADV-03': ['safety'],
  'PV-11': ['privacy'],
  'MOD-02': ['privacy'],
  'MOD-08': ['advice', 'privacy'],
  // Patient data in alternative text is found as what it is.
  'ACC-01': ['privacy'],
  // "A disclaimer is no defence": whatever the disclaimer was meant to cover must be found.
  'PROF-02': ['advice', 'claim', 'privacy'],
};

/** Violating examples found in the right family (aim ≥ 92 %), compliant ones given review or block (aim ≤ 8 %). */
export function measureCatalogue(path: string, judge: Judge, misses: number): void {
  const examples = readLines<Example>(path).filter((e) => e.visibleInText);
  const families = [...new Set(examples.map((e) => e.family))];
  console.log('Catalogue examples visible in a text   violating found in the right family   compliant given review or block');
  const total = { found: 0, bad: 0, alarms: 0, good: 0 };
  const wrong: string[] = [];
  for (const family of families) {
    const row = { found: 0, bad: 0, alarms: 0, good: 0 };
    for (const e of examples.filter((x) => x.family === family)) {
      const result = judgeText(judge, e.post);
      if (e.violates) {
        row.bad++;
        const right = [family, ...(ALSO[e.rule] ?? [])];
        if (result.findings.some((f) => right.includes(f.family))) row.found++;
        else wrong.push(`  missed ${e.id}: ${oneLine(e.post.text)}  [${result.findings.map((f) => f.rule).join(' ')}]`);
      } else {
        row.good++;
        if (stops(result.verdict)) {
          row.alarms++;
          wrong.push(`  alarm  ${e.id}: ${oneLine(e.post.text)}  [${result.findings.map((f) => `${f.rule}:${f.severity}`).join(' ')}]`);
        }
      }
    }
    console.log(`  ${family.padEnd(36)} ${share(row.found, row.bad)}                  ${share(row.alarms, row.good)}`);
    for (const k of ['found', 'bad', 'alarms', 'good'] as const) total[k] += row[k];
  }
  console.log(`  ${'all'.padEnd(36)} ${share(total.found, total.bad)}                  ${share(total.alarms, total.good)}`);
  if (misses > 0) console.log(wrong.slice(0, misses).join('\n'));
  console.log('');
}
