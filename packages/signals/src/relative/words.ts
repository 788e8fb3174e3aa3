import { lexicon } from '@precept/engine';
import { phrases } from '../shared/phrases.ts';

/** Words for kin and household, grouped by who they are. */
export const RELATIVES = lexicon('relative', {
  mother: phrases(`
    mother+; mom; moms; mum; mums; mam; mommy; mummy; momma; mama; mammy; mami; amma; maa; ammi; umma
  `),
  father: ['father', 'fathers', 'dad', 'dads', 'daddy', 'papa', 'papi', 'appa', 'abbu', 'baba', 'baap'],
  parent: ['parent', 'parents', 'carer+', 'caregiver+', 'guardian', 'next of kin'],
  wife: ['wife', 'wives', 'missus', 'bride', 'widow'],
  husband: ['husband', 'husbands', 'hubby', 'groom', 'widower'],
  partner: phrases(`
    partner; spouse; boyfriend; girlfriend; fiance; fiancé; fiancee; fiancée; ex husband; ex wife; other half
  `),
  son: ['son', 'sons', 'little boy', 'grandson', 'grandsons', 'stepson', 'godson', 'nephew', 'nephews', 'beta'],
  daughter: phrases(`
    daughter; daughters; little girl; granddaughter; granddaughters; stepdaughter; goddaughter; niece; nieces; beti
  `),
  child: phrases(`
    child; children; kid; kids; toddler; baby; babies; bub; bubs; bairn; twins; twin; triplets; newborn; grandchild; grandchildren;
    grandkids; wean; tamariki; mokopuna; newborn son; newborn daughter
  `),
  sibling: phrases(`
    brother; brothers; sister; sisters; sibling; siblings; bro; sis; didi; bhaiya; behen; bhai
  `),
  grandparent: phrases(`
    grandmother; grandfather; grandma; grandpa; granddad; grandad; gran; granny; nan; nana; nanna; nanny; nani; dadi; dada; oma; opa;
    grandparents; grandparent; abuela; abuelo; thatha; patti; pop; koro; kuia; nonna; nonno
  `),
  'in-law': ['(mother|father|brother|sister|son|daughter) in law', 'in laws', 'inlaws'],
  'aunt-uncle': phrases(`
    aunt; auntie; aunty; uncle; uncles; aunts; aunties; cousin; cousins; tio; tia; chacha; mausi; godmother; godfather
  `),
  family: phrases(`
    family; families; relatives; relative; household; whanau; whānau; loved ones; loved one; kin; clan
  `),
});
