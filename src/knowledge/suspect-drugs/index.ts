/**
 * The medicine catalogue: 439 medicines that lower or raise white cells, grouped by use. Machine-drafted; no clinician has signed
 * it.
 *
 * - `lineages` is what falls, `raises` what rises; glucocorticoids, BTK and PI3K inhibitors and arsenic do both.
 * - `evidence`: definite = boxed warning, more than ten certain or probable published reports, case-control confirmation, or a
 *   predictable dose effect; probable = label warning, class effect or convincing series; possible = isolated reports, listing or
 *   theory. `basis` names the rule.
 * - `frequency`: any-grade fall in those exposed: rare below 0.1 %, uncommon to 1 %, common to 10 %, very common above. For
 *   beta-lactams and vancomycin in courses beyond 7 to 10 days; for TNF inhibitors ANC below 1.5.
 * - `onset`: days from the first dose of this course, or its last increase, to the fall. For cytotoxics from the dose of each
 *   cycle to the nadir, for anti-CD20 antibodies from the last infusion. Absent is unknown, never a guess; without `max` late
 *   onset is not excluded. A medicine taken again after an earlier exposure can act within hours, so `min` excludes nothing then.
 * - `lookbackDays`: a stop longer ago makes the medicine an unlikely cause. A screening value, wider than the 7 days of the
 *   consensus criteria.
 * - `boxedWarning`: US box that names white cells, marrow or pancytopenia; absent where not marketed there, or not certain.
 * - `rxnorm` are ingredient codes; charts carry product codes, which `../drug-products.ts` leads back to these ids. `atc` leaves
 *   out local forms on purpose.
 * - `synonyms` are lower-case names and brands, each of one medicine only. Those of four letters or fewer need a whole word and
 *   are weak alone. `comboBrands` (combinations and regimens) may stand in several rows and name all of them; they are ordinary
 *   words too, so they count only in the title of a medication or a care plan. A text that holds one of `localBrands`, or a route
 *   of `notRoutes`, is no exposure.
 * - Monitoring, genetics and references: `../drug-notes.ts`.
 */
import { analgesics } from './analgesics.ts';
import { antibacterials } from './antibacterials.ts';
import { antibodiesCellsAndRadioligands } from './antibodies-cells-and-radioligands.ts';
import { anticonvulsants } from './anticonvulsants.ts';
import { antifungalsAndAntiparasitics } from './antifungals-and-antiparasitics.ts';
import { antirheumaticsAndBiologics } from './antirheumatics-and-biologics.ts';
import { antithyroidAndAntidiabetic } from './antithyroid-and-antidiabetic.ts';
import { antiviralsAndInterferons } from './antivirals-and-interferons.ts';
import { cardiovascular } from './cardiovascular.ts';
import { cytotoxics } from './cytotoxics.ts';
import { gastrointestinal } from './gastrointestinal.ts';
import { growthFactorsAndSteroids } from './growth-factors-and-steroids.ts';
import { immunosuppressants } from './immunosuppressants.ts';
import { otherMedicines } from './other-medicines.ts';
import { psychotropics } from './psychotropics.ts';
import { targetedCancerDrugs } from './targeted-cancer-drugs.ts';
import type { SuspectDrug } from '../rule.ts';

export const suspectDrugs: readonly SuspectDrug[] = [
  ...antithyroidAndAntidiabetic,
  ...psychotropics,
  ...anticonvulsants,
  ...analgesics,
  ...antibacterials,
  ...antiviralsAndInterferons,
  ...antifungalsAndAntiparasitics,
  ...cardiovascular,
  ...gastrointestinal,
  ...antirheumaticsAndBiologics,
  ...immunosuppressants,
  ...cytotoxics,
  ...targetedCancerDrugs,
  ...antibodiesCellsAndRadioligands,
  ...growthFactorsAndSteroids,
  ...otherMedicines,
];
