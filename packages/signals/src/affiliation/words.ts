import { lexicon } from '@precept/engine';
import { phrases } from '../shared/phrases.ts';

/** Wordings that say where somebody works or belongs. */
export const AFFILIATIONS = lexicon('affiliation', {
  employer: phrases(`
    (i|we) work (for|at|in); (i'm|im|i am) (with|employed by|an employee of|a rep for|from); employed by; employee of; (a|as an)
    employee; my employer; my company; my day job; i work in (sales|marketing|pharma|industry); (i am|im|i'm) in sales; medical science
    liaison; msl at; works at; works for; i consult for; on staff at; my hospital; my trust; my clinic; my practice; on behalf of; here
    on behalf; affiliated with; trained at; i sell; i represent; part of the team at; (dr|nurse) at; field engineer; our sales team;
    company rep
  `),
  unit: phrases(`
    our (ward|unit|floor|icu|nicu|picu|ed|er|department|theatre|lab|clinic|pharmacy|maternity unit|dialysis unit|burns
    unit|team|service|practice|surgery|night crew); my (ward|unit|floor|icu|nicu|department|station|crew|shift)
  `),
  'own-organisation': phrases(`
    our
    (hospital|company|product|products|medicine|drug|device|app|brand|molecule|trial|mesh|pump|spacer|test|charity|foundation|group|trust|programme|program|centre|center|clinic|platform|supplement|serum|therapy|treatment|formula);
    we make; we manufacture; our (founder|cofounder); here at; we at; our own
  `),
  competitor: phrases(`
    competitor+; (our|my|the) competition; rival+; other (brands|companies|clinics|hospitals|practices); the other
    (brand|company|clinic|hospital|practice|drug); unlike (other|our|the other); down the (road|street); big pharma; better than
    (brand|other|any); switch (from|away from); across town
  `),
});
