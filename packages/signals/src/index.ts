export * from './heads/index.ts';
export { inboundLogit } from './inbound/inbound.ts';
export { signals } from './signals.gen.ts';
