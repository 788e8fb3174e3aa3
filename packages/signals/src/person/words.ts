import { lexicon, wordList } from '@precept/engine';
import { phrases } from '../shared/phrases.ts';
import { wordSet } from '../shared/words.ts';

/** Titles that stand before a name, by what they tell of the person. */
export const TITLES = lexicon('person-titles', {
  plain: phrases(
    'mr; mrs; ms; miss; mx; master; mister; missus; herr; frau; madame; monsieur; mme; senor; señor; senora; señora; sra; shri; sri; smt; kumari; mohd; mwalimu; mzee; signor; signora; meneer; mevrouw; sir; lady; dame; madam; hr',
  ),
  kin: phrases(
    'uncle; aunty; auntie; aunt; granny; grandma; grandpa; grandad; granddad; nana; nanna; nonna; oma; opa; mama; papa; big; little; baby; tia; tio; chacha; bhai; didi; nan; gran; pop; poppy; koro',
  ),
  health: phrases(
    'dr; drs; doctor; doc; prof; professor; nurse; sister; matron; midwife; pharmacist; surgeon; physician; paramedic; chaplain; dra; consultant; professeur; physio; dentist; ward sister; charge nurse; staff nurse; nurse practitioner; sr; brother; director; ceo; chief nurse; medical director; dean; porter; therapist',
  ),
  public: phrases(
    'minister; health minister; prime minister; president; vice president; senator; governor; congressman; congresswoman; representative; secretary; premier; mayor; councillor; councilman; councilwoman; king; queen; prince; princess; pope; archbishop; bishop; justice; general; ambassador; surgeon general; chancellor; lord; baroness; mp; speaker; commissioner',
  ),
  honorific: phrases(
    'alhaji; alhaja; hajia; hajiya; malam; mallam; chief; oga; mama; captain; capt; sergeant; sgt; officer; constable; inspector; detective; pc; lieutenant; lt; colonel; col; major; corporal; judge; pastor; reverend; rev; father; imam; rabbi; coach; principal; headmaster; father; bro; pandit; ustad; swami; sheikh; fr; hon; kapitän; bürgermeister; teacher',
  ),
});

/** Letters and jobs after a name that say the person works in health care. */
export const CREDENTIALS = wordSet(
  'rn rns bsn msn aprn np fnp crna lpn rpn en rgn rmn pa do md mbbs mbchb mb bds dds dmd pharmd rph bpharm mpharm phd frcp frcs mrcp mrcgp frcgp fracgp facp facs dnp ot otr pt dpt rd rdn lcsw cna emt mph mha fy1 fy2 ct1 st3 reg registrar consultant gp hca ma lmt dc dvm bvsc msc bsc mrcpsych frca',
);

/** Illnesses, signs and tools that carry the name of the one who described them. */
export const EPONYMS = wordSet(
  `parkinson parkinsons alzheimer alzheimers crohn crohns hodgkin hodgkins down downs huntington huntingtons marfan tourette tourettes asperger aspergers addison addisons cushing cushings graves hashimoto hashimotos
   raynaud raynauds sjogren sjögren kawasaki guillain barre barré barrett barretts bell bells wilson wilsons turner turners klinefelter edwards patau ehlers danlos lou gehrig gehrigs creutzfeldt jakob lewy korsakoff wernicke
   meniere menieres ménière menière paget pagets peyronie peyronies dupuytren behcet behçet whipple babinski glasgow apgar foley epley heimlich pap papanicolaou mantoux coombs gram braille lyme ebola zika still perthes
   osgood schlatter charcot tay sachs gaucher fabry pompe ewing wilms kaposi burkitt epstein barr coxsackie hippocrates hippocratic trendelenburg fowler snellen kernig brudzinski murphy mcburney colles smith bennett
   brugada wolff white rett angelman prader willi williams digeorge stevens johnson mallory weiss zollinger ellison bartholin cowper fallopian eustachian achilles adam munchausen takotsubo takayasu horner cheyne stokes kussmaul`,
);
export const EPONYM_HEADS = wordSet(
  `disease diseases syndrome syndromes sign palsy lymphoma esophagus oesophagus phenomenon tumour tumor sarcoma score scale catheter manoeuvre maneuver test stain virus thyroiditis contracture fracture reflex position point chart
   body bodies dementia encephalopathy psychosis disorder law oath procedure tremor arthritis contraction contractions apnoea breathing tube tubes tendon lesion ulcer criteria classification method rule sisters awareness warriors nurse nurses`,
);

/** Brands of medicine that are also given names: pills before all. */
export const MEDICINE_NAMES = wordSet(
  `camila errin heather jolivette lyza nora yasmin yaz beyaz ocella gianvi loryna syeda zarah apri reclipsen aviane lessina lutera larissia levora portia marlissa altavera nordette estelle mirena skyla kyleena liletta diane brenda
   juliet allegra ella aubra isibloom natazia tilia estarylla mili evra dianette cilest eloine lucette cerelle cerazette zelleta sunya gedarel alenvona lizinna norlyda norlyda elinest lillow julie kaitlib leena tydemy sprintec
   stelara stella humira ozempic wegovy botox alli celeste victoza trulicity melody amabelz mimvey jinteli lopreeza fyavolv dolishale enskyce kalliga cyred emoquette juleber aranelle velivet kariva azurette viorele pimtrea simliya bekyree`,
);
export const MEDICINE_CONTEXT = wordSet(
  'take taking took takes taken tablet tablets pill pills pack packs dose doses prescribed prescription refill script mg contraceptive contraception iud coil mini generic brand switch switched on off progestin pharmacy dispensed inject injection shot coupon copay',
);

/** People of the history of medicine and of general history: spoken of, never somebody's patient now. */
export const HISTORICAL = wordList('person-historical', function* () {
  for (const name of phrases(`florence nightingale; mary seacole; ignaz semmelweis; semmelweis; john snow; joseph lister; louis pasteur; pasteur; edward jenner; alexander fleming; hippocrates; galen; avicenna; ibn sina; marie curie; elizabeth blackwell;
    elizabeth garrett anderson; william osler; osler; harvey cushing; robert koch; rudolf virchow; virchow; sigmund freud; freud; carl jung; alois alzheimer; auguste deter; henrietta lacks; james parkinson; clara barton; edith cavell; dorothea dix; phineas gage;
    joseph merrick; typhoid mary; mary mallon; banting; frederick banting; charles best; jonas salk; salk; albert sabin; rosalind franklin; james watson; francis crick; vesalius; andreas vesalius; william harvey; ambroise pare; paracelsus; maimonides;
    al razi; rhazes; sushruta; charaka; susruta; anandi joshi; anandibai joshi; rukhmabai; cicely saunders; virginia apgar; helen taussig; vivien thomas; christiaan barnard; charles drew; daniel hale williams; rebecca lee crumpler; james barry; lillian wald;
    walt whitman; anton chekhov; chekhov; oliver sacks; elisabeth kubler ross; kubler ross; rontgen; roentgen; wilhelm rontgen; mendel; darwin; charles darwin; einstein; albert einstein; napoleon; shakespeare; queen victoria; abraham lincoln; lincoln; churchill;
    winston churchill; gandhi; mahatma gandhi; mother teresa; nelson mandela; mandela; martin luther king; maya angelou; leeuwenhoek; dr seuss; rene laennec; laennec; mary breckinridge; susie king taylor; princess diana; elvis; frida kahlo; van gogh; beethoven; mozart`))
    yield [name, true] as const;
});

/** Living people and invented ones that everybody knows. A post about them is not a post about a patient. */
export const PUBLIC_FIGURES = wordList('person-public', function* () {
  for (const name of phrases(`donald trump; trump; joe biden; biden; kamala harris; barack obama; obama; michelle obama; hillary clinton; bill clinton; boris johnson; rishi sunak; keir starmer; starmer; narendra modi; modi; justin trudeau; mark carney; jacinda ardern;
    anthony albanese; vladimir putin; putin; zelensky; macron; merkel; robert f kennedy; rfk jr; rfk; kennedy; anthony fauci; fauci; chris whitty; whitty; jonathan van tam; rachel levine; vivek murthy; jerome adams; mehmet oz; dr oz; dr phil; dr house; dr fauci; gregory house;
    oprah; oprah winfrey; elon musk; musk; mark zuckerberg; bill gates; jeff bezos; taylor swift; beyonce; beyoncé; rihanna; kanye; kanye west; kim kardashian; kardashian; kylie jenner; selena gomez; ariana grande; justin bieber; bieber; lady gaga; adele; ed sheeran;
    harry styles; madonna; britney spears; angelina jolie; brad pitt; tom cruise; tom hanks; ben stiller; charlie sheen; magic johnson; michael jackson; michael j fox; muhammad ali; lance armstrong; serena williams; cristiano ronaldo; ronaldo; lionel messi; messi;
    lebron james; michael phelps; simone biles; tiger woods; virat kohli; sachin tendulkar; shah rukh khan; amitabh bachchan; king charles; prince harry; meghan markle; kate middleton; prince william; princess kate; pope francis; joan rivers; robin williams;
    whitney houston; amy winehouse; vera lynn; dolly parton; willie nelson; atul gawande; ben goldacre; eric topol; john oliver; jimmy kimmel; stephen colbert; stephen hawking; david attenborough; jamie oliver; gwyneth paltrow; joe rogan; andrew wakefield; wakefield;
    mickey mouse; santa claus; santa; father christmas; harry potter; homer simpson; dr who; doctor who; meredith grey; derek shepherd; dr google; nurse jackie; sherlock holmes; dr watson; dr death; jesus; jesus christ; buddha; allah; god; abba; beatles; shaggy; jane doe; john doe; joe bloggs; jane bloggs; mrs doubtfire; sam smith`))
    yield [name, true] as const;
});

/** Capitalised words that are not names of people. */
export const NOT_NAMES = wordSet(
  `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
   i i'm i've i'll i'd im english french german spanish american british indian australian irish scottish welsh canadian african european chinese arabic christmas easter diwali eid ramadan covid hiv aids nhs nice cdc fda who ema gp er ed icu nicu or rn md
   god lord jesus mum mom dad mummy daddy nan gran papa mama uncle aunt doctor dr nurse hospital clinic ward unit room bed street road avenue court lane drive park centre center university college school department institute health medical
   medicine pharma pharmacy group trust foundation society association council team patient patients covid19 facebook instagram twitter tiktok youtube linkedin google whatsapp netflix amazon apple uber zoom teams excel
   happy thank thanks please hello hi hey dear sorry congratulations congrats welcome good great best new north south east west the a an and but or so if when what why how who where it is are was were be been this that these those
   we you he she they my our your his her their its no not yes all every some any one two three four five six seven eight nine ten first last next today tonight yesterday tomorrow morning afternoon evening night day week month year
   not now then there here just only even still also very really can could would should will may might must do does did has have had get got let make made take took come came go went see saw know said says tell told ask asked
   day week awareness world national international global new york london us uk usa eu nz rest peace care home house study journal lancet bmj nejm jama update breaking news video photo image screenshot link bio dm sir madam ma'am
   for from with without about after before during over under at by in into on off of to up down out as because while although though until since than like more most less least many much few other another same such own
   omg lol wow ok okay yay ugh oh ah um well hmm fyi psa pov tl dr ps re fwd rt cc ama tbh ngl imo icymi mri ct ecg ekg iv cpr dnr bp hr bmi gcs dob mrn ssn nhi uhid id abn pet usg cxr opd ipd ot ms pt`,
);

/** Things of a patient: "Jolene's colectomy", "Bev's results". */
export const PATIENT_THINGS = wordSet(
  `surgery operation op scan scans mri ct x xray results result bloods labs chart file notes biopsy tumour tumor cancer diagnosis wound wounds leg legs knee hip heart valve kidney liver lungs stent pacemaker dialysis chemo
   treatment therapy meds medication medications tablets pills prescription script insulin sugars bp vitals discharge admission bed room ward stay visit appointment recovery rehab stoma catheter drip cannula stitches dressing cast
   wisdom teeth tooth crown filling implant implants braces root tonsils appendix gallbladder colectomy mastectomy hysterectomy bypass transplant surgery's baby delivery labour labor pregnancy twins birth rash abscess fracture
   overdose breakdown relapse seizure seizures stroke infection pain eating depression progress transformation smile story journey case medical ashes remains`,
);
export const GREETING = wordSet(
  'hi hello hey hiya dear hallo hola heya howdy morning gday selam namaste thanks thank sorry congrats congratulations bravo',
);
export const THANKING = wordSet(
  'thanks thank congrats congratulations kudos welcome shoutout applause credit credits honour honor meet proud celebrate celebrating congratulating introducing',
);
export const PROFESSIONAL_DEEDS = wordSet(
  `presents presented presenting joins joined appointed elected retires retired retiring retirement speaker speaking speaks keynote chair chaired chairing chairs author authors lecture talk talks webinar podcast poster award awarded
   fellow fellowship promoted colleague colleagues team staff leads led leading founder founded director manager apprentice apprentices volunteer volunteers trainee supervisor mentor taught teaches consultant joins hosts hosted hosting
   interview interviewed editor cite cited paper study published succeeds elected nominated qualified graduated graduates intern nurse nurses doctor doctors receptionist pharmacist midwife surgeon guide guides desk reception security`,
);
export const SIGN_OFFS = lexicon('person-sign-off', {
  yes: phrases(
    'best wishes; kind regards; regards; warm regards; best regards; yours; sincerely; cheers; love; lg; viele grüße; un abrazo; many thanks; thanks again; with thanks; warmly; best; namaste; xx; take care',
  ),
});
export const SAYS_WHO = lexicon('person-self', {
  before: phrases(
    "i'm; i am; im; my name is; name is; this is; it's; its; it is; hi it's me; it's me; call me; known as; me llamo; je m'appelle; ich bin; i'm dr; i'm nurse",
  ),
  named: phrases('named; called; name of; name is; nicknamed; known as; aka; a.k.a'),
});
