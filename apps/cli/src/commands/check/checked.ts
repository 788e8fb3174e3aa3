import type { ErrorCode, ResultOutput } from '@precept/api';
import type { Post } from '@precept/model';
import type { Source } from '../../input/source.ts';

/** What became of one text: the answer, or why there is none. Spans point into `text`, the author's own. */
export type Checked =
  | {
      readonly kind: 'result';
      readonly source: Source;
      /** Line of an NDJSON source. */
      readonly line?: number;
      readonly post: Post;
      readonly text: string;
      readonly output: ResultOutput;
    }
  | {
      readonly kind: 'fault';
      readonly source: Source;
      readonly line?: number;
      readonly code: ErrorCode;
      readonly message: string;
    };
