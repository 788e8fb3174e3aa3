import { type Post, toPost } from '@precept/model';
import { basePolicy } from '@precept/policies';
import { check, checkMany } from '@precept/rules';
import { postsOfLength } from './texts.ts';

export interface Throughput {
  readonly postsPerSecond: number;
}

/** Posts per second, in batches and one at a time, and the slow tail: 300 characters, everything on (aim ≥ 12,000 posts/s, p99 < 0.5 ms). */
export function measureThroughput(root: string): Throughput {
  const posts: Post[] = postsOfLength(root, 300, 4000).map((text, i) =>
    toPost({ text, kind: i % 3 === 0 ? 'reply' : 'post', author: { role: i % 2 ? 'nurse' : 'hospital-account' } }),
  );
  for (const p of posts) check(p, basePolicy);
  const times: number[] = [];
  let best = 0;
  for (let round = 0; round < 5; round++) {
    const began = performance.now();
    for (const p of posts) {
      const t = performance.now();
      check(p, basePolicy);
      times.push(performance.now() - t);
    }
    best = Math.max(best, posts.length / ((performance.now() - began) / 1000));
  }
  let bestTogether = 0;
  for (let round = 0; round < 6; round++) {
    const began = performance.now();
    checkMany(posts, basePolicy);
    bestTogether = Math.max(bestTogether, posts.length / ((performance.now() - began) / 1000));
  }
  times.sort((a, b) => a - b);
  const at = (q: number): string => `${((times[Math.floor(times.length * q)] as number) * 1000).toFixed(0)} µs`;
  const findings = posts.reduce((n, p) => n + check(p, basePolicy).findings.length, 0);
  console.log(
    `Whole check, 300 characters, one core: ${Math.round(bestTogether).toLocaleString('en')} posts/s as a stream, ${Math.round(best).toLocaleString('en')} one at a time   p50 ${at(0.5)}  p99 ${at(0.99)}  p99.9 ${at(0.999)}   (${(findings / posts.length).toFixed(2)} findings a post)`,
  );
  const heap = process.memoryUsage();
  console.log(
    `Memory after ${posts.length * 12} checks: ${(heap.rss / 1e6).toFixed(0)} MB resident, ${(heap.heapUsed / 1e6).toFixed(0)} MB heap, ${(heap.arrayBuffers / 1e6).toFixed(0)} MB tables\n`,
  );
  return { postsPerSecond: bestTogether };
}
