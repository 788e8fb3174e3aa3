export * from './nearest.ts';
export * from './policy.ts';
export * from './post.ts';
export * from './result.ts';
export * from './signal.ts';
export * from './span.ts';
export * from './text-hash.ts';
