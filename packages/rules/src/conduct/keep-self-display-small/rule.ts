import { type Judging, lexicon, type Match, type RuleModule } from '@precept/engine';

type DisplayWord = 'luxury' | 'funded' | 'praise' | 'me';

const DISPLAY = lexicon<DisplayWord>('conduct-display', {
  luxury: [
    '(rolex|lambo|lamborghini|ferrari|porsche|bentley|maserati|rolls royce|g wagon|yacht|private jet|superyacht|penthouse|birkin|gucci bag|beach house|ski chalet|second boat|new boat)',
  ],
  funded: [
    '(paid for|funded|courtesy|brought to you) (by|of) (my|our|all those|your|these)? (patients|implants|veneers|botox|fillers|copays|surgeries|root canals|bad knees|hips|colonoscopies|deductibles|fees|crowns|braces)',
    '(perks of (being a|the) (surgeon|doctor|dentist|job|plastic surgeon)|doctor money|dentist money|surgeon money|surgeon life|surgeonlife|doctor life|doctorlife|dentist life|dentistlife|medschool paid off)',
  ],
  praise: [
    '(another|yet another|one more|new) (award|awards|trophy|honour|honor|cover|plaque) for (me|yours truly|myself|this guy|this girl)',
    "(in town|in the city|in the state|in the country) (again is me|is me|that's me|is yours truly)",
    "(i|me) (am|'m)? (simply|just|literally)? (the best|the goat|the greatest|a legend|a genius)",
  ],
  me: ['(me me|look at me|all about me|my awards)'],
});

/** Display that patients may read as bought with their care: advice only. */
export const rule: RuleModule = {
  meta: {
    id: 'conduct/keep-self-display-small',
    family: 'conduct',
    title: 'Keep luxury and self-praise small where patients read along.',
    catalogue: ['PROF-21'],
    severity: 'advise',
    decidedBy: 'machine',
    sources: [
      { id: 'PROF-21', title: 'AMA Insurance Agency blog 2011', locator: 'do not post too much about recreational life on an account for patients' },
    ],
  },
  lexicons: [DISPLAY],
  trigger: { lexicon: true },
  judge(judging) {
    const matches = judging.matches(DISPLAY);
    const find = (value: DisplayWord): Match<DisplayWord> | undefined => matches.find((m) => m.value === value);
    const luxury = find('luxury');
    const funded = find('funded');
    const words = luxury && funded ? [luxury, funded] : [find('praise') ?? find('me')];
    const found = words.filter((m) => m !== undefined);
    if (found.length > 0) report(judging, found);
  },
};

function report(judging: Judging, found: readonly Match<unknown>[]): void {
  const { start, end } = judging.reading.tokens;
  const spans = found.map((m) => ({ start: start[m.from] ?? 0, end: end[m.to - 1] ?? 0 })).sort((a, b) => a.start - b.start);
  judging.report({
    severity: 'advise',
    spans,
    what: `${spans.map((s) => `“${judging.reading.text.slice(s.start, s.end)}”`).join(' and ')} ${spans.length > 1 ? 'show' : 'shows'} off.`,
    why: 'Patients who worry about cost, or about being treated well, may feel that the account is not for them.',
    instead: 'Say what readers gain from it, or keep it for family and friends.',
    evidence: [{ signal: DISPLAY.name, weight: 0.8, reason: 'luxury paid by care, or praise of oneself' }],
  });
}
