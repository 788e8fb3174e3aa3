import type { Family, Finding } from '@precept/model';

interface Audience {
  readonly name: string;
  /** Families of findings this reader would stumble over first, with what they would think. */
  readonly minds: Readonly<Partial<Record<Family, string>>>;
  readonly otherwise: string;
}

/** Who reads what is posted, whoever it was meant for. */
const AUDIENCES: readonly Audience[] = [
  {
    name: 'Patients and families',
    minds: {
      privacy: 'could recognise themselves or somebody they know',
      advice: 'could act on it without being examined',
      conduct: 'could wonder how you speak of them',
      claim: 'could believe the promise',
      safety: 'could be in danger',
    },
    otherwise: 'see nothing here that is about them.',
  },
  {
    name: 'Your employer',
    minds: {
      privacy: 'answers for what staff reveal',
      conduct: 'is named with you',
      advice: 'answers for care given outside its channels',
      claim: 'answers for claims made in its name',
      disclosure: 'is judged by undisclosed ties',
      promotion: 'answers for promotion by its staff',
    },
    otherwise: 'has no reason to be drawn in.',
  },
  {
    name: 'Colleagues',
    minds: { conduct: 'read themselves in it', privacy: 'may know who is meant', boundary: 'may feel pressed to join in' },
    otherwise: 'can read it without wincing.',
  },
  {
    name: 'Competitors and regulators',
    minds: { claim: 'will ask for the evidence', promotion: 'may file a complaint', disclosure: 'look for hidden ties', profile: 'check titles' },
    otherwise: 'find nothing to file.',
  },
  {
    name: 'Journalists',
    minds: {
      privacy: 'can put the pieces together with the news',
      conduct: 'can quote it as a headline',
      claim: 'can ask who checked it',
      safety: 'can ask what was done about it',
    },
    otherwise: 'find no headline.',
  },
];

export interface Reader {
  readonly name: string;
  readonly thinks: string;
  readonly words?: string;
  readonly isTroubled: boolean;
}

/** What each kind of reader would make of the text, from the findings. */
export function readers(text: string, findings: readonly Finding[]): Reader[] {
  return AUDIENCES.map(({ name, minds, otherwise }) => {
    const finding =
      findings.find((f) => minds[f.family] !== undefined && f.severity !== 'advise') ?? findings.find((f) => minds[f.family] !== undefined);
    if (!finding) return { name, thinks: otherwise, isTroubled: false };
    const span = finding.spans[0];
    const words = span ? text.slice(span.start, Math.min(span.end, span.start + 60)).replace(/\s+/g, ' ') : undefined;
    return { name, thinks: `${minds[finding.family]}.`, isTroubled: true, ...(words ? { words } : {}) };
  });
}
