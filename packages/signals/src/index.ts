export * from './heads/index.ts';
export { signals } from './signals.gen.ts';
