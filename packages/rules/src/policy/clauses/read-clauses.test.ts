import { describe, expect, it } from 'vitest';
import { type Clause, readText } from './index.ts';

const read = (text: string): readonly Clause[] => readText(text, text.toLowerCase()).clauses;
const brief = (text: string): string[] => read(text).map((c) => `${c.who} ${c.modality}: ${c.what.replace(/\s+/g, ' ')}`);
const words = (text: string): string[] => read(text).map((c) => text.slice(c.start, c.end));

describe('a clause', () => {
  it.each([
    ['Employees must not post charts.', 'staff must not: post charts.'],
    ['Staff may not, at any time, post charts.', 'staff must not: , at any time, post charts.'],
    ['Nurses are prohibited from posting charts.', 'staff must not: posting charts.'],
    ['You should refrain from posting charts.', 'staff must not: posting charts.'],
    ['Posting charts is strictly forbidden.', 'staff must not: posting charts .'],
    ['No employee may post charts.', 'staff must not: post charts.'],
    ['Never post charts.', 'staff must not: post charts.'],
    ['No photography on the ward.', 'staff must not: photography on the ward.'],
    ['Posts that show charts will lead to discipline.', 'staff must not: posts that show charts .'],
    ['Staff who post charts will be dismissed.', 'staff must not: staff who post charts .'],
    ['You must disclose your employer.', 'staff must: disclose your employer.'],
    ['Tell readers where you work.', 'staff must: tell readers where you work.'],
    ['You are free to post on breaks.', 'staff may: post on breaks.'],
    ['Managers may never ask for passwords.', 'organisation must not: ask for passwords.'],
    ['Only the communications team may post on official accounts.', 'official may: post on official accounts.'],
    ['Visitors must not post the names of patients.', 'visitors must not: post the names of patients.'],
    ['Nothing in this policy limits your right to talk about pay.', 'staff rights: limits your right to talk about pay.'],
    ['This policy was approved in May.', 'staff says: this policy was approved in may.'],
  ])('of one sentence says who, may or must, and what: %s', (text, expected) => {
    expect(brief(text)).toEqual([expected]);
  });

  it('is split where one sentence allows and forbids', () => {
    const text = 'Employees may post on breaks, but may not show patients.';
    expect(brief(text)).toEqual(['staff may: post on breaks', 'staff must not: show patients.']);
    expect(words(text)[1]).toBe('but may not show patients.');
  });

  it('keeps its exception', () => {
    expect(read('Do not use the logo unless the press office has agreed.')[0]?.unless).toBe('unless the press office has agreed.');
  });

  it('leaves out what is quoted as a bad example', () => {
    expect(read('Do not write "nobody may talk about pay".')[0]?.what).not.toContain('pay');
  });
});

describe('a document', () => {
  it('hands the lead-in of a list to its items', () => {
    const text = 'Employees must not:\n- post charts;\n- sell supplements.\n\nThey may post on breaks.';
    expect(brief(text).slice(1)).toEqual(['staff must not: post charts;', 'staff must not: sell supplements.', 'staff may: post on breaks.']);
    expect(words(text)[1]).toBe('post charts;');
  });

  it('takes lines after a lead-in as its items where the marks were lost', () => {
    expect(brief('You may not:\npost charts\nsell supplements').slice(1)).toEqual([
      'staff must not: post charts',
      'staff must not: sell supplements',
    ]);
  });

  it('lets a heading say what a list without verbs means', () => {
    expect(brief('# Prohibited conduct\n\n1. Harassment of any kind')).toEqual(['staff must not: harassment of any kind']);
  });

  it('knows numbers, headings and where a clause stands', () => {
    const text = '1. SCOPE\nThis policy binds all staff.\n\n2. PRIVACY\n2.1 Do not post charts.\n2.2 Do not post names.';
    const { headings, clauses } = readText(text, text.toLowerCase());
    expect(headings).toEqual(['scope', 'privacy']);
    expect(clauses.map((c) => [c.number, c.heading])).toEqual([
      [undefined, 'scope'],
      ['2.1', 'privacy'],
      ['2.2', 'privacy'],
    ]);
  });

  it('joins lines that were wrapped at a margin', () => {
    expect(brief('Employees must not post photographs of patients or of their\ncharts on any network.')).toEqual([
      'staff must not: post photographs of patients or of their charts on any network.',
    ]);
  });

  it('ends no sentence at "e.g." or "St."', () => {
    expect(read("Do not post identifiers, e.g. Names or dates, of patients of St. Orla's.")).toHaveLength(1);
  });

  it.each([
    ['a sentence without an end', 'employees must not post anything and never '.repeat(2000)],
    ['empty lines', 'x\n'.concat('\n'.repeat(300)).repeat(150)],
    ['lead-ins without items', 'Employees must not:\n'.repeat(2500)],
    ['abbreviations', 'a. a. a.\n'.repeat(5000)],
    ['quotation marks', '"a '.repeat(15000)],
  ])('is read in time that grows with its length only: %s', (_, text) => {
    const timeOf = (t: string): number => {
      const started = performance.now();
      read(t);
      return performance.now() - started;
    };
    timeOf(text);
    const once = timeOf(text);
    expect(timeOf(text.repeat(4))).toBeLessThan(Math.max(once, 20) * 14);
  });
});
