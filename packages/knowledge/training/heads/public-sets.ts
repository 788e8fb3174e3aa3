import { join } from 'node:path';
import { hashText, type Post, type PostInput, toPost } from '@precept/model';
import { HEADS, type HeadName } from '../../../signals/src/heads/names.ts';
import { type Labels, noLabels, say } from './labels.ts';
import { lookAt, type Row, readJsonLines } from './rows.ts';

export interface PublicLine {
  readonly id: string | number;
  readonly text: string;
  readonly question?: string;
  readonly labels?: Readonly<Record<string, unknown>>;
}

/** A public set, what it teaches, and which way a line of it goes. */
interface PublicSet {
  readonly file: string;
  readonly direction: (line: PublicLine) => 0 | 1;
  readonly labels: (line: PublicLine, out: Labels) => void;
  /** Lines taken at most, spread over the file. */
  readonly atMost: number;
}

export const inbound: Omit<PostInput, 'text'> = { direction: 'inbound', kind: 'comment', author: { role: 'public' } };
const eitherWay = (line: PublicLine): 0 | 1 => (hashText(String(line.id)) & 1 ? 1 : 0);
const harmless =
  (weight: number, ...but: HeadName[]) =>
  (_: PublicLine, out: Labels): void => {
    for (const name of HEADS) if (!but.includes(name)) say(out, name, false, weight);
  };

/** Sets whose licence allows training. What each teaches is little: most of them are not about health care. */
const TRAINING: readonly PublicSet[] = [
  { file: 'A3_btc-train-dev', direction: eitherWay, labels: harmless(0.1, 'conduct'), atMost: 2000 },
  { file: 'A3_wnut17-train-dev', direction: eitherWay, labels: harmless(0.1, 'conduct'), atMost: 1200 },
  {
    file: 'C_davidson',
    direction: eitherWay,
    labels: ({ labels }, out) => {
      const bad = labels?.class !== 'neither';
      say(out, 'conduct', bad, bad ? 0.03 : 0.1);
    },
    atMost: 4000,
  },
  {
    file: 'C_surge-toxicity',
    direction: () => 0,
    labels: ({ labels }, out) => say(out, 'conduct', labels?.toxic === true, 0.1),
    atMost: 1000,
  },
  {
    file: 'D_reddit-health-misinfo',
    direction: () => 0,
    labels: (_, out) => say(out, 'claim', true, 0.1),
    atMost: 1000,
  },
  {
    file: 'E3_reddit-advice',
    direction: () => 0,
    labels: (_, out) => say(out, 'advice', false, 0.05),
    atMost: 3000,
  },
  {
    file: 'G_hospital-reviews',
    direction: () => 1,
    labels: ({ labels }, out) => say(out, 'service', labels?.positive === false, 0.2),
    atMost: 1000,
  },
];

/** 30 of 100 lines of every public set are kept for measuring. */
export const isForMeasuring = (line: { readonly id: string | number }): boolean => (hashText(String(line.id)) >>> 0) % 100 < 30;

/**
 * Rows of public sets that may be trained on; none where the folder is not given. They come without author and place:
 * each stands as if posted like one of the posts in `like`, so that where it stands teaches nothing.
 */
export function readPublicSets(folder: string | undefined, like: readonly Row[]): Row[] {
  if (!folder) return [];
  const places = ([0, 1] as const).map((d) => like.filter((r) => r.direction === d && r.post.kind !== 'bio').map((r) => r.post));
  const standingLike = (line: PublicLine, direction: 0 | 1): Partial<Post> => {
    const from = places[direction] ?? [];
    const { kind, author, channel, audience } = from[(hashText(`place ${line.id}`) >>> 0) % from.length] as Post;
    return { kind, author, channel, audience, direction: direction === 1 ? 'inbound' : 'outbound' };
  };
  return TRAINING.flatMap((set) => {
    const lines = readJsonLines<PublicLine>(join(folder, `${set.file}.jsonl`)).filter((l) => !isForMeasuring(l));
    const every = Math.max(1, lines.length / set.atMost);
    const taken = Array.from({ length: Math.min(lines.length, set.atMost) }, (_, i) => lines[Math.floor(i * every)] as PublicLine);
    return taken.map((line) => {
      const labels = noLabels();
      set.labels(line, labels);
      const post = toPost({ text: line.text, ...standingLike(line, set.direction(line)) });
      return {
        id: `${set.file} ${line.id}`,
        writer: set.file,
        post,
        direction: post.direction === 'inbound' ? 1 : 0,
        ...lookAt(post),
        labels,
      } satisfies Row;
    });
  });
}
