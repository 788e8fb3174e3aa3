import { lexicon } from '@precept/engine';
import { phrases } from '../shared/phrases.ts';

/** Words that announce a number in a file. Longer labels win over shorter ones. */
export const RECORD_LABELS = lexicon('record labels', {
  mrn: phrases(`
    mrn; mrns; m.r.n; med rec; med rec number; medical record (number|no|num|no.)?; (hospital|hosp|patient|pt|chart|file|folder|record|registration|admission|visit|encounter|accession|specimen|sample|barcode|requisition|unit) (number|no|no.|num|id); (patient|pt) id; patient id number; uhid; uhid (no|number); ipd (no|number)?; opd (no|number)?;
    ip no; op no; ip number; cr no; cr number; nhi; nhi number; chi; chi (no|number); ur (no|number); urn; unit record; hn; hn number; pas (no|number); k number; wristband (no|number)?; chart #; file #; pt #; patient #; id; id no; id number; specimen; accession; episode (no|number); hosp id; hospital id
  `),
  ssn: phrases(`
    ssn; ssn #; ss #; social security; social (number|numbers|insurance number); social security (number|no|card); social sec; soc sec; national insurance (number|no)?; ni (number|no); nino; pps; pps (number|no); ppsn; aadhaar; aadhar; aadhaar (number|no|card); sin number; tax file number; tfn; irn; passport; passport (number|no); emirates id; nin; ird number
  `),
  nhs: phrases('nhs (number|no|no.|num|#); nhs number is; nhs no is; nhs id; health and care number; h and c number'),
  medicare: phrases(
    'medicare; medicare (number|no|card|card number|id); mbi; medicaid (number|id|no)?; medi cal; health (card|insurance) number; ohip (number)?; phn; ramq; health card; ihi; pm jay (card|id)?; ayushman card; abha (number|id|no)?; medical card; gms number',
  ),
  plan: phrases(`
    member (id|number|no|#)?; membership (id|number|no); subscriber (id|number|no)?; policy (number|no|id|#)?; group (number|no|#); plan id; insurance (number|no|id|policy); beneficiary (id|number|no); bcbs; aetna; cigna; humana; united healthcare; kaiser (number|id|no); bupa (number|membership|no); health plan; tpa id; claim (number|no|id|#); prior auth (number|no|#)?; pa number; authorization (number|no|#);
    auth (number|no|#); claim
  `),
  account: phrases(
    'acct; acct (no|number|#|ending); account; account (no|number|#|ending|id); a/c; a/c no; invoice (no|number|#)?; bill (no|number|#); billing id; statement (no|number); receipt (no|number); customer (no|number|id); iban; sort code; card number; card ending; card; cc; credit card; debit card; bank account; rx (number|no|#); prescription (number|no|#); script number',
  ),
  licence: phrases(`
    (license|licence) (number|no|no.|#); lic; lic.; npi; npi (number|#); gmc; gmc (number|no|#); nmc; nmc (pin|number|no); nmc pin; pin; gphc; gphc (number|no); ahpra; ahpra (number|no|registration); registration (number|no); reg (no|number); reg. no; dea (number|#)?; imc; mci; provider (number|no); prescriber (number|no); hcpc; gdc; gdc (number|no|no.); abn; company (number|no); irb; nct; isrctn; nihr; grant (number|no); premises number; req; requisition id; job (id|ref|no|number); order (number|no); driver's (license|licence); drivers (license|licence) (number|no)?; col.; col; registered charity; charity (number|no)
  `),
  plate: phrases(
    'plate; plates; plate number; number plate; license plate; licence plate; rego; registration plate; reg plate; car reg; tags; tag number; vanity plate',
  ),
  vin: phrases('vin; vin number; vehicle identification number; chassis (number|no)'),
  serial: phrases(
    'serial; serial (no|number|num|no.|#); s/n; sn; ser no; udi; (device|implant|pump|pacemaker|icd|generator|unit|monitor|implantable) (id|serial|identifier|serial number); imei; imei number; model and serial; unit',
  ),
  lot: phrases(
    'lot; lots; lot (no|number|no.|#); batch; batches; batch (no|number|code|#); lot ending; exp lot; lot number ends in; fsn; notice; recall (number|no|#)',
  ),
  case: phrases(
    'case (no|number|no.|#|ref); docket (no|number); incident (no|number|#); police (report|reference) (no|number)?; coroner (ref|reference); inquest (ref|no); crime (number|no|reference); complaint (no|number|ref|reference); ticket (no|number|#); reference (no|number)?; ref (no|number)?; ref.; dossier',
  ),
});

export type RecordLabel = 'mrn' | 'ssn' | 'nhs' | 'medicare' | 'plan' | 'account' | 'licence' | 'plate' | 'vin' | 'serial' | 'lot' | 'case';

/** May stand between a label and its number. */
export const BETWEEN = '* ** no no. number num is was : # . - ( = ending ends in with the of are id card ; , " numbers like';
/** Words that say the number is no real person's. */
export const DUMMY = 'sample dummy fake mock example placeholder fictional fictitious test pretend dummies made-up invented';
/** These labels alone, in words of every day, need a number of some length to count. */
export const LOOSE_LABELS =
  'opd ipd card cc id claim policy member account unit pin notice claim case file specimen health medicare plate plates tags lot ref reference policy col req group episode passport invoice lots chart';
