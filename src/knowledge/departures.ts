/** What a reviewer has to know about the content as a whole: open decisions, corrections of the draft, and what is absent. */

export const TO_DECIDE: readonly string[] = [
  "**4.0 or 3.5.** The text that the project started from says below 4.0 ×10⁹/L. The Chinese adult interval starts at 3.5 and healthy Fy(a-b-) adults reach 2.5 to 3.7. The app keeps 4.0 and says of a value from 3.5 up that it may lie inside the laboratory's own interval.",
  '**Neutropenia 1.5 or 2.0.** Most Western sources use 1.5, Chinese convention 2.0 in adults. Default 1.5.',
  '**What "continuously" means.** No source gives a number of results or days for leukopenia. Only "chronic = 3 months" has sources; confirmed, persistent, intermittent and resolved are choices.',
  '**The table for children.** One table decides "low". Rows marked unverified need a paediatric source; WS/T 779-2021 should replace them for Chinese sites.',
  '**Weights, frequencies, points.** Ordinal judgements; nothing was fitted to data.',
];

export const DEPARTURES: readonly string[] = [
  'Points, gates and weights that were decided after the draft stand, with the reason for each, in [Decisions on the clinical content](content-decisions.md); one weight of a fact is among them ("Age under 40" of inherited marrow failure is weak).',
  'Co-trimoxazole, named in one fact of HIV, is read as sulfamethoxazole or trimethoprim: the catalogue lists the two ingredients apart, so the name itself would match nothing.',
  'Facts about a film or marrow that name no comparison (dysplasia, hypocellular marrow, teardrop cells, giant granules, clumps, an old sample, an analyser flag) are judged from the words of reports. Words never yield a number and never speak against a cause.',
  'Facts about relatives are read from the family history where it names the disease that is meant, and asked where it is silent; the same low count in relatives and WHIM syndrome are only asked.',
  'Four texts of pattern rules and two notes of alerts were reworded so that they can be read without a second document; their triggers are unchanged.',
  'Units that the draft calls unsafe by their spelling alone but decides by the analyte (G/L, mil/mm3, mil/uL, T/mm3 on white cells and platelets) convert here when the count is plausible, because the table is kept by analyte. Quotation marks around a unit are ignored. Spellings such as mcg/L name their UCUM code.',
  'Spellings that are decided by the size of the number convert only inside that size and mark the value as assumed; below or above it the value is shown and not reasoned with. IU of enzymes written as mIU/L stay unconverted: a thousandth of what is meant, or a slip.',
  'The PLASMIC score is not computed. The HScore is, as a lower bound: what is not on record counts 0.',
  'Absent: settings of a site (its own limit of neutropenia, UK-type limits of clozapine, shared-care limits), CTCAE grades beside the severity, the state "acute fall", acknowledged alerts and the laboratory interval in place of a constant. Their numbers stand in the chapter Numbers as "not applied" or "for display only".',
  'Absent: a way to read the results of seven tests (intrinsic factor antibody, SFTS virus, soluble IL-2 receptor, the gene panels, chromosome breakage, NK function), for which no code was verified; each says so.',
  'Absent: levels of medicines, for which no code was verified: the Naranjo item about a toxic level is asked.',
  'Absent: where each single code was seen. Every LOINC and SNOMED CT code passed its check digit and was seen with its name in at least one public source; a code that no second source confirmed keeps its mark. Methods of assays are kept only where they tell a manual from an automated, estimated or calculated count.',
  'Absent: RxNorm products of 44 medicines. Most are not sold in the United States; products of cocaine, ethanol and adenine are left out on purpose. Ingredients that begin with A are complete only to June 2020.',
  'Absent: clinical drug component and dose form group codes of RxNorm, and NDC codes: such rows are recognised by their words.',
  'Absent: treatment doses, orders, and any advice to stop a medicine. The notes on treatment are information only.',
];
