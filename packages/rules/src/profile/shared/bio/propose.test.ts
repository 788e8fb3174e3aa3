import { readFileSync } from 'node:fs';
import { type PostInput, toPost } from '@precept/model';
import { basePolicy } from '@precept/policies';
import { describe, expect, it } from 'vitest';
import { check } from '../../../index.ts';
import { proposeBio } from './propose.ts';

const propose = (text: string, author: PostInput['author'] = {}) => proposeBio(toPost({ text, kind: 'bio', author }), basePolicy, check);

describe('a proposed bio', () => {
  it('keeps who somebody is and drops what was found', () => {
    const { text, leftOut } = propose('Amara Bello, RN | ICU nurse at Norwell Hospital | trail runner | DM me your labs', { role: 'nurse' });
    expect(text).toBe('Amara Bello, RN. ICU nurse at Norwell Hospital. Trail runner. Posts are my own views. No advice by message.');
    expect(leftOut).toEqual(['DM me your labs']);
  });

  it('says what only the author can add', () => {
    expect(propose('Oncology nerd | views mine, not my employer’s', { role: 'pharma-employee' }).toAdd.join(' ')).toContain('employer');
  });

  it('is never without words', () => {
    expect(propose('🌿✨').text).toBe('Posts are my own views.');
  });

  it.each(['p4', 'w02', 'w04', 'w14'])('checks clear for every bio of %s', (writer) => {
    const lines = readFileSync(new URL(`../../../../../../corpus/${writer}.jsonl`, import.meta.url), 'utf8')
      .trim()
      .split('\n');
    for (const line of lines) {
      const { expect: _e, spans: _s, note: _n, ...input } = JSON.parse(line) as PostInput & Record<string, unknown>;
      if (input.kind !== 'bio') continue;
      const post = toPost(input as PostInput);
      const { text } = proposeBio(post, basePolicy, check);
      expect(check({ ...post, text }, basePolicy).verdict, `${post.text} → ${text}`).toBe('clear');
    }
  });
});
