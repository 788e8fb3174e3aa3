/** Something to be filled in before a reply can go out. */
export interface Gap {
  readonly name: string;
  /** What belongs there, in words. */
  readonly asks: string;
  readonly example: string;
}

export type ReplyKind = 'decline' | 'hand-off' | 'correction' | 'thanks';

/** An answer somebody may send: text with named gaps in braces. */
export interface Reply {
  readonly id: `${ReplyKind}/${string}`;
  readonly kind: ReplyKind;
  /** When it fits, in words. */
  readonly fits: string;
  readonly text: string;
  readonly gaps: readonly Gap[];
  /** Catalogue rules it follows. */
  readonly catalogue: readonly string[];
}

export type Filled =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'open'; readonly text: string; readonly gaps: readonly Gap[] };

/** Puts values into the gaps. What has no value stays in braces, and is named. */
export function fill(reply: Reply, values: Readonly<Record<string, string>>): Filled {
  const open: Gap[] = [];
  let text = reply.text;
  for (const gap of reply.gaps) {
    const value = values[gap.name]?.trim();
    if (value) text = text.replaceAll(`{${gap.name}}`, value);
    else open.push(gap);
  }
  return open.length === 0 ? { kind: 'text', text } : { kind: 'open', text, gaps: open };
}

/** The reply with the example in each gap: how it reads. */
export function exampleOf(reply: Reply): string {
  return reply.gaps.reduce((text, gap) => text.replaceAll(`{${gap.name}}`, gap.example), reply.text);
}
