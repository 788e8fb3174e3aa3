/** Area under the ROC curve; ties count half. NaN where one side is empty. */
export function auc(scores: readonly number[], truth: readonly boolean[]): number {
  const order = scores.map((_, i) => i).sort((a, b) => (scores[a] as number) - (scores[b] as number));
  let ranks = 0;
  let yes = 0;
  for (let i = 0; i < order.length; ) {
    let j = i;
    while (j < order.length && scores[order[j] as number] === scores[order[i] as number]) j++;
    for (let k = i; k < j; k++)
      if (truth[order[k] as number]) {
        ranks += (i + j + 1) / 2;
        yes++;
      }
    i = j;
  }
  const no = truth.length - yes;
  return yes && no ? (ranks - (yes * (yes + 1)) / 2) / (yes * no) : Number.NaN;
}

/** The value below which a share of the list lies. */
export function quantile(list: readonly number[], share: number): number {
  const sorted = [...list].sort((a, b) => a - b);
  if (sorted.length === 0) return 0;
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] as number;
}

/** Share of the positive above the value that leaves `share` of the negative alone. */
export function foundAt(scores: readonly number[], truth: readonly boolean[], share: number): number {
  const limit = quantile(
    scores.filter((_, i) => !truth[i]),
    share,
  );
  const positive = scores.filter((_, i) => truth[i]);
  return positive.filter((s) => s > limit).length / Math.max(1, positive.length);
}
