import { expect, it } from 'vitest';
import { jsonSchemas } from './schemas.ts';

it('publishes what the contract says: only text is required, nothing unknown is let in', () => {
  const { post, result } = jsonSchemas() as Record<
    string,
    { required: string[]; additionalProperties: boolean; properties: Record<string, unknown> }
  >;
  expect(post).toMatchObject({
    required: ['text'],
    additionalProperties: false,
    properties: { kind: { default: 'post' }, author: { additionalProperties: false } },
  });
  expect(result?.required).toContain('micros');
});
