export { didYouMean, nearest } from '@precept/model';
export { CONTRACT_DEFAULTS, type PostDefaults } from './check/defaults.ts';
export { LIMITS } from './check/limits.ts';
export { type ErrorOutput, type OutputSignal, type ResultOutput, toErrorOutput, toOutput } from './check/output.ts';
export { type ParsedPost, parsePost } from './check/wire.ts';
export { ERROR_CODES, type ErrorCode, type Fault, fault } from './errors/codes.ts';
export { loadParsePost } from './load.ts';
export { jsonSchemas } from './schemas.ts';
