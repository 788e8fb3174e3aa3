/** Where something is enforced that no text shows: the check itself, the desk, the record, or people. */
export type Enforcer = 'check' | 'desk' | 'record' | 'people';

/** One rule of the catalogue. */
export interface CatalogueEntry {
  /** For example `PRIV-01`. */
  readonly id: string;
  readonly title: string;
  /** Requirements it serves, `S0-1` … `S4-51`. */
  readonly requirements: readonly string[];
  /** What a text does not show, and who sees to it. All of the rule where no rule of the check enforces it. */
  readonly rest?: { readonly by: Enforcer; readonly what: string };
}
