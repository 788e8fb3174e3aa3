import { toPost } from '@precept/model';
import { basePolicy } from '@precept/policies';
import { check } from '@precept/rules';
import { aboutRule } from './about/rule-page.ts';
import type { Answer, Question } from './use-check.ts';

/** Checks beside the page, so that typing stays smooth whatever the length of the text. Serves the page's own origin and connects to nothing. */
addEventListener('message', ({ data }: MessageEvent<Question>) => postMessage(answer(data)));

function answer(question: Question): Answer {
  if (question.kind === 'about') return { kind: 'about', rule: question.rule, about: aboutRule(question.rule) };
  const { input } = question;
  try {
    return { kind: 'checked', result: check(toPost(input), basePolicy), of: input };
  } catch {
    return { kind: 'fault', of: input };
  }
}
