export { countedTokens } from './facts.ts';
export { heads } from './model.ts';
export { FAMILY_HEADS, HEADS, type HeadName } from './names.ts';
export { HEAD_THRESHOLDS, type HeadThreshold } from './thresholds.ts';
