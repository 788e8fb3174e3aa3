/**
 * Tables that take time to decode. Each is decoded at its first use, once; a program that starts often can decode them all
 * when it is built, keep them in one piece, and bring them along.
 */
type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };
type Cells = Int8Array | Uint8Array | Uint16Array | Int32Array | Float64Array;

const KINDS = { Int8Array, Uint8Array, Uint16Array, Int32Array, Float64Array } as const;
type KindName = keyof typeof KINDS;

interface Entry {
  readonly decode: () => object;
  value?: object;
}
interface Place {
  readonly plain: Readonly<Record<string, Plain>>;
  readonly cells: Readonly<Record<string, readonly [kind: KindName, start: number, length: number]>>;
}

const entries = new Map<string, Entry>();
const FORM = 0x54424c32;
/** Bytes of the head: form and length of the directory, as two whole numbers. */
const HEAD = 8;
const ALIGN = 8;

/** A getter that decodes at its first call. A table is a flat object of typed arrays and plain data. */
export function kept<T extends object>(name: string, decode: () => T): () => T {
  const entry: Entry = { decode };
  entries.set(name, entry);
  return () => (entry.value ??= entry.decode()) as T;
}

/** All tables in one piece, in this machine's byte order. */
export function packTables(): Uint8Array<ArrayBuffer> {
  const directory: Record<string, Place> = {};
  const all: { start: number; cells: Cells }[] = [];
  let size = 0;
  for (const [name, entry] of entries) {
    const value = (entry.value ??= entry.decode());
    const plain: Record<string, Plain> = {};
    const cells: Record<string, [KindName, number, number]> = {};
    for (const [key, part] of Object.entries(value)) {
      const kind = (Object.keys(KINDS) as KindName[]).find((k) => part instanceof KINDS[k]);
      if (kind) {
        cells[key] = [kind, size, part.length];
        all.push({ start: size, cells: part });
        size = aligned(size + part.byteLength);
      } else plain[key] = part;
    }
    directory[name] = { plain, cells };
  }
  const text = JSON.stringify(directory);
  const from = aligned(HEAD + text.length * 2);
  const out = new Uint8Array(from + size);
  new Int32Array(out.buffer, 0, 2).set([FORM, text.length]);
  const codes = new Uint16Array(out.buffer, HEAD, text.length);
  for (let i = 0; i < text.length; i++) codes[i] = text.charCodeAt(i);
  for (const { start, cells } of all) out.set(new Uint8Array(cells.buffer, cells.byteOffset, cells.byteLength), from + start);
  return out;
}

/**
 * Takes what `packTables` of the same build gave. Reads in place: `bytes` must begin at a multiple of eight and must not change.
 * False, and nothing changes, where they are something else.
 */
export function unpackTables(bytes: Uint8Array): boolean {
  if (bytes.byteLength < HEAD || bytes.byteOffset % ALIGN !== 0) return false;
  const [form, length = 0] = new Int32Array(bytes.buffer, bytes.byteOffset, 2);
  if (form !== FORM || HEAD + length * 2 > bytes.byteLength) return false;
  const codes = new Uint16Array(bytes.buffer, bytes.byteOffset + HEAD, length);
  let text = '';
  for (let i = 0; i < length; i += 4096) text += String.fromCharCode(...codes.subarray(i, i + 4096));
  const directory = JSON.parse(text) as Record<string, Place>;
  const from = bytes.byteOffset + aligned(HEAD + length * 2);
  for (const [name, { plain, cells }] of Object.entries(directory)) {
    const entry = entries.get(name);
    if (!entry) continue;
    const value: Record<string, unknown> = { ...plain };
    for (const [key, [kind, start, count]] of Object.entries(cells)) value[key] = new KINDS[kind](bytes.buffer as ArrayBuffer, from + start, count);
    entry.value = value;
  }
  return true;
}

const aligned = (n: number): number => Math.ceil(n / ALIGN) * ALIGN;
