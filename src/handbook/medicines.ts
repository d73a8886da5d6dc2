/** The medicine catalogue and the interactions as chapters. */
import { drugInteractions } from '../knowledge/drug-interactions.ts';
import { drugNotes } from '../knowledge/drug-notes.ts';
import { productsByCode } from '../knowledge/drug-products.ts';
import type { DrugInteraction, SuspectDrug } from '../knowledge/rule.ts';
import { suspectDrugs } from '../knowledge/suspect-drugs/index.ts';
import { drugCitesOf, restsOnNothingSeen, UNVERIFIED } from './cites.ts';
import { type Chapter, coded, type Entry, foreign, joined, spoken, type Words } from './entry.ts';
import { namesIn } from './in-words.ts';
import { english, type HandbookWords } from './words.ts';

export function medicineChapter(words: HandbookWords = english): Chapter {
  const products = productCounts();
  return {
    id: 'medicines',
    ...words.chapters.medicines,
    entries: suspectDrugs.map((drug) => medicineEntry(drug, products.get(drug.id) ?? 0, words)),
  };
}

function productCounts(): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const product of productsByCode().values())
    for (const id of product.ingredients) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** By these a medicine is found in a chart. */
const lookedFor = (names: readonly string[] | undefined): Words | undefined =>
  names &&
  joined(
    names.map((name) => [foreign(name)]),
    ', ',
  );

const inCode = (codes: readonly string[] | undefined): Words | undefined =>
  codes &&
  joined(
    codes.map((code) => [coded(code)]),
    ', ',
  );

function medicineEntry(drug: SuspectDrug, products: number, words: HandbookWords): Entry {
  const { content } = words;
  const note = content?.drugNotes[drug.id] ?? drugNotes[drug.id];
  const cites = drugCitesOf(drugNotes[drug.id]?.references ?? []);
  const lineages = (cells: SuspectDrug['lineages']): string =>
    words.names(cells.map((cell) => content?.drugLineages[cell] ?? cell));
  const evidence = [content?.drugEvidence[drug.evidence] ?? drug.evidence, content?.drugBases[drug.basis] ?? drug.basis];
  return {
    id: drug.id,
    title: content?.drugs[drug.id] ?? drug.name,
    marks: [
      drug.evidence,
      ...(drug.boxedWarning ? ['boxed warning' as const] : []),
      ...(drug.onsetBasis === 'general-knowledge' ? [`days ${UNVERIFIED}` as const] : []),
      ...(restsOnNothingSeen(cites) ? [UNVERIFIED] : []),
    ],
    says: spoken(words.heading, [
      ['Class', content?.drugClasses[drug.class] ?? drug.class],
      ['Mechanism', content?.drugMechanisms[drug.mechanism] ?? drug.mechanism],
      ['Lowers', lineages(drug.lineages)],
      ['Raises', drug.raises && lineages(drug.raises)],
      ['Worst fall', drug.worst && (content?.worstFalls[drug.worst] ?? drug.worst)],
      ['Evidence', words.list(evidence)],
      ['Frequency', content?.drugFrequencies[drug.frequency] ?? drug.frequency],
      ['Onset', onsetWords(drug, words)],
      ['May be blamed', words.untilDays(drug.lookbackDays)],
      ['Usual recovery', drug.recoveryDays === undefined ? undefined : words.days(drug.recoveryDays)],
      ['Monitoring', note?.monitoring],
      ['Genetics', note?.genetics],
      ['Interaction', note?.interaction],
      ['Names', lookedFor(drug.synonyms)],
      ['Combinations', lookedFor(drug.comboBrands)],
      ['Local forms, no exposure', lookedFor(drug.localBrands)],
      ['Routes that do not count', drug.notRoutes && words.names(drug.notRoutes.map(words.route))],
      ['RxNorm', inCode(drug.rxnorm)],
      ['RxNorm products', products === 0 ? words.noneKnown : String(products)],
      ['ATC', inCode(drug.atc)],
      ['SNOMED CT', inCode(drug.snomed)],
    ]),
    judged: [],
    tables: [],
    cites,
  };
}

/** `usually 20 to 98 days; possible from day 1 to day 180 (cited)`. */
function onsetWords({ onset: { min, typicalLow, typicalHigh, max }, onsetBasis }: SuspectDrug, words: HandbookWords): string {
  const usual = words.daysRange(typicalLow, typicalHigh);
  const possible = words.daysRange(min, max);
  const said = [usual && words.usually(usual), possible && words.possibly(possible)].filter((each) => each !== undefined);
  if (said.length === 0) return words.notKnown;
  const { open, close } = words.inBrackets;
  return `${said.join(words.semicolon)}${open}${words.onsetBasis(onsetBasis)}${close}`;
}

export function interactionChapter(words: HandbookWords = english): Chapter {
  return {
    id: 'interactions',
    ...words.chapters.interactions,
    entries: drugInteractions.map((rule) => interactionEntry(rule, words)),
  };
}

function sideWords(ids: readonly string[], words: HandbookWords): string {
  const { drug } = namesIn(words);
  return words.names(
    ids.map(
      (id) => words.medicineClasses[id] ?? (id.startsWith('ext:') ? words.outside(drug(id.slice('ext:'.length))) : drug(id)),
    ),
  );
}

function interactionEntry(rule: DrugInteraction, words: HandbookWords): Entry {
  const cites = drugCitesOf(rule.references);
  return {
    id: rule.id,
    title: words.content?.drugInteractions[rule.id] ?? rule.message,
    marks: [rule.effect, ...(rule.basis === 'general-knowledge' || restsOnNothingSeen(cites) ? [UNVERIFIED] : [])],
    says: spoken(words.heading, [
      ['First', sideWords(rule.a, words)],
      ['Second', sideWords(rule.b, words)],
      ['Condition', rule.condition === '' ? undefined : [coded(rule.condition)]],
      ['Codes outside the catalogue', outsideWords(rule, words)],
    ]),
    judged: [],
    tables: [],
    cites,
  };
}

function outsideWords({ outside }: DrugInteraction, words: HandbookWords): string {
  const { drug } = namesIn(words);
  return Object.entries(outside ?? {})
    .map(([name, { rxnorm, atc }]) => [drug(name), rxnorm && `RxNorm ${rxnorm}`, atc && `ATC ${atc}`].filter(Boolean).join(' '))
    .join('; ');
}
