import { hashText } from '@precept/model';
import { wordFacts } from '../words/words.ts';

/** Endings of international non-proprietary names with the class they stand for, longest first. Only endings that ordinary words rarely have. */
const STEMS: readonly (readonly [ending: string, name: string])[] = (
  [
    ['mab', 'monoclonal antibody'],
    ['pril', 'ACE inhibitor'],
    ['sartan', 'angiotensin receptor blocker'],
    ['statin', 'statin'],
    ['olol', 'beta blocker'],
    ['dipine', 'calcium channel blocker'],
    ['prazole', 'proton pump inhibitor'],
    ['tidine', 'H2 blocker'],
    ['conazole', 'antifungal'],
    ['cillin', 'antibiotic'],
    ['cycline', 'antibiotic'],
    ['floxacin', 'antibiotic'],
    ['thromycin', 'antibiotic'],
    ['ciclovir', 'antiviral'],
    ['cyclovir', 'antiviral'],
    ['tegravir', 'antiviral'],
    ['buvir', 'antiviral'],
    ['asvir', 'antiviral'],
    ['previr', 'antiviral'],
    ['navir', 'antiviral'],
    ['amivir', 'antiviral'],
    ['gliptin', 'DPP-4 inhibitor'],
    ['gliflozin', 'SGLT2 inhibitor'],
    ['glutide', 'GLP-1 medicine'],
    ['glitazone', 'glitazone'],
    ['tinib', 'tyrosine kinase inhibitor'],
    ['citinib', 'JAK inhibitor'],
    ['ciclib', 'targeted cancer medicine'],
    ['parib', 'PARP inhibitor'],
    ['rafenib', 'targeted cancer medicine'],
    ['zomib', 'targeted cancer medicine'],
    ['platin', 'chemotherapy'],
    ['rubicin', 'chemotherapy'],
    ['taxel', 'chemotherapy'],
    ['setron', 'antiemetic'],
    ['triptan', 'triptan'],
    ['gepant', 'CGRP inhibitor'],
    ['xaban', 'anticoagulant'],
    ['gatran', 'anticoagulant'],
    ['parin', 'anticoagulant'],
    ['azepam', 'benzodiazepine'],
    ['azolam', 'benzodiazepine'],
    ['oxetine', 'antidepressant'],
    ['triptyline', 'antidepressant'],
    ['piprazole', 'antipsychotic'],
    ['lukast', 'leukotriene antagonist'],
    ['terol', 'bronchodilator'],
    ['dronate', 'bisphosphonate'],
    ['dronic', 'bisphosphonate'],
    ['profen', 'nonsteroidal anti-inflammatory'],
    ['coxib', 'nonsteroidal anti-inflammatory'],
    ['caine', 'local anaesthetic'],
    ['poetin', 'erythropoietin'],
    ['grastim', 'growth factor'],
    ['orexant', 'sleeping pill'],
    ['vaptan', 'diuretic'],
    ['thiazide', 'diuretic'],
    ['leucel', 'CAR-T therapy'],
  ] as const
).toSorted((a, b) => b[0].length - a[0].length);

const LEAST_LENGTH = 7;
const OTHER_WORDS = new Set(['novocaine', 'cocaine', 'migraine', 'profane']);

/** Class a word seems to name by its ending, for medicines no list knows yet ("zetomilimab"). Never an ordinary word or a name. */
export function medicineStem(word: string): string | undefined {
  if (word.length < LEAST_LENGTH || OTHER_WORDS.has(word) || (wordFacts(hashText(word)) & 511) !== 0) return undefined;
  return STEMS.find(([ending]) => word.endsWith(ending))?.[1];
}
