/** Brands, short forms and spellings that the compiled list does not have: generic name, a colon, the wordings. */
export const MORE_NAMES = `
nirmatrelvir: nirmatrelvir
insulin glargine: solostar
tirzepatide: mounjy
levothyroxine: thyroxine|thyronorm|eltroxin
simvastatin: simva
telmisartan: telma
hydrochlorothiazide: moduretic
scopolamine: buscopan
zopiclone: zoppies
lisdexamfetamine: vyv|lisdex
budesonide: pulmicort
promethazine: phenergan
isotretinoin: tane
benzoyl peroxide: benzoyl peroxide
estradiol: estradot|oestradiol
estrogen: oestrogen|estrogen|oestrogens|estrogens
pancrelipase (amylase/lipase/protease): pancreatin
ferrous sulfate: ferrous sulphate|ferrous sulfate|ferrous fumarate
semaglutide: sema|compounded sema
dexamethasone: dexa
dimenhydrinate: gravol
amlodipine: amlong
pantoprazole: pan-d
levonorgestrel: morning after
cannabis: medical cannabis|cannabis oil
inclisiran: inclisiran|leqvio
oxygen: home oxygen
epinephrine: epi|epi pen|epi pens
alprazolam: zanax
warfarin: warafin
ethinylestradiol: marvelon|microgynon
naloxone: narcan spray
`;

/** Written small these are other words ("both ORs"). */
export const CAPITALS = `
oral rehydration salts: ors
tenofovir/lamivudine/dolutegravir: tld
platelet-rich plasma: prp
`;

/** Brands that are also given names or everyday words: a medicine only beside other words of medicine. */
export const ALSO_PEOPLE = `
norethisterone: camila|errin|heather
drospirenone: yasmin|yaz
levonorgestrel: plan b|skyla
ulipristal: ella
orlistat: alli
`;

/** Wordings of the compiled list that are everyday words more often than medicines. */
export const EVERYDAY = `
alcohol|potassium|calcium|sodium|cocaine|caffeine|nicotine|talc|prep|filler|fillers|vapes|vaping products|sedation|pre-op|lipase|nitrous|narcotic|narcotics
paralytic|paralytics|hypnotics|booster|boosters|versed|endometria|migrainal|hydroxyde|diabeat|platin|histamine|heroin|methamphetamine|silver|copper|sedative
neurotoxin|neurotoxins
`;
