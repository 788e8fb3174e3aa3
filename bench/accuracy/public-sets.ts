import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { hashText, type PostInput, type Result } from '@precept/model';
import { type Judge, judgeText, oneLine, percent, readLines, share, stops } from './shared.ts';

interface Row {
  readonly id: string | number;
  readonly text: string;
  readonly question?: string;
  readonly labels?: Readonly<Record<string, unknown>>;
  readonly spans?: readonly { readonly start: number; readonly end: number; readonly type: string }[];
}

interface Measure {
  readonly file: string;
  readonly says: string;
  /** True: ought to be found; false: harmless; undefined: not part of this measure. */
  readonly truth: (row: Row) => boolean | undefined;
  readonly found: (result: Result) => boolean;
  readonly post?: (row: Row) => Omit<PostInput, 'text'>;
  /** Lines that nothing was trained on; all where left out. */
  readonly isHeldOut?: (row: Row) => boolean;
  /** Large sets are read every n-th line. */
  readonly every?: number;
}

const inbound = (): Omit<PostInput, 'text'> => ({ direction: 'inbound', kind: 'comment', author: { role: 'public' } });
/** What the weights for incoming texts were not trained on: 30 of 100, as packages/knowledge/training keeps them. */
const isHeldOut = ({ id }: Row): boolean => (hashText(String(id)) >>> 0) % 100 < 30;
const hasFamily = (family: string) => (r: Result) => r.findings.some((f) => f.family === family && f.severity !== 'advise');

const MEASURES: readonly Measure[] = [
  {
    file: 'F1_health-news-tweets',
    says: 'harmless health news: review or block (aim ≤ 1 %)',
    truth: () => false,
    found: (r) => stops(r.verdict),
    post: () => ({ author: { role: 'hospital-account', account: 'organisation' } }),
  },
  {
    file: 'F1_health-news-tweets',
    says: 'harmless health news: block (aim ≤ 0.1 %)',
    truth: () => false,
    found: (r) => r.verdict === 'block',
    post: () => ({ author: { role: 'hospital-account', account: 'organisation' } }),
  },
  {
    file: 'E2_doctor-answers',
    says: "doctors' individual advice: family advice",
    truth: () => true,
    found: hasFamily('advice'),
    post: (row) => ({
      kind: 'reply',
      author: { role: 'physician' },
      ...(row.question ? { thread: [{ text: row.question, direction: 'inbound' }] } : {}),
    }),
  },
  {
    file: 'E3_reddit-advice',
    says: 'advice that is not medical: family advice',
    truth: () => false,
    found: hasFamily('advice'),
    post: () => ({ kind: 'reply' }),
    every: 4,
  },
  {
    file: 'C_davidson',
    says: 'hateful or offensive: family conduct',
    truth: (r) => r.labels?.class !== 'neither',
    found: hasFamily('conduct'),
    every: 6,
  },
  {
    file: 'C_davidson',
    says: 'hateful only: family conduct',
    truth: (r) => (r.labels?.class === 'hate' ? true : undefined),
    found: hasFamily('conduct'),
    every: 2,
  },
  { file: 'C_surge-toxicity', says: 'toxic: family conduct', truth: (r) => r.labels?.toxic === true, found: hasFamily('conduct') },
  { file: 'D_reddit-health-misinfo', says: 'health misinformation: family claim', truth: () => true, found: hasFamily('claim') },
  {
    file: 'B2_psytar-train-dev',
    says: 'adverse reactions, held out, under a medicine: (aim F1 ≥ 70)',
    truth: (r) => r.labels?.ADR === true || r.labels?.WD === true,
    found: (r) => r.safety.adverseEvent,
    post: () => ({ ...inbound(), thread: [{ text: 'Reviews of this medicine', direction: 'outbound' }] }),
    isHeldOut,
  },
  {
    file: 'B2_psytar-train-dev',
    says: 'the same, with nothing said of the medicine',
    truth: (r) => r.labels?.ADR === true || r.labels?.WD === true,
    found: (r) => r.safety.adverseEvent,
    post: inbound,
    isHeldOut,
  },
  {
    file: 'G_hospital-reviews',
    says: 'hospital reviews, unhappy: family service',
    truth: (r) => r.labels?.positive === false,
    found: (r) => r.findings.some((f) => f.family === 'service'),
    post: inbound,
  },
];

/** Public sets that stand beside the project while it is developed; none of them is part of it. */
export function measurePublicSets(folder: string, judge: Judge, misses: number): void {
  console.log('Public sets                                              found                   false alarms');
  for (const m of MEASURES) {
    const path = join(folder, `${m.file}.jsonl`);
    if (!existsSync(path)) {
      console.log(`  ${m.file}: not there`);
      continue;
    }
    const rows = readLines<Row>(path).filter((row, i) => i % (m.every ?? 1) === 0 && (m.isHeldOut?.(row) ?? true));
    let found = 0,
      positive = 0,
      alarms = 0,
      negative = 0;
    const wrong: string[] = [];
    for (const row of rows) {
      const truth = m.truth(row);
      if (truth === undefined) continue;
      const result = judgeText(judge, { text: row.text, ...m.post?.(row) });
      const said = m.found(result);
      if (truth) positive++;
      else negative++;
      if (truth && said) found++;
      if (!truth && said) {
        alarms++;
        wrong.push(`      alarm: ${oneLine(row.text)} [${result.findings.map((f) => `${f.rule}:${f.severity}`).join(' ')}]`);
      }
    }
    console.log(
      `  ${`${m.file.split('_')[0]} ${m.says}`.padEnd(56)} ${share(found, positive)}   ${share(alarms, negative)}${m.isHeldOut ? `   F1 ${percent(2 * found, found + alarms + positive)}` : ''}`,
    );
    if (misses > 0) console.log(wrong.slice(0, misses).join('\n'));
  }
}
