/** Run once by the build: writes what the program would otherwise work out at every start. */
import { writeFileSync } from 'node:fs';
import { packPhrases } from '@precept/rules';

writeFileSync(new URL('phrases.bin', import.meta.url), packPhrases());
