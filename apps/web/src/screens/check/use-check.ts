import { type PostInput, type Result, toPost } from '@precept/model';
import { basePolicy } from '@precept/policies';
import { check } from '@precept/rules';
import { useDeferredValue, useMemo } from 'react';

export type Checked = { readonly kind: 'checked'; readonly result: Result; readonly of: string } | { readonly kind: 'fault'; readonly of: string };

/** Checks as one types. Very long texts are checked a moment later, so that typing stays smooth. */
export function useCheck(input: PostInput): Checked {
  const later = useDeferredValue(input);
  return useMemo(() => {
    try {
      return { kind: 'checked', result: check(toPost(later), basePolicy), of: later.text };
    } catch {
      return { kind: 'fault', of: later.text };
    }
  }, [later]);
}
