/** Every cause in Chinese, by id. Machine-drafted; awaits review by a Chinese haematologist. */
import type { CauseId } from '../../rule.ts';
import type { CauseText } from '../catalogue.ts';
import { allergic } from './allergic.ts';
import { connectiveTissue } from './connective-tissue.ts';
import { drug } from './drug.ts';
import { endocrine } from './endocrine.ts';
import { genetic } from './genetic.ts';
import { haematological } from './haematological.ts';
import { hypersplenismHepatic } from './hypersplenism-hepatic.ts';
import { immunodeficiency } from './immunodeficiency.ts';
import { infection } from './infection.ts';
import { nutritional } from './nutritional.ts';
import { physicalChemical } from './physical-chemical.ts';
import { primary } from './primary.ts';
import { pseudoLab } from './pseudo-lab.ts';

/** A cause without its Chinese does not compile. */
export const causes = {
  ...allergic,
  ...connectiveTissue,
  ...drug,
  ...endocrine,
  ...genetic,
  ...haematological,
  ...hypersplenismHepatic,
  ...immunodeficiency,
  ...infection,
  ...nutritional,
  ...physicalChemical,
  ...primary,
  ...pseudoLab,
} satisfies Readonly<Record<CauseId, CauseText>>;
