import { describe, expect, it } from 'vitest';
import type { Bio } from './model.ts';
import { parseBio } from './parse.ts';

const texts = (parts: readonly { readonly text: string }[]): string[] => parts.map((p) => p.text);
const roles = (bio: Bio): string[] => bio.roles.map((r) => r.profession);
const named = (bio: Bio): string[] => bio.employers.filter((e) => e.isNamed).map((e) => e.name);

describe('a bio is read into its parts', () => {
  it('whatever separates them', () => {
    for (const join of [' | ', ' • ', ' · ', '\n', ' ✨ ', '. ', ' / ', ' — ', '; ', ' 🩺 ']) {
      const bio = parseBio(['ICU nurse at Norwell Hospital', 'mum of two', 'trail runner', 'views my own'].join(join));
      expect(roles(bio), join).toEqual(['nurse']);
      expect(named(bio), join).toEqual(['Norwell Hospital']);
      expect(texts(bio.interests), join).toEqual(['mum of two', 'trail runner']);
      expect(
        bio.disclaimers.map((d) => d.sort),
        join,
      ).toEqual(['own-views']);
    }
  });

  it('points into the text', () => {
    const text = '🩺 Dr Amara Bello, GP in Leeds | @leedsclinic.example | Views mine, not my employer’s';
    const bio = parseBio(text);
    expect(bio.name?.text).toBe('Dr Amara Bello');
    for (const p of [...bio.roles, ...bio.disclaimers, ...bio.credentials, ...(bio.name ? [bio.name] : [])])
      expect(text.slice(p.start, p.end)).toBe(p.text.replace("'", '’'));
  });

  it.each([
    ['RN @NorwellHealth', 'NorwellHealth'],
    ['Nurse educator @norwell_devices', 'norwell_devices'],
    ['Pharmacist at St. Orla’s Hospital', "St. Orla's Hospital"],
    ['Chief Medical Officer, Fenwick Labs', 'Fenwick Labs'],
    ['Cardiac device rep, Pulsavine Medical', 'Pulsavine Medical'],
    ['I work for Kestrin Pharma', 'Kestrin Pharma'],
    ['Trainer with Norwell Devices', 'Norwell Devices'],
  ])('names the employer in "%s"', (text, name) => {
    expect(named(parseBio(text))).toEqual([name]);
  });

  it.each(['Nurse at a big hospital', 'Rep for a pharma company I won’t name', 'ED doctor, guess which hospital', 'Surgeon at [redacted]'])(
    'sees an employer that is only hinted at in "%s"',
    (text) => {
      const bio = parseBio(text);
      expect(bio.employers.length).toBeGreaterThan(0);
      expect(named(bio)).toEqual([]);
    },
  );

  it.each(['Doctor at heart', 'Nurse at night', 'Midwife at home with the cats', 'Wife @home'])('takes no employer from "%s"', (text) => {
    expect(named(parseBio(text))).toEqual([]);
  });
});

describe('credentials', () => {
  it.each([
    ['MBBS, MD (Paeds), DCH', ['MBBS', 'MD', 'DCH']],
    ['RN, BSN', ['RN', 'BSN']],
    ['FRACGP', ['FRACGP']],
    ['BDS MDS', ['BDS', 'MDS']],
    ['M.B.B.S., Nashik', ['MBBS']],
    ['B.Pharm, Indore', ['B.Pharm']],
    ['BScPharm, PharmD', ['BScPharm', 'PharmD']],
    ['PhD in botany', ['PhD']],
  ])('of "%s"', (text, letters) => {
    expect(texts(parseBio(text).credentials)).toEqual(letters);
  });

  it.each(['I do what I can', 'ma and pa shop', 'my MS and me', 'DM for details', 'FR/EN'])('are not read into "%s"', (text) => {
    expect(parseBio(text).credentials).toEqual([]);
  });

  it.each(['MD candidate ’27', 'MD (c/o 2028)', 'PhD pending', 'future MD', 'final year MBBS'])('are not finished in "%s"', (text) => {
    const { credentials } = parseBio(text);
    expect(credentials.length).toBeGreaterThan(0);
    expect(credentials.some((c) => !c.isFinished)).toBe(true);
  });
});

describe('disclaimers', () => {
  it.each([
    'views my own',
    'Views mine',
    'opinions are my own',
    'Tweets are mine',
    'all views my own',
    'Own views',
    'personal account',
    'My views',
    'posts my own',
    'I speak only for myself',
    'thoughts are purely personal',
    'views expressed here do not reflect those of anyone',
    'tweeting in a personal capacity',
  ])('own views: "%s"', (text) => {
    expect(parseBio(`Nurse | ${text}`).disclaimers.map((d) => d.sort)).toContain('own-views');
  });

  it.each([
    'Not medical advice',
    'no medical advice here',
    'not your doctor',
    'Posts ≠ medical advice',
    'Education only',
    'I cannot give advice here',
  ])('no advice: "%s"', (text) => {
    expect(parseBio(`GP | ${text}`).disclaimers.map((d) => d.sort)).toContain('not-advice');
  });

  it.each(['RT ≠ endorsement', 'RTs are not endorsements', 'retweets not endorsement'])('no endorsement: "%s"', (text) => {
    expect(parseBio(`GP | ${text}`).disclaimers.map((d) => d.sort)).toEqual(['no-endorsement']);
  });

  it('say whether they speak of an employer', () => {
    expect(parseBio('Views mine, not my employer’s').disclaimers[0]?.speaksOfEmployer).toBe(true);
    expect(parseBio('Views do not represent my employer').disclaimers[0]?.speaksOfEmployer).toBe(true);
    expect(parseBio('Views mine').disclaimers[0]?.speaksOfEmployer).toBe(false);
  });
});

describe('who it is', () => {
  it('sees students, the retired, the anonymous and parodies', () => {
    expect(parseBio('3rd yr med @ Murrumbidgee Uni').isStudent).toBe(true);
    expect(parseBio('Retired L&D nurse').isRetired).toBe(true);
    expect(parseBio('Anon GP').isAnonymous).toBe(true);
    expect(parseBio('Parody. Not the real hospital.').isParody).toBe(true);
    expect(parseBio('Therapy dog in residence at Norwell. Good boy.').isParody).toBe(true);
  });

  it('takes no role of somebody else and none that is denied', () => {
    for (const text of ['Not a doctor', 'Ring your GP', "Doctor's receptionist, dragon", 'What your doctor will not tell you'])
      expect(
        roles(parseBio(text)).filter((r) => r === 'physician'),
        text,
      ).toEqual([]);
  });

  it('keeps former roles apart', () => {
    expect(parseBio('Former NHS doctor').roles[0]?.isPast).toBe(true);
    expect(parseBio('NHS doctor').roles[0]?.isPast).toBe(false);
  });

  it('finds names only where one stands', () => {
    for (const [text, name] of [
      ['Lena | Physio in Graz', 'Lena'],
      ['Priya Ramanathan, BScPharm', 'Priya Ramanathan'],
      ['Dr Farid Qureshi, MBBS', 'Dr Farid Qureshi'],
      ['Views mine', undefined],
      ['GP. Gardener. Tired.', undefined],
      ['Official account of Norwell Hospital', undefined],
    ] as const)
      expect(parseBio(text).name?.text, text).toBe(name);
  });

  it('answers for nothing at all', () => {
    for (const text of ['', '🌿🌿', '...', '|', '@', '\n\n']) expect(() => parseBio(text)).not.toThrow();
  });
});
