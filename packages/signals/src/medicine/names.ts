/**
 * The commonest medicines, one a line: generic name, a colon, then brand names and everyday short forms.
 * Only words that are hardly ever anything else; the compiled list of @precept/knowledge has the rest.
 */
export const NAMES = `
paracetamol: acetaminophen tylenol panadol calpol crocin dolo
ibuprofen: advil motrin nurofen brufen
naproxen: aleve naprosyn
diclofenac: voltaren voltarol
aspirin: disprin ecosprin
codeine: co-codamol
tramadol: ultram
morphine: oramorph
oxycodone: oxycontin percocet endone
hydrocodone: vicodin norco
fentanyl: duragesic
buprenorphine: suboxone subutex
methadone:
naloxone: narcan
gabapentin: neurontin
pregabalin: lyrica
amoxicillin: amoxil
co-amoxiclav: augmentin
penicillin:
flucloxacillin:
azithromycin: zithromax z-pak
clarithromycin: biaxin
doxycycline: vibramycin
ciprofloxacin: cipro
levofloxacin: levaquin
nitrofurantoin: macrobid
trimethoprim: bactrim septrin
metronidazole: flagyl
cephalexin: keflex
ceftriaxone: rocephin
vancomycin:
fluconazole: diflucan
clotrimazole: canesten
terbinafine: lamisil
aciclovir: acyclovir zovirax valacyclovir valtrex
oseltamivir: tamiflu
nirmatrelvir: paxlovid
remdesivir:
dolutegravir: tivicay
truvada: descovy
artemether: coartem
hydroxychloroquine: plaquenil
ivermectin: stromectol
metformin: glucophage
gliclazide: diamicron
glimepiride: amaryl
insulin: lantus humalog novorapid novolog basaglar tresiba toujeo levemir solostar
semaglutide: ozempic wegovy rybelsus
tirzepatide: mounjaro zepbound mounjy
liraglutide: saxenda victoza
dulaglutide: trulicity
empagliflozin: jardiance
dapagliflozin: farxiga forxiga
sitagliptin: januvia
levothyroxine: synthroid eltroxin thyroxine
prednisone: prednisolone pred
dexamethasone: decadron
hydrocortisone:
atorvastatin: lipitor
rosuvastatin: crestor
simvastatin: zocor simva
lisinopril: zestril prinivil
ramipril: altace tritace
losartan: cozaar
telmisartan: telma
valsartan: diovan entresto
amlodipine: norvasc
metoprolol: lopressor
bisoprolol:
atenolol:
propranolol: inderal
furosemide: lasix
spironolactone: aldactone
hydrochlorothiazide: moduretic
digoxin:
amiodarone: cordarone
warfarin: coumadin
apixaban: eliquis
rivaroxaban: xarelto
clopidogrel: plavix
enoxaparin: clexane lovenox
heparin:
omeprazole: prilosec losec
pantoprazole: protonix
esomeprazole: nexium
famotidine: pepcid
ranitidine: zantac
ondansetron: zofran
metoclopramide: reglan
loperamide: imodium
macrogol: movicol laxido miralax
senna: senokot
hyoscine: buscopan
sertraline: zoloft
fluoxetine: prozac
citalopram: celexa
escitalopram: lexapro cipralex
paroxetine: paxil seroxat
venlafaxine: effexor
duloxetine: cymbalta
bupropion: wellbutrin zyban
mirtazapine: remeron
amitriptyline: elavil
trazodone:
lithium:
quetiapine: seroquel
olanzapine: zyprexa
risperidone: risperdal
aripiprazole: abilify
haloperidol: haldol
clozapine: clozaril
diazepam: valium
lorazepam: ativan
alprazolam: xanax
clonazepam: klonopin
zopiclone: zoppies imovane
zolpidem: ambien
eszopiclone: lunesta
melatonin:
methylphenidate: ritalin concerta
lisdexamfetamine: vyvanse elvanse vyv
amphetamine: adderall
atomoxetine: strattera
varenicline: chantix champix
disulfiram: antabuse
naltrexone: vivitrol
valproate: epilim depakote
lamotrigine: lamictal
levetiracetam: keppra
carbamazepine: tegretol
phenytoin: dilantin
topiramate: topamax
clobazam:
levodopa: sinemet madopar
donepezil: aricept
lecanemab: leqembi
sumatriptan: imitrex imigran
rimegepant: nurtec
erenumab: aimovig
candesartan:
salbutamol: albuterol ventolin proair
fluticasone: flonase flovent
budesonide: symbicort pulmicort
montelukast: singulair
tiotropium: spiriva
cetirizine: zyrtec zirtek
loratadine: claritin clarityn
fexofenadine: allegra
diphenhydramine: benadryl
promethazine: phenergan
adrenaline: epinephrine epipen
isotretinoin: accutane roaccutane tane
tretinoin: retin-a
benzoyl peroxide:
finasteride: propecia
minoxidil: rogaine regaine
dupilumab: dupixent
bimatoprost: latisse
latanoprost: xalatan
adalimumab: humira
etanercept: enbrel
infliximab: remicade
risankizumab: skyrizi
ustekinumab: stelara
tofacitinib: xeljanz
methotrexate:
sulfasalazine:
azathioprine: imuran
mycophenolate: cellcept
tacrolimus: prograf
ciclosporin: cyclosporine
tamoxifen: nolvadex
letrozole: femara
anastrozole: arimidex
pembrolizumab: keytruda
nivolumab: opdivo
trastuzumab: herceptin
cyclophosphamide:
oxaliplatin:
cisplatin:
carboplatin:
paclitaxel: taxol
docetaxel:
capecitabine: xeloda
fluorouracil:
lenalidomide: revlimid
allopurinol: zyloric
febuxostat:
colchicine:
alendronate: fosamax
denosumab: prolia
sildenafil: viagra
tadalafil: cialis
estradiol: estradot
progesterone: utrogestan
desogestrel: cerazette
levonorgestrel: mirena kyleena jaydess
medroxyprogesterone: depo-provera
etonogestrel: nexplanon
clomiphene: clomid
misoprostol: cytotec
oxytocin: pitocin
oestrogen: estrogen premarin
testosterone:
ketamine:
botulinum toxin: botox dysport
propofol:
lidocaine: lignocaine
ribavirin:
creon: pancreatin
dienogest:
prochlorperazine: stemetil
midazolam:
baclofen:
cyclobenzaprine: flexeril
ocrelizumab: ocrevus
natalizumab: tysabri
tranexamic acid:
iron tablets: ferrous sulfate ferrous sulphate
`;

/** Brands that are also given names: a medicine only beside other words of medicine. */
export const ALSO_PEOPLE = `
norethisterone: camila errin heather
drospirenone: yasmin yaz
ethinylestradiol: sprintec marvelon microgynon
`;

/** Misspellings people make, as wrong:right. */
export const MISSPELT = `
atorvastatine:atorvastatin sertralin:sertraline methatrexate:methotrexate glimepride:glimepiride glimipiride:glimepiride
amoxicilin:amoxicillin amoxycillin:amoxicillin amoxcillin:amoxicillin ibuprofin:ibuprofen ibuprophen:ibuprofen ibrufen:ibuprofen
amitriptaline:amitriptyline amytriptyline:amitriptyline metphormin:metformin metformine:metformin paracetemol:paracetamol
paracetomol:paracetamol acetominophen:paracetamol tylonol:paracetamol tylenoll:paracetamol benadril:diphenhydramine
levothyroxin:levothyroxine ozempik:semaglutide semiglutide:semaglutide semaglutid:semaglutide warfrin:warfarin warafin:warfarin
gabapentine:gabapentin gabbapentin:gabapentin predisone:prednisone prednizone:prednisone omeprozole:omeprazole omaprazole:omeprazole
lisinapril:lisinopril lisinipril:lisinopril citalapram:citalopram citilopram:citalopram fluoxitine:fluoxetine zanax:alprazolam
hydroxycloroquine:hydroxychloroquine ivermectine:ivermectin aderall:amphetamine adderal:amphetamine vyvance:lisdexamfetamine
propanolol:propranolol propranalol:propranolol ventolyn:salbutamol clonazapam:clonazepam diazapam:diazepam lorazapam:lorazepam
augmenten:co-amoxiclav azithromicin:azithromycin doxycyclin:doxycycline naproxin:naproxen tramadole:tramadol duloxetin:duloxetine
`;
