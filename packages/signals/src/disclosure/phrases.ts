import { lexicon } from '@precept/engine';

/** Words that state, hint at or hide a tie to what is praised, grouped as `type` or `type/detail`. */
export const phrases = lexicon('disclosure phrases', {
  'ad/tag': ['(ad|advert|advertisement|werbung|anzeige|publicité|publicite|publi|pubblicità|pubblicita|reklame|annons|reclame)'],
  ad: [
    '(paid partnership|paid promotion|paid post|paid advertisement|paid advert|paid ad|paid advertising|advertisement feature|advertising feature|advertorial|bezahlte werbung|this is an ad|this is an advert|paid placement)',
    '(this|the) (post|video|reel|story|thread|one|series|page) (is|was) (paid for|sponsored|an ad|paid|funded)',
  ],
  sponsored: [
    '(sponsored|paid for|funded|underwritten) by',
    "(pays me|paid me|paying me|pay me|is paying for|are paying for|paid my|pays my|paid us|pays us|pays part of|pay part of|they paid|we paid for|i am paid|i'm paid|im paid|i was paid|i get paid|was paid for|being paid|brand paid|company paid)",
    '(speaker fee|speaker fees|speaking fee|lecture fee|lecture fees|honorarium|consult for|consulting for|consultant to|consultant for|i advise|advisory board|advisory fee|grant from|grants from|funding from|conflict of interest|conflicts of interest|declaration of interest|declaring an interest|declare an interest|declare|declaring|disclosure|disclosures|disclaimer : i)',
    '(sponsored|sponsor info|brand deal|paid ambassador|paid to)',
  ],
  gifted: [
    '(gifted|free product|free products|free sample from|pr package|pr parcel|pr box|press sample|comped|complimentary from)',
    '(sent|send|sends|gave|given|give|got|received|mailed) (me|us|it|this|these|them|the|one|a|six|two|three) (for free|free|one free|pairs for free|this free|these free|this to try|these to try|for nothing|a free|the sachets|one to try|some to try)',
    '(was given it free|given it free|it was free|they were free|it was a gift from|were a gift from|for free from)',
  ],
  affiliate: [
    '(affiliate|affiliates|affiliate link|affiliate links|commissions earned|commission earned|i earn a|i earn from|earn from it|i get a cut|i get a small cut|small cut|i make a commission|i get commission|commission if you|small commission|i may earn)',
  ],
  'affiliate/code': [
    '(use|with|using|my|code|discount) (my)? code',
    '(my code|code is|promo code|discount code|shop my|my storefront|in my storefront|storefront|linkinbio|amazon shop|my amazon|ltk|shop the link|link for <num> %|gets you <num> %|you get <num> % off|linked in my|all linked|get you a rate|my link)',
  ],
  employee: [
    '(i|we) (work|worked) (for|at|with|on) (the)? (company|maker|makers|manufacturer|firm|brand|software|product|team|hospital|clinic|them|it|this|that)',
    "(i'm|im|i am|we are|we're) (with|from|at) the (company|maker|makers|manufacturer|firm|brand|team)",
    '(i|who) (work|works|worked) (for|at) ',
    "(i'm|im|i am) (employed|paid|on staff) (by|at)",
    '(employed by|employee of|my employer|our employer|my company|my firm|our company|our firm|company i work for|hospital i work for|where i work|where i have worked|i have worked in|as an employee|an employee of|employee here|i work here|work here as|a nurse at|a doctor at|a porter at|a surgeon at|pharmacist at|i sell|rep for|sales rep|medical rep|trainer for|i work in|the team i work in|we make|we made|our own product|product manager)',
    "(one of them gets a paycheck|so take this with|so i'm biased|so im biased|so yes i'm biased|i'm biased|i am biased|weigh that|weigh this|discount that heavily|so check me|take it with a pinch of salt|bucket of salt|so obviously i think)",
  ],
  'own-product': [
    '(i own|i co own|i founded|i co founded|i cofounded|co founder|cofounder|founder of|my own brand|my own line|my brand|my product|my company makes|i make this|i designed|i invented|we own|royalty|royalties|i hold shares|i own shares|shares in|stock in|of stock|equity in|my shop|my book|my course|i have a stake|a stake in)',
    '(my|our) (wife|husband|partner|brother|sister|mum|mom|dad|son|daughter|uncle|cousin|sister in law|brother in law|family) (runs|owns|works|makes|founded|is the|sells|designed|started)',
    "(my|our) (wife|husband|partner|brother|sister|family|cousin|uncle) 's (firm|company|clinic|shop|brand|business|practice|pharmacy)",
  ],
  'views-own': [
    '(views my own|views own|views mine|opinions my own|opinions mine|opinions are my own|views are my own|own views|my own views|views are mine|tweets my own|posts are my own|all opinions mine|my opinions)',
  ],
  vague: [
    '(collab|collaboration|spon|sp|partner|partners|ambassador|ambassadors|brand ambassador|brandambassador|gift|prpackage|pr|ee|client|teambrand|fam|promo|gifted by friends|c / o|in partnership with|in collaboration with|in collab with|brand partner)',
    '(thanks|thank you|thankyou|thx|shoutout|shout out|huge thank you|big thanks|bless you|grazie|merci|danke|gracias|cheers|courtesy of|love my friends at|my friends at|our friends at|friends at) (to|@|a|at)?',
    '(treated me|treated us|spoiling us|spoiling our|spoiling me|spoiled me|spoilt us|looked after me|looked after us|been so generous|so generous|having my back|believing in me|turned up on my doorstep|landed on my doorstep|arrived on my doorstep|flew me|flew us|hosted us|hosted me|invited me|took us to dinner|puts something in my hand|put something in my hand)',
    '(sponsor info at|sponsor at the end|sponsor details at|sponsors at the end|sponsor in the description|full disclosure in bio|disclosure in bio|see bio|bio says)',
  ],
  none: [
    '(not sponsored|not an ad|not a paid|no ties|no link with|no links with|no affiliation|not affiliated|unaffiliated|bought it myself|bought this myself|bought them myself|my own money|paid full price|not paid|nobody paid me|no one paid me|nobody pays me|no conflicts|no conflict|no industry money|holds industry money|no brand deals|no codes|i sell nothing|i sell none|i get nothing|independent of|no interest to declare|no disclosures|nothing to disclose|never been sent|nothing to declare|no competing interests|no dog in the fight|nothing to do with|i have nothing to do|geen enkel belang|no financial)',
  ],
  hidden: [
    "(don't say|dont say|do not say|not say|without saying|never mention|not mention|don't mention|dont mention|do not mention|leave out|left out|forget to mention|skip the|drop the|hide the|you didn't hear) (it was free|the honorarium|the fee|it is sponsored|that it's sponsored|that we paid|who paid|# ad|the ad|the sponsorship|you work|the trip|it here)",
    '(leave out|left out|drop|skip|without|no) * (paid|ad|sponsored|werbung) (or|,|please|pls)',
    '(say you found it|you found it yourself|publish them in your own name|in your own name|more genuine that way|looks organic|count it as organic|looks more natural|reads more genuine|more trusted|tiny and beige|under the sticker|under a sticker|hide the tag|popped it under)',
    "(my (husband|wife|sister|brother|mum|boss|partner) (may or may not|did not make me|didn't make me|totally doesn't))",
    "(nothing to do with me working|nothing to do with my job|may or may not own|may or may not work|didn't make me say this|did not make me say this|they just send|they comp|comp my|so hr can count|from my work phone|work phone lol|biased lol|i know the people who make it|not mention the honorarium)",
  ],
  'hidden/quiet': [
    "(stays between us|between us|keep it between us|keep this between us|don't tell|dont tell|you didn't hear it here|don't repeat|tell nobody|iykyk)",
  ],
  'vague/late': [
    '(sponsor|sponsors|sponsorship|disclosure|disclosures) (info|details|note)? (at the|in the|at) (very)? (end|description|bottom|comments|last minute|bio)',
  ],
  'vague/hospitality': [
    '(for having me|for having us|for hosting us|for hosting me|lovely cme|great cme|lovely dinner|great dinner|advisory dinner|five star venue|loading up|my position in|for the fancy|for believing in me|for the trip|for flying me)',
  ],
} as const satisfies Record<string, readonly string[]>);
