import { type PostInput, toPost } from '@precept/model';
import { basePolicy } from '@precept/policies';
import { check } from '@precept/rules';
import type { Checked } from './use-check.ts';

/** Checks beside the page, so that typing stays smooth whatever the length of the text. Serves the page's own origin and connects to nothing. */
addEventListener('message', ({ data }: MessageEvent<PostInput>) => postMessage(checkOne(data)));

function checkOne(input: PostInput): Checked {
  try {
    return { kind: 'checked', result: check(toPost(input), basePolicy), of: input.text };
  } catch {
    return { kind: 'fault', of: input.text };
  }
}
