import type { Readable } from 'node:stream';
import type { PostDefaults, ResultOutput } from '@precept/api';
import type { Policy, Post } from '@precept/model';
import { type MarkdownText, readMarkdown } from '../../input/markdown.ts';
import { readText } from '../../input/read-text.ts';
import type { Source } from '../../input/source.ts';
import { checkPost } from './check-post.ts';
import type { Checked } from './checked.ts';

/** Checks one whole text. Markdown is checked as people will read it; the answer points into the file as it stands. */
export async function checkFile(source: Source, stdin: Readable, defaults: PostDefaults, policy: Policy): Promise<Checked & { hasMark?: boolean }> {
  const input = await readText(source, stdin);
  if (input.kind === 'error') return { kind: 'fault', source, code: input.code, message: input.message };
  return { ...checkText(source, input.text, defaults, policy), hasMark: input.hasMark };
}

export function checkText(source: Source, text: string, defaults: PostDefaults, policy: Policy): Checked {
  const markdown = source.form === 'markdown' ? readMarkdown(text) : undefined;
  const words = markdown ? markdown.text : text;
  if (markdown && !/\S/.test(words) && markdown.images.length === 0)
    return { kind: 'fault', source, code: 'empty-text', message: `${source.name} holds no words: there is nothing to check.` };
  const post: Post = { ...defaults, ...(source.isStdin ? undefined : { id: source.name }), text: words, thread: [], media: markdown?.images ?? [] };
  const answer = checkPost(post, policy);
  if (answer.kind === 'error') return { kind: 'fault', source, code: answer.code, message: `${source.name}: ${answer.message}` };
  return { kind: 'result', source, post, text, output: markdown ? inFile(answer.output, markdown) : answer.output };
}

/** Moves every span to the file. A fix whose words have markup between them is left out: applied, it would tear the markup. */
function inFile(output: ResultOutput, { map, hasLinks }: MarkdownText): ResultOutput {
  return {
    ...output,
    findings: output.findings.map((f) => ({
      ...f,
      spans: f.spans.map((s) => map.toSource(s)),
      fixes: f.fixes
        .filter((x) => x.edits.every((e) => map.isWhole(e)))
        .map((x) => ({ label: x.label, edits: x.edits.map((e) => ({ ...map.toSource(e), text: e.text })) })),
    })),
    signals: output.signals.map((s) => ({ ...s, ...map.toSource(s) })),
    notChecked: hasLinks && !output.notChecked.includes('link target') ? [...output.notChecked, 'link target'] : output.notChecked,
  };
}
