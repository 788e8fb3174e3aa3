import { usesIn } from './uses-in.ts';
import { below, childrenOf, type Element, readXml, textOf } from './xml.ts';

/** A headed part of a label. */
export interface LabelPart {
  readonly title: string;
  readonly text: string;
}

/** What a label says that promotion is held to. */
export interface Label {
  /** Brand name, as printed. */
  readonly product: string;
  /** Established (generic) name, lower case. */
  readonly established: string;
  readonly maker: string;
  readonly prescription: boolean;
  /** ISO date of this version. */
  readonly effective: string;
  readonly setId: string;
  readonly version: number;
  readonly indications: readonly LabelPart[];
  /** Names of approved uses recognised in the indications: conditions, or plain uses. */
  readonly uses: readonly string[];
  readonly boxedWarning: LabelPart | null;
  readonly contraindications: readonly string[];
  /** Headings of warnings and precautions, the first being the weightiest. */
  readonly risks: readonly string[];
}

/** Why a document is no label. `at` is a character of the document. */
export interface LabelFault {
  readonly fault: string;
  readonly at: number;
}

/** Section codes of LOINC, as structured product labels use them. */
const CODE = {
  boxedWarning: ['34066-1'],
  indications: ['34067-9'],
  contraindications: ['34070-3'],
  warnings: ['43685-7', '34071-1', '42232-9'],
  prescription: ['34391-3', '45129-4'],
} as const;
const MOST_CHARACTERS = 20_000_000;

/** Reads a structured product label (HL7 SPL, the XML that DailyMed and openFDA hold). */
export function parseLabel(source: string): Label | LabelFault {
  if (source.length > MOST_CHARACTERS) return { fault: 'the document is longer than any label', at: MOST_CHARACTERS };
  const root = readXml(source);
  if ('fault' in root) return root;
  if (root.name !== 'document') return { fault: `a label begins with <document>, not <${root.name}>`, at: 0 };
  const sections = [...below(root)].filter((e) => e.name === 'section');
  const found = (codes: readonly string[]): Element[] => sections.filter((s) => codes.includes(codeOf(s)));
  const names = productNames(root);
  if (names === undefined) return { fault: 'no product is named', at: 0 };
  const indications = found(CODE.indications).flatMap(partsOf);
  return {
    ...names,
    maker: nameBelow(root, 'representedOrganization'),
    prescription: (CODE.prescription as readonly string[]).includes(codeOf(root)),
    effective: isoDate(versionValue(root, 'effectiveTime')),
    setId: childrenOf(root, 'setId')[0]?.attributes.root ?? '',
    version: Number(versionValue(root, 'versionNumber')) || 0,
    indications,
    uses: usesIn(indications.map((p) => `${p.title}. ${p.text}`).join(' ')),
    boxedWarning: found(CODE.boxedWarning).map(wholeOf)[0] ?? null,
    contraindications: found(CODE.contraindications)
      .flatMap(itemsOf)
      .filter((i) => !/^none\b/i.test(i)),
    risks: [...new Set(found(CODE.warnings).flatMap(headingsOf))],
  };
}

function productNames(root: Element): { product: string; established: string } | undefined {
  for (const e of below(root)) {
    if (e.name !== 'manufacturedProduct' && e.name !== 'manufacturedMedicine') continue;
    const product = childrenOf(e, 'name').map(textOf)[0];
    if (product === undefined || product === '') continue;
    return { product, established: (nameBelow(e, 'genericMedicine') || product).toLowerCase() };
  }
  return undefined;
}

function nameBelow(root: Element, element: string): string {
  for (const e of below(root)) if (e.name === element) return childrenOf(e, 'name').map(textOf)[0] ?? '';
  return '';
}

const codeOf = (section: Element): string => childrenOf(section, 'code')[0]?.attributes.code ?? '';
const versionValue = (element: Element, name: string): string => childrenOf(element, name)[0]?.attributes.value ?? '';
const isoDate = (value: string): string => value.replace(/^(\d{4})(\d{2})(\d{2}).*$/, '$1-$2-$3');
/** A heading without its number: "5.1 Serious Infections" → "Serious Infections". */
const headingOf = (section: Element): string => (childrenOf(section, 'title').map(textOf)[0] ?? '').replace(/^[\d.]+\s*/, '');
const isSection = (e: Element): boolean => e.name === 'section';

/** The section's own words, without what stands in sections below it or in its excerpt for the first page. */
const ownText = (section: Element): string => childrenOf(section, 'text').map(textOf).join(' ').trim();

function wholeOf(section: Element): LabelPart {
  return { title: headingOf(section), text: [ownText(section), ...[...below(section)].filter(isSection).map(ownText)].join(' ').trim() };
}

/** A section as its subsections, or as one part where it has none. */
function partsOf(section: Element): LabelPart[] {
  const parts = [...below(section)]
    .filter(isSection)
    .map((s) => ({ title: headingOf(s), text: ownText(s) }))
    .filter((p) => p.text !== '');
  const own = ownText(section);
  return own === '' && parts.length > 0 ? parts : [{ title: headingOf(section), text: own }, ...parts];
}

function itemsOf(section: Element): string[] {
  const texts = [section, ...[...below(section)].filter(isSection)].flatMap((s) => childrenOf(s, 'text'));
  const items = texts
    .flatMap((t) => [...below(t)])
    .filter((e) => e.name === 'item' || (e.name === 'paragraph' && !hasBelow(e, 'item')))
    .map(textOf);
  return [...new Set((items.length > 0 ? items : texts.map(textOf)).filter((t) => t !== ''))];
}

const hasBelow = (e: Element, name: string): boolean => [...below(e)].some((b) => b.name === name);

/** Headings of the subsections; where there are none, the items of the section up to their colons. */
function headingsOf(section: Element): string[] {
  const headings = [...below(section)].filter(isSection).map(headingOf).filter(Boolean);
  return headings.length > 0 ? headings : itemsOf(section).map((i) => (i.split(/[:.]/)[0] as string).trim());
}
