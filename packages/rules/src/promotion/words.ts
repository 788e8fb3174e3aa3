import { hashText } from '@precept/model';

const set = (list: string): ReadonlySet<number> =>
  new Set(
    list
      .trim()
      .split(/\s+/)
      .map((w) => hashText(w)),
  );

/** Verbs and nouns of effect: a benefit where a product stands near. */
export const EFFECT = set(`
reduces reduce reduced reducing lowers lower lowered lowering cut cuts cutting halved halves decrease decreases decreased slows slow slowed stops stop stopped stopping prevents prevent prevented
prevention controls control controlled relieves relieve relieved relief eases ease eased treats treat treated treating treatment clears clear cleared improves improve improved improvement restores restored heals heal
healed cures cure cured shrinks shrank shrinking protects protect protected fights fight beats beat erases erase erased melts calms calm blocks strengthens stronger kills kill works work worked helps help
helped fewer less better smaller faster effective efficacy remission response responders benefits reverses reversed wonders gentle safe safer tolerated superior quieter calme calma réduit soulage alivia lindert wirkt hilft helpt`);

/** Words that carry a risk somebody could come to harm by. */
export const SERIOUS = set(`
serious severe fatal death deaths die dies suicidal suicide cancer cancers lymphoma malignancy malignancies infection infections clots anaphylaxis haemorrhage hemorrhage bleeding
life-threatening threatening liver hepatitis pancreatitis contraindicated boxed hallucinations seizures tuberculosis tb hypoglycaemia hypoglycemia addiction dependence fracture fractures
tumours tumors stroke attack toxicity acidosis hypertension blindness sepsis angioedema arrhythmia`);

/** Words around which those are risks: "can cause …", "do not take …". */
export const HARMS = set(
  'cause causes caused increase increases risk risks warning warnings reactions reaction effects effect adverse happened occurred occur contraindicated injury boxed allergic thoughts',
);

/** Words a bare reminder may hold beside names, ingredients, numbers and links. */
export const REMINDER = set(`
tablet tablets capsule capsules injection pen pens cream gel ointment solution spray inhaler patch patches vial vials syringe syringes autoinjector prefilled oral nasal topical subcutaneous intravenous film coated
extended release xr er sr mg mcg ml g iu units unit percent rx only prescription now new in available the a an is and for use by from of also pack packs box bottle bottles strength strengths size sizes dose
as with to our at per made maker price prices list count one two once cad usd us nz dollars please see full prescribing information boxed warning pi read label brand generic name called this has been`);

/** What follows the name of a firm, not of a product. */
export const FIRM = set(`
pharma pharmaceuticals pharmaceutical therapeutics bio biologics biosciences biotech biopharma health healthcare labs laboratories lifesciences sciences devices medical medtech group inc ltd gmbh plc
robotics orthopedics orthotics spine imaging company instruments infusion clinic hospital pharmacy centre center foundation team germany uk usa us ireland kenya deutschland france italia canada india australia japan
site plant office campus factory cardio surgical stents systems diagnostics capital partners institute university college street road avenue stand booth warehouse`);

/** In front of the name of a firm, a place or a person. */
export const BEFORE_FIRM = set(
  'at from by dr prof professor mr mrs ms miss nurse sister chez bei in near von van der rep sir madam hi hello dear thanks thank st saint @ team',
);

/** Capitals that are no products: calendar, platforms, agencies, degrees. */
export const NEVER = set(`
monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays january february march april june july august september october november december
facebook instagram linkedin youtube tiktok twitter bluesky mastodon whatsapp telegram reddit google telehealth zoom teams netflix amazon
cdsco nhsbsa prime lancet nejm medscape pubmed clinicaltrials eular efpia ifpma phrma abpi pmcpa unicef gavi fcpaed frcpch mbchb mbbs pharmd ayush yellowcard medwatch pharmacovigilance christmas easter diwali deepavali`);

/** In front of the name of a product. */
export const BEFORE_PRODUCT = set(
  'about with on taking take takes took started starting our meet using use used prescribe prescribed prescribing chose choose new thanks to and for go de sirop comprimé crème jarabe crema salbe saft hustensaft tabletten sciroppo compresse of name called than that dose launch launched launching love loves via carry and & vs mit sur con met über',
);

/** After the name of a product. */
export const AFTER_PRODUCT = set(`
® ™ tablet tablets capsule capsules injection pen pens cream gel spray inhaler patch patches vial vials syringe forte plus xr er sr odt mg mcg ml foam drops helps works reduces lowers cuts prevents treats controls
clears relieves gives gave brings stops slows eases is can may has for cut worked halved reduced weekly once now just day gegen bei contre contra per à isn't not too also really truly already approval in changed changes saved saves helped made makes keeps got gets lets did does had was were will would and works`);

/** People outside what many labels allow. */
export const KIDS = set(`
kids kid children child toddlers toddler babies baby infants infant teens teen teenagers adolescents pediatric paediatric paediatrics pediatrics pregnant pregnancy newborns newborn breastfeeding kinder enfants
little-ones bub under-6s 9yo`);

/** Who prescribes or sells. */
export const PRESCRIBERS = set(`
doc docs doctor doctors gp gps dr physician physicians derm dermatologist neurologist neurologists neuro rheumatologist oncologist cardiologist psychiatrist consultant specialist surgery pharmacist chemist vet
pediatrician paediatrician pulmonologist urologist gynaecologist gynecologist endocrinologist endo provider prescriber haematologist hematologist gastroenterologist allergist nephrologist pediatric paediatric clinician
hepatologist ophthalmologist optometrist health healthcare memory care professional`);

/** Devices by what they are. */
export const DEVICES = set(`
pump pumps sensor sensors stapler staplers valve valves mesh implant implants laser catheter catheters stent stents monitor monitors app software bed helmet ring watch spacer cage cages rods screws device devices robot
robots cgm strips mask boots retractor ventilator filter filters strap patch lens lenses wearable scanner dressing balloon splint wand dome electrode probe cannula thermometer cuff aligners processor brace prosthesis drain machine`);
