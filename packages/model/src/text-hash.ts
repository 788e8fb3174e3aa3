/**
 * 32-bit FNV-1a over UTF-16 code units. The one hash that tokens, lexicons and trained weights share:
 * change it and every compiled table must be rebuilt.
 */
export function hashText(text: string, from = 0, to: number = text.length): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash | 0;
}

/** Mixes two 32-bit hashes into one, order-sensitive (murmur finaliser). */
export function mixHash(a: number, b: number): number {
  let x = Math.imul(a ^ (b + 0x9e3779b9), 0x85ebca6b);
  x ^= x >>> 13;
  x = Math.imul(x, 0xc2b2ae35);
  return x ^ (x >>> 16);
}
