import { lexicon } from '@precept/engine';
import { phrases } from '../shared/phrases.ts';

/** Links spoken of in words, without an address. */
export const LINK_WORDS = lexicon('link words', {
  crowdfunding: phrases(
    'gofundme; go fund me; gofund me; givesendgo; justgiving page; just giving page; crowdfunder; crowdfunding page; fundraising page; fundraiser page; caringbridge; caring bridge; milaap; ketto page; givealittle page; tukkie',
  ),
  portal: phrases('mychart link; portal link; patient portal link; results link; video visit link; waiting room link'),
  meeting: phrases('zoom link; teams link; meet link; meeting link'),
  album: phrases('photo album link; album link; dropbox link; drive link; google drive link; shared album; wetransfer'),
  shop: phrases('my storefront; amazon storefront; link in bio; shop link; affiliate link; discount code'),
});

export type LinkType = 'portal' | 'crowdfunding' | 'profile' | 'meeting' | 'album' | 'shop' | 'general';

/** Parts of host names, and of paths, that tell what a link leads to. Order decides. */
export const HOST_CLASSES: readonly (readonly [LinkType, RegExp])[] = [
  [
    'crowdfunding',
    /gofund|givesendgo|fundrazr|crowdfund|justgiving|givealittle|milaap|ketto|caringbridge|mightycause|youcaring|spotfund|fundly|mchango|leetchi|betterplace|chuffed\.|impactguru|\bfundraise|plumfund|helphopelive/,
  ],
  [
    'meeting',
    /zoom\.|teams\.(?:microsoft|live)|meet\.google|webex|doxy\.me|whereby|gotomeet|jitsi|(?:^|\.)(?:visit|televisit|video|vsee|telehealth|waitingroom|consult|meet)\.|attendanywhere|accurx/,
  ],
  [
    'portal',
    /mychart|(?:^|[./-])(?:portal|myportal|patientportal|ehr|emr|pacs|records?|chart|myhealth|followmyhealth|patientaccess|patientview|results|nextgen|athena(?:health)?|epic|cerner|viewer|dicom|lims)[./-]/,
  ],
  ['album', /photos\.(?:app|google)|flickr|imgur|dropbox|drive\.google|icloud|onedrive|1drv|wetransfer|album|smugmug|shutterfly|box\.com|gallery/],
  [
    'shop',
    /amazon|amzn|etsy|shopify|ebay|(?:^|\.)(?:shop|store|buy)\.|\.shop(?:$|\/)|\/(?:shop|store|cart|checkout|buy)(?:$|\/)|ltk\.|liketk|linktr\.ee|beacons\.ai|stan\.store/,
  ],
  ['profile', /(?:facebook|instagram|linkedin|tiktok|twitter|threads|snapchat|youtube|reddit|bsky)\.|(?:^|\/\/)(?:x|fb)\.com|wa\.me|t\.me|onlyfans/],
];
/** Path pieces that show that the link is about one person: an id, a first name after "help", "for", "baby". */
export const PERSON_PATH =
  /(?:^|[/=-])(?:help|for|pray|support|save|team|baby|justice|fight|get|bring|remember|rip|family|little|our)-?(?:[a-z]+-)*[a-z]{2,}|-(?:strong|fund|fight|journey|family|warrior)(?:$|[/?])|family/;
export const ID_PATH = /(?:^|[/=?&-])(?=[a-z\d-]*\d)[a-z\d]{2,}(?:-[a-z\d]+)*(?:$|[/?&])|\d{4,}/;
