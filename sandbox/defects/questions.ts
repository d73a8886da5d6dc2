import { fhirJson, outcome } from '../fhir-answer.ts';
import { type Asked, type NamedDefect, onlyFor, rebundled, type Wire } from './named-defect.ts';

const refused = (why: string): Response => outcome(400, 'not-supported', why);

const nothing = (): Response => fhirJson(200, { resourceType: 'Bundle', type: 'searchset', total: 0 });

/** Refuses the questions that the test names. */
const refusing =
  (isRefused: (asked: Asked) => boolean): Wire =>
  (asked, answer) =>
    isRefused(asked) ? refused('this search is not supported') : answer();

const has = ({ url }: Asked, name: string): boolean => url.searchParams.has(name);
const isFirst = (asked: Asked): boolean => has(asked, 'patient');

export const QUESTION_DEFECTS: readonly NamedDefect[] = [
  {
    id: 'category-required',
    words: 'Results are refused without a category',
    settings: { categoryRequired: ['Observation'] },
  },
  {
    id: 'report-category-required',
    words: 'Reports are refused without a category',
    settings: { categoryRequired: ['DiagnosticReport'] },
  },
  {
    id: 'problem-category-required',
    words: 'Problems are refused without a category',
    settings: { categoryRequired: ['Condition'] },
  },
  { id: 'count-refused', words: '_count is refused everywhere', wire: refusing((asked) => has(asked, '_count')) },
  {
    id: 'count-refused-422',
    words: '_count is refused with 422',
    wire: (asked, answer) => (has(asked, '_count') ? outcome(422, 'not-supported', 'no _count') : answer()),
  },
  { id: 'include-refused', words: '_include is refused', wire: refusing((asked) => has(asked, '_include')) },
  {
    id: 'include-ignored',
    words: '_include is accepted and brings nothing',
    wire: (_, answer) =>
      rebundled(answer(), (bundle) => ({
        ...bundle,
        entry: (bundle.entry ?? []).filter(({ search }) => search?.mode !== 'include'),
      })),
  },
  {
    id: 'intent-required',
    words: 'Orders are refused without an intent',
    wire: onlyFor(
      ['MedicationRequest'],
      refusing((asked) => isFirst(asked) && !has(asked, 'intent')),
    ),
  },
  {
    id: 'one-intent-at-a-time',
    words: 'Orders are refused unless exactly one intent is asked for',
    wire: onlyFor(
      ['MedicationRequest'],
      refusing((asked) => isFirst(asked) && !/^[a-z-]+$/.test(asked.url.searchParams.get('intent') ?? '')),
    ),
  },
  { id: 'date-refused', words: 'Dates are refused in the search for vital signs', wire: refusing((asked) => has(asked, 'date')) },
  {
    id: 'code-refused',
    words: 'Results cannot be searched by code',
    wire: onlyFor(
      ['Observation'],
      refusing((asked) => has(asked, 'code')),
    ),
  },
  {
    id: 'code-with-system-finds-nothing',
    words: 'A code with its system finds nothing, without it the row',
    wire: onlyFor(['Observation'], (asked, answer) => (asked.url.searchParams.get('code')?.includes('|') ? nothing() : answer())),
  },
  {
    id: 'category-finds-nothing',
    words: 'The laboratory category finds nothing, although results are there',
    wire: onlyFor(['Observation'], (asked, answer) =>
      asked.url.searchParams.get('category')?.includes('laboratory') ? nothing() : answer(),
    ),
  },
  {
    id: 'large-pages-fail',
    words: 'More than 20 rows a page answer 500, as one broken row can bring about',
    wire: onlyFor(['Observation'], (asked, answer) =>
      Number(asked.url.searchParams.get('_count')) > 20 ? outcome(500, 'exception', 'required field missing') : answer(),
    ),
  },
  {
    id: 'everything-refused',
    words: 'Reports refuse every question',
    wire: onlyFor(['DiagnosticReport'], () => refused('not here')),
  },
];
