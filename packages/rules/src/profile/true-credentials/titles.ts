import { lexicon } from '@precept/engine';

export type TitleCue = keyof typeof TITLES;

const TITLES = {
  doctor: ['(dr|dra|your physician|your doctor|online physician|online doctor|md candidate)'],
  profession: [
    '(phd|dphil|botany|physicist|chemist|psychologist|physio|physiotherapist|chiropractor|podiatrist|dentist|dental|vet|veterinary|pharmacist|pharmd|optometrist|osteopath|nursing practice|dnp|historian|not a medical doctor|not a physician|audiologist|of philosophy|in physics|of nursing)',
  ],
  dental: ['(dentist|dental|orthodontist|orthodontics|bds|dds|dmd|teeth|periodontist|endodontist|oral surgeon|smile|smiles)'],
  unfinished: [
    '(student|final year|final yr|year <num>|<num> year|c / o|class of|candidate|pending|loading|in training|soon to be|almost|intern to be|trainee|expected <num>|resigned|suspended)',
  ],
  pretended: [
    '(same as an md|same as a doctor|basically a doctor|basically an md|practically a doctor|better than your doctor|better than a gp|call me doctor|people call me doctor|lovingly call me doctor|doctor saab|consultant level|on the consultant rota|not registered|no id no problem|no prc id|no licence needed|no license needed|board certified everywhere|unofficially|self taught|self certified|pretending to be an rn|like a doctor|doctor of self healing|doctor of natural healing|doctor in all but name|so basically)',
    '(trained at harvard|harvard trained|harley st trained|harley street trained|aiims returned|aiims trained|mayo trained|oxford trained|ivy league)',
  ],
  healer: [
    '(healer|healing master|reiki master|whisperer|cancer whisperer|hormone healer|hormone coach|gut whisperer|herbalist nurse|medical intuitive|naturopathic doctor|natural healing|self healing|energy doctor|shaman|sorcerer|alchemist|cancerwhisperer|miracle worker|holistic doctor|detox doctor|doctor of)',
  ],
  thin: [
    '(<num> day course|weekend course|online course|online diploma|w / a diploma|with a diploma|certificate in|a diploma|md ( am )|alternative medicine|fully qualified to|skin specialist|online physician|online doctor|aesthetic dermatologist|cosmetic surgeon|anti ageing specialist|longevity doctor|smile designer|celebrity dentist|celebrity smiles|aesthetics queen|botox queen|injector to the stars|akademia|specialist in regenerative)',
  ],
  celebrity: ['(doc for the stars|doctor to the stars|injector to the stars|celebrity doctor|vip clients|stars of|celebrity)'],
  outcome: [
    '(100 % success|100 % painless|painless guaranteed|zero failures|<num> healed|<num> reversed|<num> cured|healed my|reversed my|cured my|cured without|no 1|number one|# 1|world best|world 1|<num> % success|baby or money back|saved <num>|saved 1000s|most trusted|unbeaten|without tablets|reversal)',
  ],
  official: ['(official voice|official account|official page|the voice of|spokesperson for|speaks for|on behalf of)'],
  honest: [
    '(not licensed|no licence to practise|no license to practice|no consultations|not practising|not practicing|former|retired|on leave|your own clinician|your own doctor|not advice)',
  ],
  advises: ['(ask me|dm me|consult free|free consult|your symptoms|consults|text me|dms open|whatsapp|dm|your physician|your doctor|your online)'],
  ownviews: [
    '(views my own|views own|own views|views mine|opinions mine|opinions my own|my own views|opinions are my own|views are my own|do not represent my employer|not my employer)',
  ],
  employer: ['(employee|manager|director|employed)'],
  field: [
    '(inhaler|inhalers|oncology|launches|sales|pump|pumps|cages|stapler|implants|biologics|medicines|drug|drugs|breathing|lungs|spine|heart|diabetes|cardio|robot|robots|vaccines|devices|dermatology)',
  ],
} as const satisfies Record<string, readonly string[]>;

/** What a profile says of training, title and employer. */
export const titles = lexicon<TitleCue>('titles in profiles', TITLES);
