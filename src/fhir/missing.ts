/** What did not arrive, so that nothing is concluded from its absence. */
import type { Gap } from '../record/record.ts';
import { codesOf, statusOf } from './json.ts';
import { about, type Index, type Row, type Whose } from './references.ts';

/** Rows about somebody else say nothing about what is missing here. */
export const isAbsence = (gap: Gap): boolean => gap.why !== 'other-patient';

/** @param part `laboratory` or `vital`, where one type is read in parts: `Observation (vital signs)` */
export function concerns(gap: Gap, type: string, part: string | undefined): boolean {
  if (!isAbsence(gap)) return false;
  // A file that is known to be incomplete may lack rows of any type.
  if (gap.what === 'Bundle') return true;
  const at = gap.what.indexOf(' (');
  if (at === -1) return gap.what === type;
  return gap.what.slice(0, at) === type && (part === undefined || gap.what.startsWith(part, at + ' ('.length));
}

/** Codes of table 0074 and of the Observation categories under which laboratories report. */
const LABORATORY = new Set('laboratory LAB HM CH MB MYC PAR VR IMM SR TX BLB BG URN GE CG'.split(' '));

/** `Observation (laboratory)`: which part of the results the members of a report or panel belong to. */
function partOf(holder: Row): string {
  const categories = codesOf(holder.fields['category']).flatMap((coding) => coding.code ?? []);
  if (categories.includes('vital-signs')) return 'Observation (vital signs)';
  const isLaboratory = categories.length === 0 || categories.some((code) => LABORATORY.has(code));
  return isLaboratory ? 'Observation (laboratory)' : 'Observation (other)';
}

/** Results that a report or a panel lists and that did not arrive: hidden, deleted, or not asked for. */
export function unreadResults(index: Index, person: Whose): readonly Gap[] {
  const missing = new Map<string, { results: Set<string>; holders: Set<string> }>();
  for (const holder of ['DiagnosticReport', 'Observation'].flatMap((type) => index.holders.filter((row) => row.type === type))) {
    const results = index.listed('result', holder).unread;
    const members = index.listed('hasMember', holder).unread;
    if (results.length === 0 && members.length === 0) continue;
    if (about(holder, person) === 'other' || ['entered-in-error', 'cancelled'].includes(statusOf(holder.fields))) continue;
    const what = partOf(holder);
    const held = missing.get(what) ?? { results: new Set(), holders: new Set() };
    missing.set(what, held);
    for (const result of [...results, ...members]) held.results.add(result);
    held.holders.add(holder.ref);
  }
  return [...missing].map(([what, { results, holders }]) => ({
    what,
    why: 'incomplete',
    detail:
      results.size === 1
        ? 'One result that a report or panel lists did not come with it.'
        : `${results.size} results that reports or panels list did not come with them.`,
    refs: [...holders],
  }));
}
