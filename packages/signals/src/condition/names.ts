/**
 * Everyday names of conditions, one condition a line: name, then other wordings after colons. Lines of a group share a type.
 * A line that begins with an asterisk is sensitive: readers judge people for it, or the law protects it apart.
 */
export const DISEASES = `
diabetes:diabetic:type 1 diabetes:type 2 diabetes:t1d:t2d:t1dm:t2dm:gestational diabetes:prediabetes
hypertension:high blood pressure:high bp
high cholesterol
asthma
copd:emphysema
pneumonia
bronchitis
flu:influenza:swine flu
common cold:head cold
covid:covid-19:coronavirus:long covid
tuberculosis
malaria
dengue
typhoid
cholera
measles
mumps
whooping cough:pertussis
chickenpox:chicken pox
shingles
meningitis
sepsis
uti:urinary tract infection:bladder infection:cystitis
kidney infection
kidney stones:kidney stone
kidney disease:kidney failure:renal failure:ckd
heart failure
heart attack:myocardial infarction:stemi:nstemi
angina
atrial fibrillation:afib:a-fib
arrhythmia
stroke:tia:mini stroke
aneurysm
blood clot:dvt:deep vein thrombosis:pulmonary embolism:clot on the lung
anaemia:anemia:anaemic:anemic
haemophilia:hemophilia
sickle cell:sickle cell disease
leukaemia:leukemia
lymphoma
melanoma
skin cancer:basal cell:basal cell carcinoma:squamous cell
breast cancer
lung cancer
prostate cancer
bowel cancer:colon cancer:colorectal cancer
ovarian cancer
cervical cancer
pancreatic cancer
brain tumour:brain tumor:glioblastoma:glioma
cancer:carcinoma
tumour:tumor
metastases:mets
endometriosis:endo
pcos:polycystic ovaries:polycystic ovary syndrome
fibroids:fibroid
menopause:perimenopause
pre-eclampsia:preeclampsia
ectopic pregnancy:ectopic
thrush:yeast infection
bacterial vaginosis
migraine:migraines:cluster headache
epilepsy:epileptic
parkinson's:parkinsons:parkinson's disease
alzheimer's:alzheimers:alzheimer's disease
dementia
multiple sclerosis
motor neurone disease:als:mnd
neuropathy
sciatica
slipped disc:herniated disc:bulging disc:disc bulge:prolapsed disc
arthritis:osteoarthritis
rheumatoid arthritis
gout
lupus
fibromyalgia
osteoporosis
eczema:atopic dermatitis
psoriasis
rosacea
acne
ringworm:athlete's foot:athletes foot:fungal infection
impetigo
scabies
hives:urticaria
cellulitis
cold sore:cold sores
contact dermatitis
allergy:allergic reaction
anaphylaxis
appendicitis
gallstones:gallbladder attack:gallstone:cholecystitis
pancreatitis
hepatitis:hepatitis b:hepatitis c
cirrhosis
fatty liver
jaundice
gilbert's:gilberts syndrome
crohn's:crohns:crohn's disease
ulcerative colitis:colitis
ibs:irritable bowel
coeliac:celiac:coeliac disease:celiac disease
reflux:gerd:acid reflux
ulcer:stomach ulcer
haemorrhoids:hemorrhoids:piles
hernia
diverticulitis
gastroenteritis:stomach flu:norovirus:food poisoning
hypothyroidism:underactive thyroid:under replaced
hyperthyroidism:overactive thyroid
hashimoto's:hashimotos
cystic fibrosis
muscular dystrophy
cerebral palsy
down syndrome:down's syndrome
autism:autistic:asd
adhd
dyslexia
sinusitis:sinus infection
tonsillitis:strep throat:strep
ear infection:otitis:otitis media
glue ear
croup
bronchiolitis
hand foot and mouth
conjunctivitis:pink eye
glaucoma
cataract:cataracts
macular degeneration
tinnitus
vertigo:bppv
sleep apnoea:sleep apnea
carpal tunnel
tendonitis:tendinitis:plantar fasciitis
itp
hemochromatosis:haemochromatosis
abscess
gum disease:gingivitis:periodontitis
tooth decay:cavity:cavities
mrsa
lyme disease:lyme
ebola
polio
rabies
tetanus
rsv
cytokine storm
encephalitis
kawasaki disease
`;

export const SENSITIVE = `
hiv:hiv positive:aids
syphilis
gonorrhoea:gonorrhea
chlamydia
herpes:genital herpes
genital warts
std:sti:stds:stis
depression:depressed
anxiety disorder:panic disorder
bipolar:bipolar disorder
schizophrenia:schizophrenic
psychosis:psychotic
borderline personality disorder
ocd
ptsd
anorexia:bulimia:eating disorder
self-harm:self harm
addiction:substance abuse:drug abuse:opioid use disorder
alcoholism:alcoholic:alcohol use disorder
postnatal depression:postpartum depression
abortion:termination of pregnancy
miscarriage
infertility:ivf
erectile dysfunction
gender dysphoria
incontinence
obesity:obese
learning disability
leprosy
dementia with aggression
`;

export const INJURIES = `
fracture:broken bone:broken leg:broken arm:broken hip:broken wrist:hip fracture
concussion
head injury:brain injury
sprain:sprained ankle
dislocation:dislocated shoulder
burns:scald
torn meniscus:meniscus tear:meniscal tear
torn acl:acl tear
rotator cuff tear
spinal cord injury
gunshot wound
stab wound
snake bite:snakebite
whiplash
brain bleed:subdural:intracranial haemorrhage
dog bite
infected wound:wound infection
`;

export const PROCEDURES = `
appendectomy:appendicectomy
mastectomy
hysterectomy
vasectomy
tummy tuck
breast augmentation:boob job
rhinoplasty:nose job
liposuction
root canal
wisdom teeth removal:wisdom tooth extraction
colonoscopy
endoscopy
angioplasty
bypass surgery:triple bypass
transplant:kidney transplant:liver transplant:heart transplant
dialysis
c-section:caesarean:cesarean
gastric sleeve:gastric bypass
knee replacement
hip replacement
amputation
cataract surgery
radiotherapy
lasik
`;

export const STATES = `
pregnant:pregnancy:weeks pregnant
breastfeeding:breast feeding:nursing a baby
coma:comatose
brain dead
ventilated:on a ventilator
postpartum
overweight
immunocompromised:immunosuppressed
remission
post-viral cough:viral infection:bacterial infection:chest infection:infection
`;
