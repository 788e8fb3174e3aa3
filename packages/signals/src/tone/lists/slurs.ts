import type { CueRow } from '../cue.ts';

/**
 * Slurs. Data only; see README.md for where they come from. Left out on purpose: wordings that are also a blood group,
 * a surname, a plant, a team or a species.
 */
export const SLURS: readonly CueRow[] = [
  [
    { type: 'slur', strength: 3, target: 'group' },
    [
      '(abeed|africoon|beaner|beaners|boong|boongs|camel jockey|camel jockeys|chinaman|chinamen|chinky|chinkies|chinki|chinkis|coolie|coolies|curry muncher|curry munchers|currymuncher|currymunchers)',
      '(dago|dagos|darkie|darkies|darkey|darkeys|dothead|dotheads|golliwog|golliwogs|gook|gooks|gyppo|gyppos|injun|injuns|japs|jigaboo|jigaboos|jungle bunny|jungle bunnies|kaffirs|kaffer|kike|kikes|lubra)',
      '(nignog|nigga|niggas|nigger|niggers|niglet|paki|pakis|picaninny|piccaninny|pickaninny|pikey|pikeys|polack|polacks|porch monkey|porch monkies|porch monkeys|raghead|ragheads|sand nigger|spic|spics|squaw|towel head|towelhead|towelheads)',
      '(wetback|wetbacks|white trash|whitetrash|wog|wogs|yids|zipperhead|zipperheads|halfbreed|half breeds|half caste|half castes|makwerekwere|kwerekwere|amakwerekwere|bhangi|chamar|chuhra|katua|madrasi log|quota doctors)',
      '(faggot|faggots|fagot|lesbo|lesbos|lezzo|poof|poofs|poofter|poofters|poofta|tranny|trannies|batty boy|fudge packer|shirtlifter|shirt lifter)',
      '(slut|sluts|slutty|whore|whores|skank|skanks|skanky)',
    ],
  ],
  [
    { type: 'slur', strength: 2, target: 'group' },
    ['(retard|retards|tard|tards|spaz|spazzes|mongs|mongol baby|the r word|cretins)', "(so gay|thats gay|that's gay)"],
  ],
];
