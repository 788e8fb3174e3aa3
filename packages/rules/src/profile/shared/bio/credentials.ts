import type { Credential } from './model.ts';

type Sort = Credential['sort'];
const list = (words: string): string[] => words.split(' ');

/** Letters after names, as registers and universities of many countries give them. Lower case, without dots. */
const LETTERS: Readonly<Record<Exclude<Sort, 'title'>, readonly string[]>> = {
  degree: list(
    'md do mbbs mbchb mbbch bmbs bmbch bds mds dds dmd bchd phd dphil dnp msn bsn adn mph mba msc bsc ma ba pharmd bpharm bscpharm mpharm dpharm gnm bhms bams bums dch dnb mch dm dgo dpt otd bpt mpt edd psyd drph mhs jd llm meng bscn mn baccn dmed mmed dclinpsy dsw msw lpc bvsc dvm vmd',
  ),
  licence: list(
    'rn lpn lvn rpn enp rmn rgn rnld rm cnm crna np fnp aprn pa pa-c par rph ccgc cna emt emtp nrp rrt rt rd rdn slp ot otr pt lmft lcsw ibclc odp hca lac',
  ),
  fellowship: list(
    'facs frcs frcp mrcp mrcs mrcgp frcgp fracgp facem fanzca fracp fracs facp faap facc facog frcpc frcsc ccfp mrcpch frcpath frca franzcog facsep fwacp fwacs fcps mrcpsych frcpsych fdsrcs mfds fcpaed frcophth facd ficoi fiadfe fellow frsh facrrm',
  ),
  board: list('abim abfm abps abms abpn abog'),
  registration: list('gmc gdc nmc gphc hcpc ahpra coru npi imc mci nmbi mcnz ndeb psi'),
};

const SORT_OF: ReadonlyMap<string, Sort> = new Map(
  (Object.keys(LETTERS) as Exclude<Sort, 'title'>[]).flatMap((sort) => LETTERS[sort].map((l) => [l.toLowerCase(), sort] as const)),
);

/** What letters after a name stand for; undefined for letters no register gives. Dots and small letters do not matter. */
export function sortOfLetters(written: string): Sort | undefined {
  const plain = written.toLowerCase().replace(/[.\s]/g, '');
  return SORT_OF.get(plain);
}

/** Letters that are ordinary words too: they count only in capitals. */
const WORDS_TOO: ReadonlySet<string> = new Set(['do', 'ma', 'pa', 'pt', 'rm', 'par', 'dm', 'ba', 'rt', 'np', 'mn', 'fellow', 'ot', 'lac']);

export function isCredential(written: string): boolean {
  const plain = written.toLowerCase().replace(/\./g, '');
  if (!SORT_OF.has(plain)) return false;
  return !WORDS_TOO.has(plain) || (written === written.toUpperCase() && plain !== 'dm' && plain !== 'rt');
}
