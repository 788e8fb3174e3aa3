export * from './words/words.ts';
