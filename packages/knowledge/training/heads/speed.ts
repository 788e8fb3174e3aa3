import { read } from '@precept/engine';
import { HeadReader } from '../../../signals/src/heads/model.ts';
import type { Row } from './rows.ts';

const LENGTH = 300;

/** Time of all heads together for posts of 300 characters, reading and signals not counted. */
export function measureSpeed(rows: readonly Row[]): void {
  const posts = rows
    .filter((r) => r.post.text.length > LENGTH)
    .map((r) => ({ post: r.post, signals: r.signals.filter((s) => s.end <= LENGTH), reading: read(r.post.text.slice(0, LENGTH)) }));
  const begun = performance.now();
  const reader = new HeadReader();
  reader.read(read('warm'), (rows[0] as Row).post, []);
  const opened = performance.now() - begun;
  const round = (times: number): number => {
    const from = performance.now();
    for (let i = 0; i < times; i++)
      for (const p of posts) {
        reader.read(p.reading, p.post, p.signals);
        reader.logit(0);
      }
    return ((performance.now() - from) * 1000) / (times * posts.length);
  };
  round(20);
  const rounds = Array.from({ length: 9 }, () => round(10)).sort((a, b) => a - b);
  console.log(
    `Speed: ${rounds[4]?.toFixed(1)} µs per post of ${LENGTH} characters (median of 9, ${posts.length} posts); tables open in ${opened.toFixed(0)} ms`,
  );
}
