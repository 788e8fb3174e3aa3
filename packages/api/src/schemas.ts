import { z } from 'zod';
import { postSchema } from './check/post-schema.ts';
import { errorSchema, resultSchema } from './check/result-schema.ts';

/** JSON Schema (2020-12) of everything that crosses the edge, by name: `post`, `result`, `error`. */
export function jsonSchemas(): Record<string, unknown> {
  return {
    post: z.toJSONSchema(postSchema, { io: 'input' }),
    result: z.toJSONSchema(resultSchema),
    error: z.toJSONSchema(errorSchema),
  };
}
