import { lexicon, wordList } from '@precept/engine';
import { phrases } from '../shared/phrases.ts';

const names = (list: string): string[] =>
  list
    .split(/[,\n]/)
    .map((n) => n.trim().toLowerCase())
    .filter((n) => n !== '');

export const STATES =
  names(`Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana,
Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, Washington State, West Virginia, Wisconsin, Wyoming, Puerto Rico,
Alberta, British Columbia, Manitoba, New Brunswick, Newfoundland, Nova Scotia, Nunavut, Ontario, Prince Edward Island, Quebec, Québec, Saskatchewan, Yukon, Queensland, Tasmania, New South Wales, South Australia, Western Australia, Northern Territory,
Kerala, Karnataka, Gujarat, Punjab, Haryana, Rajasthan, Maharashtra, Bihar, Assam, Odisha, Jharkhand, Telangana, Uttarakhand, Tamil Nadu, Uttar Pradesh, Madhya Pradesh, Andhra Pradesh, Himachal Pradesh, West Bengal, Chhattisgarh, Kashmir, Sikkim, Manipur, Meghalaya, Mizoram, Nagaland, Tripura,
Lagos State, Kaduna State, Gauteng, KwaZulu-Natal, Western Cape, Eastern Cape, Limpopo, Mpumalanga, Bavaria, Saxony, Catalonia, Andalusia`);
export const COUNTRIES =
  names(`Afghanistan, Albania, Algeria, Angola, Argentina, Armenia, Australia, Austria, Azerbaijan, Bahrain, Bangladesh, Barbados, Belarus, Belgium, Belize, Bolivia, Bosnia, Botswana, Brazil, Bulgaria, Burundi, Cambodia, Cameroon, Canada, Chile, China, Colombia, Congo, Costa Rica, Croatia, Cuba, Cyprus, Czechia, Czech Republic,
Denmark, Dominican Republic, Ecuador, Egypt, El Salvador, England, Eritrea, Estonia, Ethiopia, Fiji, Finland, France, Gabon, Germany, Ghana, Greece, Greenland, Guatemala, Guyana, Haiti, Honduras, Hong Kong, Hungary, Iceland, India, Indonesia, Iran, Iraq, Ireland, Northern Ireland, Israel, Italy, Ivory Coast, Jamaica, Japan, Kazakhstan, Kenya, Kuwait, Kyrgyzstan, Laos, Latvia, Lebanon, Lesotho, Liberia, Libya,
Lithuania, Luxembourg, Madagascar, Malawi, Malaysia, Maldives, Malta, Mauritius, Mexico, Moldova, Mongolia, Morocco, Mozambique, Myanmar, Namibia, Nepal, Netherlands, The Netherlands, New Zealand, Aotearoa, Nicaragua, Nigeria, North Korea, Norway, Oman, Pakistan, Palestine, Gaza, Panama, Papua New Guinea, Paraguay, Peru, Philippines, Poland, Portugal, Qatar, Romania, Russia, Rwanda, Samoa, Saudi Arabia, Scotland, Senegal, Serbia,
Sierra Leone, Singapore, Slovakia, Slovenia, Somalia, South Africa, South Korea, South Sudan, Spain, Sri Lanka, Sudan, Sweden, Switzerland, Syria, Taiwan, Tanzania, Thailand, Tonga, Trinidad, Tunisia, Uganda, Ukraine, United Arab Emirates, UAE, United Kingdom, UK, U.K., United States, USA, U.S., U.S.A., Uruguay, Uzbekistan, Venezuela, Vietnam, Wales, Yemen, Zambia, Zimbabwe`);
export const REGIONS = names(
  `Africa, Asia, Europe, North America, South America, Latin America, Middle East, Scandinavia, Caribbean, Britain, Great Britain, America, West Africa, East Africa, Midwest, New England, Pacific Northwest, Scottish Highlands, Highlands, Hebrides, West Midlands, East Midlands, Yorkshire, Cornwall, Devon, Dorset, Somerset, Wiltshire, Hampshire, Surrey, Sussex, Kent, Essex, Suffolk, Norfolk, Cambridgeshire, Hertfordshire, Bedfordshire, Buckinghamshire, Oxfordshire, Berkshire, Gloucestershire, Worcestershire, Warwickshire, Northamptonshire, Leicestershire, Lincolnshire, Nottinghamshire, Derbyshire, Staffordshire, Shropshire, Herefordshire, Cheshire, Lancashire, Cumbria, Northumberland, Gwynedd, Powys, Pembrokeshire, Ceredigion, Carmarthenshire, Aberdeenshire, Ayrshire, Perthshire, Donegal, Kerry, Tipperary, Connemara, Outback, the Bush`,
);

/** Countries, states and larger parts of the world: none of them is smaller than a state. */
export const LARGE_PLACES = wordList<'state' | 'country' | 'region'>('large places', function* () {
  for (const n of STATES) yield [n, 'state'] as const;
  for (const n of COUNTRIES) yield [n, 'country'] as const;
  for (const n of REGIONS) yield [n, 'region'] as const;
});

export const PLACE_WORDS = lexicon('place words', {
  street: phrases(
    'street; st; road; rd; avenue; ave; lane; ln; drive; dr; close; crescent; cres; court; ct; way; terrace; boulevard; blvd; square; highway; hwy; freeway; parade; esplanade; row; gardens; grove; mews; turnpike; pike; parkway; bypass; junction; crossroads; roundabout; marg; nagar; salai; rue; strasse; straße',
  ),
  before: ['in', 'from', 'near', 'outside'],
  route: phrases('route; highway; hwy; interstate; i; the a; the m; county road; state route; us; sr; cr; exit; the n; bundesstraße; autobahn'),
  area: phrases(
    'county; parish; township; village; falls; springs; beach; bay; lake; creek; river; island; islands; valley; heights; hills; ridge; peninsula; reservation; reserve; estate; harbour; harbor; hollow; bridge; farm; ranch; moor; loch; glen; colony; borough; district; suburb; brgy; barangay; town; city; province; taluk; mandal; lga',
  ),
  here: phrases(`
    (our|my) street; here in (town|the village|our town|our village|the valley|the county|the city); (our|this|my|your|his|her) (small|little|tiny|own|sleepy|rural|wee|home)? (town|village|island|hometown|neighbourhood|neighborhood|suburb|parish|valley|colony|estate|cul de sac|county|community); in town; in the village; around town; round here; around here; round these parts; these parts; this side of town; the next village; the next town; the village; two streets (over|away); down the road from (here|us|the hospital|the clinic); next door to the (hospital|clinic|practice|surgery); one town over; small town; the local (pub|school|church|mosque|chapel|gym|supermarket|market|shop|nick|chippy|garage|mill|quarry|racecourse); the big (garden centre|factory|farm|house) on
  `),
  zip: phrases('zip; zip code; zipcode; postcode; post code; postal code; pin code; pincode'),
  zip3: phrases(
    'zip3; zip 3; zip3s; three digit zip; 3 digit zip; (first|leading) three digits; 3 digit zips; three digit zips; zip prefix; zip code prefix; zip codes starting; zips starting',
  ),
});

/** Two-letter codes of states and provinces that may follow a town. */
export const STATE_CODES = new Set(
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC AB BC MB NB NL NS ON PE QC SK NSW QLD VIC TAS NT ACT'.split(
    ' ',
  ),
);
/** Words before a capital that make it a place. */
export const BEFORE_PLACE = 'in from near outside around to at of across through leaving visiting moved between for downtown central greater via off';
export const STRONG_BEFORE = 'in from near outside';
/** Capital words that stand where a place could and are none. */
export const NOT_PLACES = `i monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december christmas easter english french german spanish hindi tamil arabic latin dr mr mrs ms prof sir dame sister nurse doctor covid
   ed er icu nicu picu itu gp gps nhs ama who fda cdc nice bma rcn hr hipaa mri ct ecg ekg ppe iv pt god jesus allah lord mum mom dad nan gran grandma grandpa grandad king queen prince princess president minister google facebook twitter instagram tiktok youtube linkedin reddit whatsapp zoom netflix amazon
   us our my your his her their its it this that these those please thank thanks day week month year happy merry new general public health care heart cancer world national international royal college university hospital clinic ward school unit team awareness`;
