/** Code sets, laboratory codes, units and sources as chapters. */
import { analytes } from '../knowledge/analytes.ts';
import { codeSets } from '../knowledge/code-sets/index.ts';
import { drugSources } from '../knowledge/drug-sources.ts';
import type { CodeSet } from '../knowledge/rule.ts';
import { type Source, sources } from '../knowledge/sources.ts';
import type { QuantityUnits, UnitFactor } from '../knowledge/unit-tables.ts';
import { unitConversions, units } from '../knowledge/units.ts';
import { UNVERIFIED } from './cites.ts';
import { type Chapter, type Entry, spoken } from './entry.ts';
import { isCodeSet, setName, unitWords } from './in-words.ts';
import { codesInWords } from './rules.ts';

export function codeSetChapter(): Chapter {
  return {
    id: 'code-sets',
    title: 'Code sets',
    intro: [
      'ICD-10-CM codes match every more specific code below them; the others match exactly. Phrases match as whole words; "=phrase" only as a whole clause. An alias is a whole name.',
    ],
    entries: Object.entries<CodeSet>(codeSets).map(
      ([id, set]): Entry => ({
        id,
        title: set.label,
        marks: [set.kind, ...(set.codes.some((code) => code.unverified) ? [`holds ${UNVERIFIED} codes`] : [])],
        says: spoken([
          ['Unit', set.unit && unitWords(set.unit)],
          ['Codes', codesInWords(set.codes)],
          ['Laboratory codes', set.analytes?.join(', ')],
          ['Names', set.alias?.join('; ')],
          ['Phrases', set.text?.join('; ')],
          ['Not with', set.notText?.join('; ')],
          ['History counts', set.historyCounts && 'yes'],
          ['Exposure counts', set.exposureCounts && 'yes'],
        ]),
        judged: [],
        tables: [],
        cites: [],
      }),
    ),
  };
}

export function laboratoryCodeChapter(): Chapter {
  return {
    id: 'laboratory-codes',
    title: 'Laboratory codes',
    intro: ['Which LOINC code is which analyte. A fraction is a decimal from 0 to 1, not a percent.'],
    entries: Object.entries(analytes).map(
      ([analyte, codes]): Entry => ({
        id: analyte,
        title: analyte.replaceAll('-', ' '),
        marks: [],
        says: [],
        judged: [],
        tables: [
          {
            caption: 'LOINC',
            head: ['Code', 'Name', 'Kind', 'Method'],
            rows: codes.map((code) => [code.loinc, code.name, code.kind, 'method' in code ? code.method : '']),
          },
        ],
        cites: [],
      }),
    ),
  };
}

const factorWords = (factor: UnitFactor | undefined): string =>
  factor === undefined ? '' : factor === 'fahrenheit' ? '(F − 32) × 5/9' : `× ${factor}`;

export function unitChapter(): Chapter {
  const quantities: Readonly<Record<string, QuantityUnits>> = units;
  return {
    id: 'units',
    title: 'Units',
    intro: [
      '"yes": converted. "context": only where the rest of the result agrees. "no": never by the spelling alone; where the size of the number decides, the value is marked as assumed.',
    ],
    entries: [
      ...Object.entries(quantities).map(
        ([id, quantity]): Entry => ({
          id,
          title: `${id}, in ${unitWords(quantity.unit)}`,
          marks: [],
          says: spoken([['Read by', quantity.sets.map(setName).join('; ')]]),
          judged: [],
          tables: [
            {
              caption: 'Spellings',
              head: ['Spellings', 'Meaning (UCUM)', 'Factor', 'Safe', 'By size'],
              rows: quantity.groups.map((group) => [
                group.spellings.map((spelling) => (spelling === '' ? '(none)' : spelling)).join(' · '),
                group.ucum ?? 'not certain',
                factorWords(group.factor),
                group.safe,
                group.bySize?.map(({ from, to, factor }) => `${from} to ${to ?? 'any'}: × ${factor}`).join('; ') ?? '',
              ]),
            },
          ],
          cites: [],
        }),
      ),
      {
        id: 'conversions',
        title: 'Conversions to the unit of a code set',
        marks: [],
        says: [],
        judged: [],
        tables: [
          {
            caption: 'Conversions',
            head: ['Code set', 'From', 'To', 'Factor'],
            rows: Object.entries(unitConversions).flatMap(([set, conversions]) =>
              isCodeSet(set)
                ? (conversions ?? []).map(({ from, factor }) => [setName(set), from, unitOf(codeSets[set]), factorWords(factor)])
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

export function sourceChapter(): Chapter {
  return {
    id: 'sources',
    title: 'Sources',
    intro: [
      '"Unverified": nobody saw the text; it must be confirmed before anyone relies on it. "Seen" tells how much of a source was read.',
    ],
    entries: [
      ...Object.entries<Source>(sources).map(([key, source]) => sourceEntry(key, source, 'rules')),
      ...Object.entries(drugSources).map(([key, source]) => sourceEntry(key, source, 'medicines')),
    ],
  };
}

function sourceEntry(key: string, source: Source & { readonly pmcid?: string }, of: string): Entry {
  return {
    id: key,
    title: source.citation,
    marks: [`of ${of}`, ...(source.verified ? [] : [UNVERIFIED])],
    says: spoken([
      ['DOI', source.doi],
      ['PubMed', source.pmid],
      ['PubMed Central', source.pmcid],
      ['Address', source.url],
      ['Seen', source.seenAs],
    ]),
    judged: [],
    tables: [],
    cites: [],
  };
}
