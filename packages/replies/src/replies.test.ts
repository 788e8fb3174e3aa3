import { describe, expect, it } from 'vitest';
import { emergencyNumber, exampleOf, fill, getReply, replies } from './index.ts';

describe('every reply', () => {
  it.each(replies.map((r) => [r.id, r] as const))('%s names each gap once and leaves none open when filled', (_, reply) => {
    const inText = [...reply.text.matchAll(/\{([^}]+)\}/g)].map((m) => m[1]);
    expect(inText.sort()).toEqual(reply.gaps.map((g) => g.name).sort());
    const values = Object.fromEntries(reply.gaps.map((g) => [g.name, g.example]));
    expect(fill(reply, values)).toEqual({ kind: 'text', text: exampleOf(reply) });
    expect(exampleOf(reply)).not.toMatch(/[{}!]/);
  });

  it('has an id of its own that begins with its kind', () => {
    expect(new Set(replies.map((r) => r.id)).size).toBe(replies.length);
    for (const r of replies) expect(r.id.startsWith(`${r.kind}/`)).toBe(true);
  });

  it('declines without a word that confirms care', () => {
    for (const r of replies.filter((x) => x.kind === 'decline'))
      expect(r.text).not.toMatch(/patient|treat|visit|care|hospital|nurse|doctor|clinic|last time/i);
  });
});

describe('fill', () => {
  it('names the gaps that are still open and keeps them in the text', () => {
    const filled = fill(getReply('hand-off/side-effect'), { 'emergency number': emergencyNumber('UK') });
    expect(filled.kind).toBe('open');
    if (filled.kind === 'open') expect(filled.gaps.map((g) => g.name)).toEqual(['safety line']);
    expect(filled.text).toContain('{safety line}');
    expect(filled.text).toContain('999');
  });

  it('takes blanks for no value', () => {
    expect(fill(getReply('hand-off/complaint'), { 'help line': '  ' }).kind).toBe('open');
  });
});
