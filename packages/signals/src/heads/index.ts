import { NO_HEADS, type HeadModel } from '@precept/engine';

/** The trained heads. */
export const heads: HeadModel = NO_HEADS;
