export { LIMITS } from './check/limits.ts';
export { type ErrorOutput, type OutputSignal, type ResultOutput, toErrorOutput, toOutput } from './check/output.ts';
export { CONTRACT_DEFAULTS, type ParsedPost, type PostDefaults, parsePost } from './check/wire.ts';
export { ERROR_CODES, type ErrorCode, type Fault, fault } from './errors/codes.ts';
export { didYouMean, nearest } from './errors/nearest.ts';
export { type ParsedPolicy, type PolicySettings, parsePolicy } from './policy/wire.ts';
export { jsonSchemas } from './schemas.ts';
