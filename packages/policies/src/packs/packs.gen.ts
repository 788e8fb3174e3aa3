// Written by "npm run gen" from the folders. Do not edit.
import { pack as accessibility } from './accessibility/pack.ts';
import { pack as ama } from './ama/pack.ts';
import { pack as auAhpra } from './au-ahpra/pack.ts';
import { pack as base } from './base/pack.ts';
import { pack as canadaNz } from './canada-nz/pack.ts';
import { pack as cdc } from './cdc/pack.ts';
import { pack as device } from './device/pack.ts';
import { pack as euUkMedicines } from './eu-uk-medicines/pack.ts';
import { pack as fsmb } from './fsmb/pack.ts';
import { pack as gdpr } from './gdpr/pack.ts';
import { pack as hospital } from './hospital/pack.ts';
import { pack as ibmIntel } from './ibm-intel/pack.ts';
import { pack as individual } from './individual/pack.ts';
import { pack as mayo } from './mayo/pack.ts';
import { pack as nursing } from './nursing/pack.ts';
import { pack as pharma } from './pharma/pack.ts';
import { pack as records } from './records/pack.ts';
import { pack as roche } from './roche/pack.ts';
import { pack as safetyReporting } from './safety-reporting/pack.ts';
import { pack as ukGmc } from './uk-gmc/pack.ts';
import { pack as usDevices } from './us-devices/pack.ts';
import { pack as usFtc } from './us-ftc/pack.ts';
import { pack as usHipaa } from './us-hipaa/pack.ts';
import { pack as usLabour } from './us-labour/pack.ts';
import { pack as usMedicines } from './us-medicines/pack.ts';
import type { Pack } from './pack.ts';

export const packs: readonly Pack[] = [
  accessibility,
  ama,
  auAhpra,
  base,
  canadaNz,
  cdc,
  device,
  euUkMedicines,
  fsmb,
  gdpr,
  hospital,
  ibmIntel,
  individual,
  mayo,
  nursing,
  pharma,
  records,
  roche,
  safetyReporting,
  ukGmc,
  usDevices,
  usFtc,
  usHipaa,
  usLabour,
  usMedicines,
];
