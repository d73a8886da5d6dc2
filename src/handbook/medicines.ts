/** The medicine catalogue and the interactions as chapters. */
import { drugInteractions } from '../knowledge/drug-interactions.ts';
import { INTERACTION_DAYS } from '../knowledge/drug-judgement.ts';
import { drugNotes } from '../knowledge/drug-notes.ts';
import { productsByCode } from '../knowledge/drug-products.ts';
import type { DrugInteraction, SuspectDrug } from '../knowledge/rule.ts';
import { suspectDrugs } from '../knowledge/suspect-drugs/index.ts';
import { drugCitesOf, restsOnNothingSeen, UNVERIFIED } from './cites.ts';
import { type Chapter, type Entry, spoken } from './entry.ts';
import { drugName } from './in-words.ts';

export function medicineChapter(): Chapter {
  const products = productCounts();
  return {
    id: 'medicines',
    title: 'Medicines',
    intro: [
      'Days count from the first dose of a course, or its last increase, to the fall; for cytotoxics from the dose of the cycle to the nadir, for anti-CD20 antibodies from the last infusion. An unknown day is left out, never guessed.',
      'A stop longer ago than "may be blamed" makes the medicine an unlikely cause.',
      'Basis of the days: cited; class rule; general knowledge (unverified); blank.',
    ],
    entries: suspectDrugs.map((drug) => medicineEntry(drug, products.get(drug.id) ?? 0)),
  };
}

function productCounts(): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const product of productsByCode().values())
    for (const id of product.ingredients) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function medicineEntry(drug: SuspectDrug, products: number): Entry {
  const note = drugNotes[drug.id];
  const cites = drugCitesOf(note?.references ?? []);
  return {
    id: drug.id,
    title: drug.name,
    marks: [
      drug.evidence,
      ...(drug.boxedWarning ? ['boxed warning'] : []),
      ...(drug.onsetBasis === 'general-knowledge' ? [`days ${UNVERIFIED}`] : []),
      ...(restsOnNothingSeen(cites) ? [UNVERIFIED] : []),
    ],
    says: spoken([
      ['Class', drug.class],
      ['Mechanism', drug.mechanism],
      ['Lowers', drug.lineages.join(', ')],
      ['Raises', drug.raises?.join(', ')],
      ['Worst fall', drug.worst],
      ['Evidence', `${drug.evidence}, ${drug.basis}`],
      ['Frequency', drug.frequency],
      ['Onset', onsetWords(drug)],
      ['May be blamed', `until ${drug.lookbackDays} days after the last dose`],
      ['Usual recovery', drug.recoveryDays === undefined ? undefined : `${drug.recoveryDays} days`],
      ['Monitoring', note?.monitoring],
      ['Genetics', note?.genetics],
      ['Interaction', note?.interaction],
      ['Names', drug.synonyms.join(', ')],
      ['Combinations', drug.comboBrands?.join(', ')],
      ['Local forms, no exposure', drug.localBrands?.join(', ')],
      ['Routes that do not count', drug.notRoutes?.join(', ')],
      ['RxNorm', drug.rxnorm.join(', ')],
      ['RxNorm products', products === 0 ? 'none known' : String(products)],
      ['ATC', drug.atc.join(', ')],
      ['SNOMED CT', drug.snomed?.join(', ')],
    ]),
    judged: [],
    tables: [],
    cites,
  };
}

/** `usually 20 to 98 days; possible from day 1 to day 180 (cited)`. */
function onsetWords({ onset: { min, typicalLow, typicalHigh, max }, onsetBasis }: SuspectDrug): string {
  const usual = range(typicalLow, typicalHigh);
  const possible = range(min, max);
  const words = [usual && `usually ${usual}`, possible && `possible ${possible}`].filter((each) => each !== undefined);
  return words.length === 0 ? 'not known' : `${words.join('; ')} (${onsetBasis.replace('-', ' ')})`;
}

function range(low: number | undefined, high: number | undefined): string | undefined {
  if (low !== undefined && high !== undefined) return `${low} to ${high} days`;
  if (low !== undefined) return `from day ${low}`;
  return high === undefined ? undefined : `up to day ${high}`;
}

export function interactionChapter(): Chapter {
  return {
    id: 'interactions',
    title: 'Interactions',
    intro: [
      `Any medicine of the first side with any of the second, both active within the same ${INTERACTION_DAYS} days unless the condition says otherwise. What masks or unmasks belongs to the trend, not to the suspects.`,
      'Conditions: eGFR below a limit; high dose of a side; stopped at most so long before the count; doses within so long of each other; a duration; the second side absent; a gene; a problem on record.',
    ],
    entries: drugInteractions.map(interactionEntry),
  };
}

const CLASSES: Readonly<Record<string, string>> = {
  'class:any-lowers': 'any medicine that lowers counts',
  'class:cytotoxic': 'any cytotoxic',
  'class:myelosuppressive': 'any medicine with definite marrow toxicity',
  'class:agranulocytosis': 'any medicine with definite agranulocytosis',
};

function sideWords(names: readonly string[]): string {
  return names
    .map(
      (name) =>
        CLASSES[name] ?? (name.startsWith('ext:') ? `${name.slice('ext:'.length)} (outside the catalogue)` : drugName(name)),
    )
    .join(', ');
}

function interactionEntry(rule: DrugInteraction): Entry {
  const cites = drugCitesOf(rule.references);
  return {
    id: rule.id,
    title: rule.message,
    marks: [rule.effect, ...(rule.basis === 'general-knowledge' || restsOnNothingSeen(cites) ? [UNVERIFIED] : [])],
    says: spoken([
      ['First', sideWords(rule.a)],
      ['Second', sideWords(rule.b)],
      ['Condition', rule.condition],
      ['Codes outside the catalogue', outsideWords(rule)],
    ]),
    judged: [],
    tables: [],
    cites,
  };
}

function outsideWords({ outside }: DrugInteraction): string {
  return Object.entries(outside ?? {})
    .map(([name, { rxnorm, atc }]) => [name, rxnorm && `RxNorm ${rxnorm}`, atc && `ATC ${atc}`].filter(Boolean).join(' '))
    .join('; ');
}
