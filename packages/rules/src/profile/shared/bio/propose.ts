import { read } from '@precept/engine';
import type { Finding, Policy, Post, Result, Span } from '@precept/model';
import type { Bio, Part, Role } from './model.ts';
import { readBio } from './parse.ts';

export interface BioProposal {
  /** Checks clear under the same policy. */
  readonly text: string;
  /** Words of the old bio that the proposal leaves out. */
  readonly leftOut: readonly string[];
  /** What only the author can add. */
  readonly toAdd: readonly string[];
}

const OWN_VIEWS = 'Posts are my own views.';
const NO_CARE = 'No advice by message.';
const MOST_INTERESTS = 4;
const LONGEST_ROLE = 50;

/**
 * A bio made of what the old one holds and no finding touches: name, credentials, role, employer, interests, and whose views they are.
 * The fullest that checks clear; at the least "Posts are my own views."
 */
export function proposeBio(post: Post, policy: Policy, check: (post: Post, policy: Policy) => Result): BioProposal {
  const reading = read(post.text);
  const bio = readBio(reading);
  const { findings } = check(post, policy);
  const kept = keptOf(bio, findings);
  const toAdd = missingOf(bio, kept);
  for (const text of candidates(kept)) {
    if (check({ ...post, text }, policy).verdict === 'clear') return { text, leftOut: leftOutOf(bio, text, post.text), toAdd };
  }
  return { text: OWN_VIEWS, leftOut: leftOutOf(bio, OWN_VIEWS, post.text), toAdd };
}

interface Kept {
  readonly name: string | undefined;
  readonly letters: string;
  readonly role: string | undefined;
  readonly employer: string | undefined;
  readonly interests: readonly string[];
  readonly isOfCare: boolean;
}

function keptOf(bio: Bio, findings: readonly Finding[]): Kept {
  const touched: Span[] = findings.flatMap((f) => f.spans);
  const isFree = (p: Part): boolean => !touched.some((s) => s.start < p.end && p.start < s.end) && !p.text.includes('*');
  const role = bio.roles
    .filter((r) => isFree(r) && r.text.length <= LONGEST_ROLE)
    .reduce<Role | undefined>((a, b) => (a && a.text.length >= b.text.length ? a : b), undefined);
  const letters = bio.credentials.filter((c) => c.isFinished && c.sort !== 'title' && c.sort !== 'registration' && isFree(c) && !inside(c, role));
  const employer = bio.employers.find((e) => e.isNamed && !e.isPast && isFree(e));
  const name = bio.name && isFree(bio.name) ? bio.name.text : undefined;
  return {
    name,
    letters: [...new Set(letters.map((c) => c.text))].join(', '),
    role: role ? tidy(role.text) : undefined,
    employer: employer?.name,
    interests: bio.interests
      .filter((i) => isFree(i) && /^[\p{L}\d][\p{L}\d\s'’&-]*$/u.test(i.text))
      .slice(0, MOST_INTERESTS)
      .map((i) => tidy(i.text)),
    isOfCare: bio.roles.some((r) => ['physician', 'nurse', 'midwife', 'pharmacist', 'dentist', 'allied', 'student'].includes(r.profession)),
  };
}

const inside = (part: Part, of: Part | undefined): boolean => of !== undefined && of.start <= part.start && part.end <= of.end;
const tidy = (text: string): string => text.replace(/\s+/g, ' ').replace(/^[\s.,:;-]+|[\s.,:;-]+$/g, '');
const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** From the fullest to the barest. */
function* candidates(k: Kept): Generator<string> {
  const role = k.role === undefined ? undefined : k.employer && !k.role.includes(k.employer) ? `${k.role} at ${k.employer}` : k.role;
  const who = [k.name, k.letters].filter(Boolean).join(', ');
  const sentence = (...parts: readonly (string | undefined)[]): string =>
    parts
      .filter((p) => p !== undefined && p !== '')
      .map((p) => `${upper(p as string)}${/[.]$/.test(p as string) ? '' : '.'}`)
      .join(' ');
  const likes = k.interests.length > 0 ? upper(k.interests.join(', ')) : undefined;
  const ends = k.isOfCare ? [OWN_VIEWS, NO_CARE] : [OWN_VIEWS];
  yield sentence(who, role, likes, ...ends);
  yield sentence(who, role, ...ends);
  yield sentence(k.letters, role, OWN_VIEWS);
  yield sentence(role, OWN_VIEWS);
  yield sentence(k.role, OWN_VIEWS);
}

function missingOf(bio: Bio, k: Kept): string[] {
  const out: string[] = [];
  if (k.role === undefined) out.push('your role, as it stands in your contract or register');
  if (k.employer === undefined && !bio.isStudent && !bio.isRetired) out.push('your employer, if you post about its field');
  if (bio.credentials.some((c) => !c.isFinished)) out.push('"student" or "in training", until the degree is held');
  return out;
}

function leftOutOf(bio: Bio, proposal: string, text: string): string[] {
  const parts = [...bio.statements, ...bio.interests, ...bio.roles, ...bio.employers.filter((e) => !e.isNamed), ...bio.links];
  const lower = proposal.toLowerCase();
  return [...new Set(parts.sort((a, b) => a.start - b.start).map((p) => tidy(text.slice(p.start, p.end))))].filter(
    (t) => t !== '' && !lower.includes(t.toLowerCase()),
  );
}
