import { oncePerText, type Reading } from '@precept/engine';
import type { Span } from '@precept/model';
import { addresseeOf, isThing } from './addressee.ts';
import { type Block, readBlocks } from './blocks.ts';
import type { Clause, Modality } from './clause.ts';
import { type Modal, modalityOfHeading, modalsOf } from './modality.ts';
import { sentencesOf, withoutQuotes } from './sentences.ts';

const EXCEPTION =
  /\b(?:unless|except(?:ions?)?(?: (?:for|when|where|that|to|as))?|other than|excluding|apart from|save (?:for|that|where)|outside of breaks)\b/;
/** Sentences longer than this are read up to here: nobody writes them, machines do. */
const LONGEST = 1_500;
/** An organisation has few names. */
const MOST_NAMES = 4;
/** "Keep X to yourself", "X is confidential", "maintain the confidentiality of X": other words for "do not share X". */
const KEPT_IN =
  /\b(?:keep(?:ing)?|kept)\b[^.;]{0,100}?\b(?:off|out of|away from|inside|in.house|within|to (?:yourself|themselves|ourselves)|private|confidential|secret|internal)\b|\b(?:maintain|preserve|protect|respect|ensure|safeguard)\w*\b[^.;]{0,30}\b(?:confidentiality|secrecy)\b|\b(?:treat|handle|regard|consider)\w*\b[^.;]{2,80}\bas (?:strictly )?(?:confidential|secret|private|internal)\b|\b(?:is|are|remains?|stays?|be|considered|deemed)\b[^.;]{0,12} (?:strictly |highly )?(?:confidential|secret|for internal use only|internal only|not for (?:sharing|publication))\b|\bstays? (?:out of|away from|off|at|in|on|within|inside) (?:the )?(?:public|press|internet|networks?|social media|work|unit|building|house|team|hospital|ward|workplace|room|organi[sz]ation|company)\b/;

/** A document as its headings and clauses. */
export interface Document {
  readonly blocks: readonly Block[];
  readonly clauses: readonly Clause[];
  readonly headings: readonly string[];
  readonly words: number;
}

/** Reads a policy's text as clauses: who · must, must not, may · what · unless. Pure; worked out once for each text. */
export const readDocument: (reading: Reading) => Document = oncePerText(({ text, lower }: Reading) => readText(text, lower));

/** As `readDocument`, for a text that was not read by the engine. `lower` is `text` in lower case, same length. */
export function readText(text: string, lower: string): Document {
  const blocks = readBlocks(text, lower);
  const clauses: Clause[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading') continue;
    for (const sentence of sentencesOf(text, block)) clauses.push(...clausesOf(sentence, lower, block).map(keptIn));
  }
  const names = namesIn(text);
  const headings = blocks.filter((b) => b.kind === 'heading').map((b) => lower.slice(b.start, b.end));
  return {
    blocks,
    clauses: names.length === 0 ? clauses : clauses.map((c) => withoutNames(c, names)),
    headings,
    words: (lower.match(/[a-z']+/g) ?? []).length,
  };
}

/** The organisation's own name, as its words beside it give it away: "Eastmoor Clinics", "Eastmoor's board". */
const NAME =
  /\b((?:St\. )?[A-Z][\w&-]+(?: [A-Z][\w&-]+)?)(?: (?:Hospitals?|Clinics?|Health(?:care)?|Medical|Infirmary|Pharma\w*|Devices|Trust|System|Foundation)\b|['’]s (?:names?|logos?|boards?|employees|staff|property|reputation|doctors|nurses|managers|management|pages?|accounts?|polic(?:y|ies)|values|standards|image|leaders\w*)\b)/g;
const NO_NAME =
  /^(?:Facebook|Instagram|TikTok|LinkedIn|Twitter|X|YouTube|Reddit|The|Our|Your|A|An|Any|Each|This|Public|Human|Employee|Staff|Company|Hospital|Clinic|Mental|Protected|State|Social)\b/;

function namesIn(text: string): string[] {
  const found = [...text.matchAll(NAME)].map((m) => m[1] ?? '').filter((name) => name.length > 2 && !NO_NAME.test(name));
  return [...new Set(found)].slice(0, MOST_NAMES).map((name) => name.toLowerCase());
}

function withoutNames(clause: Clause, names: readonly string[]): Clause {
  const plain = (said: string): string => names.reduce((s, name) => (s.includes(name) ? s.replaceAll(name, 'the hospital') : s), said);
  return { ...clause, what: plain(clause.what), unless: plain(clause.unless), sentence: plain(clause.sentence) };
}

/** "May … only after", "may … provided that": a demand in the clothes of a permission. */
const ONLY_IF = /\bonly (?:after|with|if|when|once|upon)\b|\bprovided\b|\bas long as\b|\bsubject to\b/;

/** A demand for secrecy is a ban on sharing; a permission with a condition is a demand. */
function keptIn(clause: Clause): Clause {
  const { modality, what, sentence } = clause;
  if (modality === 'may' && ONLY_IF.test(what)) return { ...clause, modality: 'must' };
  if ((modality !== 'must' && modality !== 'says') || !KEPT_IN.test(modality === 'must' ? what : sentence)) return clause;
  return { ...clause, modality: 'must not', what: `share ${modality === 'must' ? what : sentence}` };
}

function clausesOf(span: Span, lower: string, block: Block): Clause[] {
  const said = withoutQuotes(lower.slice(span.start, Math.min(span.end, span.start + LONGEST)));
  const inherited = inheritedFrom(block);
  const own = modalsOf(said);
  const { heading, number } = block;
  const full = block.lead === '' ? said : `${block.lead} ${said}`;
  const place = { start: span.start, end: span.end, heading, number, sentence: full };
  const isLeadIn = lower.slice(span.start, span.end).trimEnd().endsWith(':');
  if (own.length === 0 || (inherited !== undefined && !isOwnSentence(said, own))) {
    const what = `${inherited?.tail ?? ''} ${said}`.trim();
    const modality = inherited?.modality ?? modalityOfHeading(heading) ?? 'says';
    return [{ ...place, who: addresseeOf(inherited?.subject ?? '', full, heading), modality, what, unless: exceptionOf(said) }];
  }
  const rights = own.findIndex((m) => m.modality === 'rights');
  // Whatever follows a promise that rights stay as they are belongs to the promise.
  const modals = rights < 0 ? own : own.slice(0, rights + 1);
  return modals.map((modal, i): Clause => {
    const before = modals[i - 1];
    const from = before?.end ?? 0;
    const next = modals[i + 1];
    const to = next === undefined ? said.length : endOfPart(said, modal.end, next);
    const subject = said.slice(from, modal.start);
    const verb = modal.isAfter
      ? (/\b(?:not|never|cannot|must|shall|should|to)\b.* be (?:first |always |only )?(\w+)$|\b(?:cannot|must|shall|should|to) be (?:first |always |only )?(\w+)$/
          .exec(said.slice(modal.start, modal.end))
          ?.slice(1)
          .find(Boolean) ?? '')
      : '';
    const isOfThing = modal.isAfter || (i === 0 && modal.modality === 'must not' && isThing(subject.split(/[;:,]/).at(-1) ?? ''));
    const what = isOfThing ? `${subject} ${verb} ${said.slice(modal.end, to)}` : said.slice(modal.end, to);
    const ends = i < modals.length - 1 ? span.start + to : span.end;
    const begins = before === undefined ? span.start : span.start + startOfPart(said, before, modal);
    return {
      ...place,
      start: begins,
      end: isLeadIn ? span.end : Math.max(trimmedEnd(lower, ends), begins + 1),
      who: addresseeOf(modal.isAfter ? `${subject} .` : i === 0 ? subject : `${said.slice(0, own[0]?.start ?? 0)} ${subject}`, full, heading),
      modality: isLeadIn && modal.modality !== 'rights' && what.trim() === ':' ? 'says' : modal.modality,
      what: what.trim(),
      unless: exceptionOf(said.slice(modal.end)),
    };
  });
}

/** Where what one modal speaks of ends: before the conjunction and the subject of the next. */
const endOfPart = (said: string, from: number, next: Modal): number => {
  const between = said.slice(from, next.start);
  const cut = /(?:[,;]?\s(?:and|but|or|so|while|whereas|then)\s|[,;]\s)[\w' ]{0,40}$/.exec(between);
  return cut && cut.index > 2 ? from + cut.index : next.start;
};

const startOfPart = (said: string, before: Modal, modal: Modal): number => {
  const cut = Math.max(said.lastIndexOf(',', modal.start), said.lastIndexOf(';', modal.start));
  const from = cut > before.end ? cut + 1 : before.end;
  return from + (/^\W*/.exec(said.slice(from, modal.start))?.[0].length ?? 0);
};

const trimmedEnd = (lower: string, end: number): number => {
  let at = end;
  while (at > 0 && /[\s,;]/.test(lower[at - 1] as string)) at--;
  return at;
};

interface Inherited {
  readonly modality: Modality;
  readonly subject: string;
  /** Words between the modal and the colon: "post", "use social media to". */
  readonly tail: string;
}

/** What the lead-in of a list says of each of its items. */
function inheritedFrom({ lead, kind }: Block): Inherited | undefined {
  if (kind !== 'item' || lead === '') return undefined;
  const said = withoutQuotes(lead);
  const modal = modalsOf(said).at(-1);
  if (!modal) {
    const modality = modalityOfHeading(said);
    return modality ? { modality, subject: '', tail: '' } : undefined;
  }
  return { modality: modal.modality, subject: said.slice(0, modal.start), tail: modal.isAfter ? '' : said.slice(modal.end).replace(/[:\s]+$/, '') };
}

/** An item with a subject and a modal of its own ("Employees may post on breaks") is no item of the lead-in's modal. */
function isOwnSentence(said: string, own: readonly Modal[]): boolean {
  const first = own[0] as Modal;
  return (
    first.start < first.end &&
    (first.modality === 'must not' || /\b(?:you|employees|staff|nurses|students|managers|we|nobody|no one)\s*$/.test(said.slice(0, first.start)))
  );
}

function exceptionOf(said: string): string {
  const found = EXCEPTION.exec(said);
  return found ? said.slice(found.index) : '';
}
