import { join } from 'node:path';
import { type PostInput, toPost } from '@precept/model';
import { type HeadName, headNumber } from '../../../signals/src/heads/names.ts';
import { HEAD_THRESHOLDS } from '../../../signals/src/heads/thresholds.ts';
import { auc } from './figures.ts';
import { inbound, isForMeasuring, type PublicLine } from './public-sets.ts';
import { lookAt, readJsonLines } from './rows.ts';
import { shippedLogits } from './shipped.ts';

interface Measure {
  readonly file: string;
  readonly head: HeadName;
  readonly truth: (line: PublicLine) => boolean;
  readonly post?: (line: PublicLine) => Omit<PostInput, 'text'>;
  /** True where none of the set was trained on. */
  readonly whole?: boolean;
}

const MEASURES: readonly Measure[] = [
  {
    file: 'F1_health-news-tweets',
    head: 'action',
    truth: () => false,
    post: () => ({ author: { role: 'hospital-account', account: 'organisation' } }),
    whole: true,
  },
  {
    file: 'E2_doctor-answers',
    head: 'advice',
    truth: () => true,
    post: (l) => ({ kind: 'reply', author: { role: 'physician' }, ...(l.question ? { thread: [{ text: l.question, direction: 'inbound' }] } : {}) }),
    whole: true,
  },
  { file: 'E3_reddit-advice', head: 'advice', truth: () => false, post: () => ({ kind: 'reply' }) },
  { file: 'A3_wnut17-train-dev', head: 'action', truth: () => false },
  { file: 'C_davidson', head: 'conduct', truth: (l) => l.labels?.class !== 'neither' },
  { file: 'C_surge-toxicity', head: 'conduct', truth: (l) => l.labels?.toxic === true },
  { file: 'D_reddit-health-misinfo', head: 'claim', truth: () => true },
  { file: 'G_hospital-reviews', head: 'service', truth: (l) => l.labels?.positive === false, post: () => inbound },
];

/** The shipped heads on public sets: share above each threshold among those that should be found and among the others. */
export function measurePublicSets(folder: string): void {
  console.log('Public sets: share above the thresholds review / strong');
  for (const m of MEASURES) {
    const lines = readJsonLines<PublicLine>(join(folder, `${m.file}.jsonl`)).filter((l) => m.whole || isForMeasuring(l));
    const h = headNumber(m.head);
    const posts = lines.map((line) => toPost({ text: line.text, ...m.post?.(line) }));
    const scores = posts.map((post) => shippedLogits({ post, ...lookAt(post) })[h] as number);
    const truth = lines.map(m.truth);
    const share = (is: boolean, limit: number): string => {
      const of = scores.filter((_, i) => truth[i] === is);
      return of.length === 0 ? '  –  ' : `${((100 * of.filter((s) => s > limit).length) / of.length).toFixed(2).padStart(6)}%`;
    };
    const { review, strong } = HEAD_THRESHOLDS[m.head][posts[0]?.direction ?? 'outbound'];
    console.log(
      `  ${m.file.padEnd(26)} ${m.head.padEnd(14)} ${String(lines.length).padStart(5)}   found ${share(true, review)} / ${share(true, strong)}   false alarms ${share(false, review)} / ${share(false, strong)}   area ${auc(scores, truth).toFixed(3)}`,
    );
  }
}
