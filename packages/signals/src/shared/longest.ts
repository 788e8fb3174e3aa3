/** Of matches that overlap, the longest; ties to the first. Matches come in order of their first token. */
export function longest<M extends { readonly from: number; readonly to: number }>(matches: readonly M[]): readonly M[] {
  let i = 1;
  while (i < matches.length && (matches[i] as M).from >= (matches[i - 1] as M).to) i++;
  if (i >= matches.length) return matches;
  const out: M[] = [];
  for (const m of matches) {
    const last = out.at(-1);
    if (!last || m.from >= last.to) out.push(m);
    else if (m.to - m.from > last.to - last.from) out[out.length - 1] = m;
  }
  return out;
}
