import { lexicon } from '@precept/engine';
import { phrases } from '../shared/phrases.ts';

/** Jobs. `health`: those of the author's own field; `public`: known to everybody in a place; `rare`: few in any place hold it; `common`: the rest. */
export const JOBS = lexicon('occupation', {
  health: phrases(`
    doctor+; dr; physician+; surgeon+; nurse+; rn; lpn; np; (midwife|midwives); paramedic+; emt; ambo; pharmacist+; dentist+;
    hygienist+; gp; registrar; resident physician; consultant; oncologist+; cardiologist+; neurologist+; nephrologist+; psychiatrist+;
    psychologist+; paediatrician+; pediatrician+; radiologist+; radiographer+; anaesthetist+; anesthetist; anesthesiologist;
    pathologist+; dermatologist+; endocrinologist+; neurosurgeon+; physiotherapist+; physio; physios; podiatrist+; dietitian+;
    nutritionist; chiropractor; naturopath; optician; optometrist; sonographer; phlebotomist; respiratory therapist+; occupational
    therapist; speech therapist; hca; cna; healthcare assistant; health visitor; ward clerk; charge nurse; matron; chaplain;
    orthodontist; urologist; gynaecologist; gynecologist; obstetrician; ob; obgyn; intensivist; hospitalist; medical student+; med
    student+; nursing student+; student nurse+; intern; house officer; practice manager; ward manager; lab tech; medical assistant; care
    assistant; social worker; therapist+; pharmacy tech; porter; vet
  `),
  public: phrases(`
    mayor; deputy mayor; councillor; councilman; councilwoman; councilor; alderman; senator; congressman; congresswoman; governor;
    minister; prime minister; president; mp; mla; mep; premier; sheriff; police chief; fire chief; chief constable; judge; magistrate;
    collector; principal; headmaster; headmistress; head teacher; headteacher; head girl; head boy; superintendent; coach; quarterback;
    qb; goalkeeper; striker; fly half; captain; footballer; cricketer; rugby player; tennis player; player; olympian; athlete; champion;
    champ; actor; actress; singer; rapper; celebrity; celeb; tv presenter; presenter; newsreader; weatherman; weather girl; news anchor;
    anchor; radio host; show host; youtuber; tiktoker; comedian; pastor; priest; vicar; imam; rabbi; bishop; reverend; youth pastor;
    choir director; bandmaster; drummer; bassist; guitarist; pop star; rock star; footy player; prince; princess; king; queen;
    ambassador; mascot; postmaster; postmistress; publican; barangay captain; sarpanch; chairperson; chairman; the zoo; lollipop lady;
    school principal; board member; ceo; astronaut; policeman; policewoman; police officer; constable; deputy; firefighter; fireman;
    town crier; club president
  `),
  rare: phrases(`
    lighthouse keeper; beekeeper; shepherd; falconer; farrier; blacksmith; zookeeper; bassoonist; cellist; harpist; organist; trapeze
    artist; lion tamer; taxidermist; undertaker; funeral director; gravedigger; beadle; bell ringer; bellringer; thatcher; cooper;
    clockmaker; ferryman; harbour master; harbourmaster; stationmaster; park ranger; ranger; ski patroller; jockey; rodeo rider; bull
    rider; barrel racer; zamboni driver; ice road trucker; crop duster; lobsterman; oysterman; shrimper; trawlerman; skipper; ringer;
    jackaroo; shearer; drover; roadie; stuntman; bodybuilder; ballerina; magician; clown; auctioneer; brewer; distiller; cheesemaker;
    vintner; winemaker; luthier; piano tuner; snake catcher; alpaca+; bus driver; school bus driver; crossing guard; librarian; postman;
    mail carrier; postie; milkman; kindy teacher; music teacher; art teacher; pe teacher; wrestling coach; football coach; netball
    president; scout leader; scoutmaster; lifeguard; abattoir worker; butcher
  `),
  common: phrases(`
    teacher; schoolteacher; kindergarten teacher; farmer; builder; bricklayer; roofer; plumber; electrician; carpenter; joiner;
    mechanic; trucker; truck driver; lorry driver; taxi driver; cabbie; uber driver; baker; barber; hairdresser; chef; cook; waiter;
    waitress; bartender; barista; cashier; shopkeeper; grocer; cleaner; janitor; caretaker; security guard; soldier; veteran; marine;
    sailor; fisherman; fishermen; miner; welder; engineer; programmer; software engineer; lawyer; solicitor; barrister; accountant;
    banker; estate agent; realtor; journalist; reporter; pilot; flight attendant; professor; lecturer; student; secretary; clerk;
    salesman; saleswoman; influencer; model; makeup artist; gardener; landscaper; labourer; laborer; factory worker; postal worker;
    delivery driver; nanny; childminder; housewife; homemaker; retiree; pensioner; seamstress; tailor; musician; artist; painter;
    photographer; writer; yoga teacher; personal trainer; monk; nun; tutor; dancer; tradie; sparky; chippy; rancher; cowboy; grazier
  `),
});
