import { createChecker, NO_HEADS } from '@precept/engine';
import { type PostInput, type Signal, toPost } from '@precept/model';
import { describe, expect, it } from 'vitest';
import { signal as condition } from '../condition/signal.ts';
import { signal as medicine } from '../medicine/signal.ts';
import { signal } from './signal.ts';

const { sense } = createChecker({ signals: [condition, medicine, signal], rules: [], heads: NO_HEADS });

function claims(text: string, post: Omit<PostInput, 'text'> = {}): readonly Signal[] {
  return sense(toPost({ ...post, text })).signals.filter((s) => s.kind === 'claim');
}
const words = (text: string, type: string): string[] => claims(text).flatMap((s) => (s.type === type ? [text.slice(s.start, s.end)] : []));
const sure = (text: string, type: string): number => Math.max(0, ...claims(text).flatMap((s) => (s.type === type ? [s.confidence] : [])));

describe('claim', () => {
  it.each([
    ['Knee pain? Our laser never fails.', 'guarantee', 'never fails'],
    ['Garlic cures diabetes, trust me.', 'cure', 'cures diabetes'],
    ['A peel with zero side effects.', 'absolute', 'zero side effects'],
    ['The best surgeons in the county.', 'superlative', 'best'],
    ['Our sensor is more accurate than the lab.', 'comparison', 'more accurate than the lab'],
    ['Clinically proven drops for sleep.', 'evidence', 'Clinically proven'],
    ['She fixed my back in May.', 'testimonial', 'fixed my back'],
    ['Before and after photos of our veneers', 'before-after', 'Before and after photos'],
    ['Come to our FDA approved clinic', 'fda', 'FDA approved'],
    ['An all natural remedy for acne', 'natural', 'all natural'],
    ['Only 3 slots left for filler', 'scarcity', 'Only 3 slots'],
    ['Book a scan before it is too late', 'fear', 'before it is too late'],
    ['Refer a friend to the clinic', 'offer', 'Refer a friend'],
    ['Results not typical.', 'typical', 'Results not typical'],
    ['The jab causes autism', 'misinformation', 'jab causes'],
    ['Delete this review now', 'review', 'Delete this review'],
  ])('finds in "%s" a claim of type %s at "%s"', (text, type, at) => {
    expect(words(text, type)).toContain(at);
  });

  it('says what a claim is about', () => {
    expect(claims('We guarantee an answer within two days.').map((c) => c.value?.about)).toEqual(['other']);
    expect(claims('The best dentist in Cork.')[0]?.value?.about).toBe('person');
    expect(claims('The best clinic in Cork.')[0]?.value?.about).toBe('service');
    expect(claims('A miracle serum.')[0]?.value?.about).toBe('product');
  });

  it('makes nothing of what is denied', () => {
    expect(words('There is no cure for diabetes.', 'cure')).toEqual([]);
    expect(words('I cannot promise that it will help your knee pain.', 'guarantee')).toEqual([]);
    expect(words('Vaccines do not cause autism.', 'misinformation')).toEqual([]);
    expect(words('There is no powder, pill or tea that cures diabetes.', 'cure')).toEqual([]);
  });

  it('is less sure of what is quoted, asked, reported or taken apart', () => {
    const plain = sure('Garlic cures cancer.', 'cure');
    expect(sure('"Garlic cures cancer", it said.', 'cure')).toBeLessThan(plain / 2 + 0.01);
    expect(sure('Garlic cures cancer?', 'cure')).toBeLessThan(plain / 2);
    expect(sure('Somebody said garlic cures cancer.', 'cure')).toBeLessThanOrEqual(plain / 2);
    expect(sure('"Garlic cures cancer" is a myth. No evidence.', 'cure')).toBeLessThan(0.3);
    expect(sure('Garlic may cure cancer in mice.', 'cure')).toBeLessThan(plain / 2);
  });

  it('reads hashtags and letters set apart', () => {
    expect(words('Veneers #ResultsGuaranteed', 'guarantee')).toContain('ResultsGuaranteed');
    expect(claims('Our m.i.r.a.c.l.e serum').some((c) => c.type === 'absolute')).toBe(true);
  });

  it.each([
    'Best of luck to our runners on Sunday',
    'Best wishes from the ward',
    'Best hospital canteen scones in town',
    'Wash your hands before and after every patient',
    'The FDA approved a new inhaler today',
  ])('leaves alone "%s"', (text) => {
    expect(claims(text).filter((c) => c.type !== 'offer' && c.type !== 'evidence')).toEqual([]);
  });
});
