/** Wordings of conditions that the compiled list does not have: name, then wordings after colons. Lines of a group share a type. */
export const MORE_DISEASES = `
arrhythmia:arrhythmias
skin cancer:basal cell:squamous cell
tumour:tumor:tumours:tumors
metastases:mets
cancer:stage 1:stage 2:stage 3:stage 4:stage iv:stage iii
diabetes:type 1:type 2:type one:type two
fibroids:fibroid
sciatica:disc bulge:prolapsed disc:slip disc
ringworm:athletes foot:fungal infection
contact dermatitis
allergy:allergic reaction
gallstones:gallbladder attack:gallstone
gilbert's:gilberts syndrome:gilberts
ulcer:ulcers
hypothyroidism:under replaced
ear infection:otitis
cytokine storm
chronic fatigue
pcos:pcod
alzheimer's disease:alzheimer
raynaud's:raynaud
brugada syndrome:brugada
schizophrenia:schizophrenics
addison's disease:addison's
kawasaki disease:kawasaki
liver disease
insulin resistance
rsv bronchiolitis
infection:viral infection:bacterial infection:post-viral cough:infections
pulmonary embolism:pulmonary embolus
blood clot:clot:clots
crohn's disease:crohn
hypothyroidism:hashimoto
`;

export const MORE_INJURIES = `
sprain:meniscus tear:meniscal tear:acl:acl reconstruction
whiplash
infected wound:wound infection
fracture:fractured skull
`;

export const MORE_PROCEDURES = `
wisdom teeth removal:wisdom tooth extraction
colectomy
biopsy:biopsies
mammogram:mammograms
bypass surgery
hip replacement:new hip:titanium hip
knee replacement:new knee
`;

export const MORE_STATES = `
pregnancy:weeks pregnant
breastfeeding:breast feeding:nursing a baby
coma:comatose
postpartum
immunocompromised:immunosuppressed
remission
`;

/**
 * Wordings of the compiled list that are everyday words, or the business of other signals (deaths, acts of care, accidents,
 * products): no condition when they stand alone.
 */
export const EVERYDAY = `
surgery|operation|hand|fall|death|deceased|passed away|lost the patient|time of death|cpr|rosc|resus|resuscitated|burn|smoking|smoker|smokers
expecting|coded|code blue|hospice|hospice care|palliative care|end of life care|comfort care|twins|triplets|quadruplets|wisdom teeth|foley|cath lab
rang the bell|hanging|drunk|dentures|denture|burns unit|drowned|drowning|poisoned|poisoning|ingestion|worms|plague|boil|boils|foreign body|foreign object
object stuck|hypo|fit|mono|strain|borderline|dm|mds|gpa|mash|cre|vre|squint|fissure|sectioned|termination|prisoner|inmate|in custody|unhoused
rough sleeper|homelessness|homeless patient|severed|stabbing|stabbed|gunshot|rape|raped|rape kit|trafficked|human trafficking|shunt|prolapse|becker
heartburn|can't sleep|hot flushes|hot flashes|the shakes|hair loss|balding|choking|choked|hearing aid|hearing aids|hearing loss|pacemaker|pacemakers|defibrillator
catheter|urinary catheter|feeding tube|vented|aka amputation|bad breath|body odour|body odor|poor hygiene|agent orange|car accident|car crash|hit and run
bike crash|motorbike crash|motorcycle accident|farm accident|industrial accident|rollover|rta|mva|mvc|lightning strike|shooting victim|stabbing victim|chemo
on chemo|last chemo|chemotherapy|donor|burnt out|sick|weak|anthrax|soiling|plastic surgery|cosmetic surgery|organ donation|organ donor|egg donor|ed meds|heroin|colic|addict
addicts|junkie|tpa|the clap|crs|electrocution|dnr|dnacpr|do not resuscitate|mental health act|5150|special needs|cochlear implant|life support|surrogate|a fib|triple a
mould exposure|fell down the stairs|fell off a ladder|fall from height|found down|sterilisation|sterilization|lead poisoning|pea arrest
`;

/** Half everyday: they count, but for less. */
export const LOOSE = `
aids|burns|piles|cavity|cavities|depressed|anxiety|allergic|allergies|manic|mania|addiction|addicted|suicide|suicidal|flu|infection|infections|acl|biopsy|mammogram
overweight|hives|stroke|ulcer|abortion|twin pregnancy|dislocation|mental breakdown|burnout|insomnia|back pain|stage 1|stage 2|stage 3|stage 4|type 1|type 2
dehydrated|paralysed|paralyzed|seizure|seizures|demented|remission|basal cell|squamous cell|impotent|itp|stent|stents|clot|clots|endo|overdose|overdosed|acl reconstruction|new hip|new knee|mets
`;

/** Written small these are other words ("visual aids"), unless somebody has them. */
export const SMALL_ONLY_HAD = 'aids als ms ra tb mi';
