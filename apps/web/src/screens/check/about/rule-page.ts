import pages from 'virtual:rule-pages';
import type { RuleMeta } from '@precept/engine';
import { rules } from '@precept/rules';

/** All there is to say about a rule. `page` is its README. */
export type About = Pick<RuleMeta, 'id' | 'family' | 'title' | 'catalogue' | 'severity' | 'decidedBy' | 'sources'> & { readonly page: string };

/** Looked up beside the page, where the rules are. */
export function aboutRule(id: string): About | undefined {
  const meta = rules.find((r) => r.meta.id === id)?.meta;
  if (!meta) return undefined;
  const { family, title, catalogue, severity, decidedBy, sources } = meta;
  return { id: meta.id, family, title, catalogue, severity, decidedBy, sources, page: pages[meta.id] ?? '' };
}
