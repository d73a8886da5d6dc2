/** Code sets, laboratory codes, units and sources as chapters. */
import { analytes } from '../knowledge/analytes.ts';
import { codeSets } from '../knowledge/code-sets/index.ts';
import { drugSources } from '../knowledge/drug-sources.ts';
import type { CodeSet } from '../knowledge/rule.ts';
import { type Source, sources } from '../knowledge/sources.ts';
import type { QuantityUnits, UnitFactor } from '../knowledge/unit-tables.ts';
import { unitConversions, units } from '../knowledge/units.ts';
import { UNVERIFIED } from './cites.ts';
import { type Chapter, coded, type Entry, foreign, joined, spoken, type Words } from './entry.ts';
import { isCodeSet, namesIn, unitWords } from './in-words.ts';
import { codesInWords } from './rules.ts';
import { english, type HandbookWords } from './words.ts';

/** By these a chart is searched. */
const lookedFor = (phrases: readonly string[] | undefined, between: string): Words | undefined =>
  phrases &&
  joined(
    phrases.map((phrase) => [foreign(phrase)]),
    between,
  );

export function codeSetChapter(words: HandbookWords = english): Chapter {
  return {
    id: 'code-sets',
    ...words.chapters['code-sets'],
    entries: Object.entries<CodeSet>(codeSets).map(
      ([id, set]): Entry => ({
        id,
        title: isCodeSet(id) ? (words.content?.codeSets[id] ?? set.label) : set.label,
        marks: [set.kind, ...(set.codes.some((code) => code.unverified) ? [`holds ${UNVERIFIED} codes` as const] : [])],
        says: spoken(words.heading, [
          ['Unit', set.unit && unitWords(set.unit)],
          ['Codes', codesInWords(set.codes, words)],
          [
            'Laboratory codes',
            set.analytes &&
              joined(
                set.analytes.map((each) => [coded(each)]),
                ', ',
              ),
          ],
          ['Names', lookedFor(set.alias, '; ')],
          ['Phrases', lookedFor(set.text, '; ')],
          ['Not with', lookedFor(set.notText, '; ')],
          ['History counts', set.historyCounts && words.yes],
          ['Exposure counts', set.exposureCounts && words.yes],
        ]),
        judged: [],
        tables: [],
        cites: [],
      }),
    ),
  };
}

export function laboratoryCodeChapter(words: HandbookWords = english): Chapter {
  return {
    id: 'laboratory-codes',
    ...words.chapters['laboratory-codes'],
    entries: Object.entries(analytes).map(
      ([analyte, codes]): Entry => ({
        id: analyte,
        title: words.content?.analytes[analyte] ?? words.analyte(analyte),
        marks: [],
        says: [],
        judged: [],
        tables: [
          {
            caption: words.heading('LOINC'),
            head: [words.heading('Code'), words.heading('Name'), words.heading('Kind'), words.heading('Method')],
            rows: codes.map((code) => [
              code.loinc,
              [foreign(code.name)],
              words.kindOfCode(code.kind),
              'method' in code ? words.method(code.method) : '',
            ]),
          },
        ],
        cites: [],
      }),
    ),
  };
}

const factorWords = (factor: UnitFactor | undefined): string =>
  factor === undefined ? '' : factor === 'fahrenheit' ? '(F − 32) × 5/9' : `× ${factor}`;

/** As laboratories write it, UCUM among them. */
const asWritten = (unit: string): Words => [foreign(unit)];

export function unitChapter(words: HandbookWords = english): Chapter {
  const quantities: Readonly<Record<string, QuantityUnits>> = units;
  const names = namesIn(words);
  return {
    id: 'units',
    ...words.chapters.units,
    entries: [
      ...Object.entries(quantities).map(
        ([id, quantity]): Entry => ({
          id,
          title: words.inUnit(words.content?.analytes[id] ?? words.quantity(id), unitWords(quantity.unit)),
          marks: [],
          says: spoken(words.heading, [['Read by', quantity.sets.map(names.set).join(words.semicolon)]]),
          judged: [],
          tables: [
            {
              caption: words.heading('Spellings'),
              head: [
                words.heading('Spellings'),
                words.heading('Meaning (UCUM)'),
                words.heading('Factor'),
                words.heading('Safe'),
                words.heading('By size'),
              ],
              rows: quantity.groups.map((group) => [
                joined(
                  group.spellings.map((spelling) => (spelling === '' ? words.noSpelling : asWritten(spelling))),
                  ' · ',
                ),
                group.ucum === undefined ? words.notCertain : asWritten(group.ucum),
                factorWords(group.factor),
                words.safe(group.safe),
                (group.bySize ?? []).map(({ from, to, factor }) => words.sizeRange(from, to, factor)).join(words.semicolon),
              ]),
            },
          ],
          cites: [],
        }),
      ),
      {
        id: 'conversions',
        title: words.heading('Conversions to the unit of a code set'),
        marks: [],
        says: [],
        judged: [],
        tables: [
          {
            caption: words.heading('Conversions'),
            head: [words.heading('Code set'), words.heading('From'), words.heading('To'), words.heading('Factor')],
            rows: Object.entries(unitConversions).flatMap(([set, conversions]) =>
              isCodeSet(set)
                ? (conversions ?? []).map(({ from, factor }) => [
                    names.set(set),
                    asWritten(from),
                    asWritten(unitOf(codeSets[set])),
                    factorWords(factor),
                  ])
                : [],
            ),
          },
        ],
        cites: [],
      },
    ],
  };
}

const unitOf = (set: CodeSet): string => set.unit ?? '';

export function sourceChapter(words: HandbookWords = english): Chapter {
  return {
    id: 'sources',
    ...words.chapters.sources,
    entries: [
      ...Object.entries<Source>(sources).map(([key, source]) => sourceEntry(key, source, 'rules', words)),
      ...Object.entries(drugSources).map(([key, source]) => sourceEntry(key, source, 'medicines', words)),
    ],
  };
}

function sourceEntry(
  key: string,
  source: Source & { readonly pmcid?: string },
  of: 'rules' | 'medicines',
  words: HandbookWords,
): Entry {
  return {
    id: key,
    title: [foreign(source.citation)],
    marks: [`of ${of}`, ...(source.verified ? [] : [UNVERIFIED])],
    says: spoken(words.heading, [
      ['DOI', source.doi && [coded(source.doi)]],
      ['PubMed', source.pmid],
      ['PubMed Central', source.pmcid],
      ['Address', source.url && [coded(source.url)]],
      ['Seen', source.seenAs && (words.content?.sourcesSeen[source.seenAs] ?? source.seenAs)],
    ]),
    judged: [],
    tables: [],
    cites: [],
  };
}
