import { toPost } from '@precept/model';
import { basePolicy } from '@precept/policies';
import { check } from '@precept/rules';
import { postsOfLength } from './texts.ts';

/** Cost per character as a post grows: flat means linear. */
export function measureGrowth(root: string): void {
  console.log('Cost as a post grows           µs a post     ns a character');
  for (const length of [100, 300, 1_000, 3_000, 10_000, 30_000, 100_000]) {
    const rounds = Math.max(3, Math.min(400, Math.round(600_000 / length)));
    const posts = postsOfLength(root, length, Math.min(rounds, 50)).map((text) => toPost({ text }));
    for (const p of posts.slice(0, 20)) check(p, basePolicy);
    const began = performance.now();
    for (let i = 0; i < rounds; i++) check(posts[i % posts.length] as (typeof posts)[number], basePolicy);
    const micros = ((performance.now() - began) * 1000) / rounds;
    console.log(
      `  ${length.toLocaleString('en').padStart(9)} characters ${micros.toFixed(0).padStart(12)} ${((micros * 1000) / length).toFixed(0).padStart(14)}`,
    );
  }
  console.log('');
}
