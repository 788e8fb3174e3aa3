const CHUNK = 1 << 16;
let chunk = new ArrayBuffer(CHUNK);
let used = 0;

/**
 * Room for small typed arrays that are made together: one buffer serves many texts, because a buffer of its own for each
 * costs far more than what is written into it. A piece is never handed out twice; begins at a multiple of four.
 * @param bytes how much; the views made on it must stay inside.
 */
export function room(bytes: number): { readonly buffer: ArrayBuffer; readonly at: number } {
  const size = (bytes + 3) & ~3;
  if (used + size > chunk.byteLength) {
    if (size > CHUNK >> 2) return { buffer: new ArrayBuffer(size), at: 0 };
    chunk = new ArrayBuffer(CHUNK);
    used = 0;
  }
  const at = used;
  used += size;
  return { buffer: chunk, at };
}
