import type { Author, Post } from '@precept/model';

/** What holds where a post does not say: the contract's defaults, or the caller's own. */
export type PostDefaults = Pick<Post, 'kind' | 'direction' | 'channel' | 'audience'> & { readonly at?: string; readonly author: Author };

export const CONTRACT_DEFAULTS: PostDefaults = {
  kind: 'post',
  direction: 'outbound',
  channel: 'other',
  audience: 'public',
  author: { role: 'staff', jurisdiction: 'US', account: 'personal' },
};
