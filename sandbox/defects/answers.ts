import { fhirJson, outcome } from '../fhir-answer.ts';
import { type NamedDefect, onlyFor, type Wire } from './named-defect.ts';

const html = (): Response =>
  new Response('<!doctype html><title>Sign in</title><p>Please sign in', { headers: { 'content-type': 'text/html' } });

const cutOff: Wire = async (_, answer) => {
  const whole = answer();
  const text = await whole.text();
  return new Response(text.slice(0, Math.floor(text.length * 0.6)), { status: whole.status, headers: whole.headers });
};

/** The timer holds no program open, so a closed sandbox ends. */
const never = (): Promise<Response> =>
  new Promise((resolve) => {
    setTimeout(() => resolve(new Response(null, { status: 504 })), 120_000).unref();
  });

const busy = (status: 429 | 503, seconds: string) =>
  outcome(status, 'throttled', 'too many requests', { 'retry-after': seconds });

export const ANSWER_DEFECTS: readonly NamedDefect[] = [
  { id: 'problems-forbidden', words: 'Problems answer 403', settings: { failingTypes: { Condition: 403 } } },
  { id: 'orders-forbidden', words: 'Medicine orders answer 403', settings: { failingTypes: { MedicationRequest: 403 } } },
  { id: 'results-forbidden', words: 'Every result answers 403', settings: { failingTypes: { Observation: 403 } } },
  {
    id: 'statements-not-offered',
    words: 'Medicine statements answer 404',
    settings: { failingTypes: { MedicationStatement: 404 } },
  },
  { id: 'procedures-fail', words: 'Procedures answer 500', settings: { failingTypes: { Procedure: 500 } } },
  { id: 'patient-fails', words: 'The Patient itself answers 500', settings: { failingTypes: { Patient: 500 } } },
  {
    id: 'orders-not-granted',
    words: 'The launch does not grant medicine orders',
    settings: { withheldScopes: ['MedicationRequest'] },
  },
  { id: 'problems-not-granted', words: 'The launch does not grant problems', settings: { withheldScopes: ['Condition'] } },
  { id: 'results-not-granted', words: 'The launch does not grant results', settings: { withheldScopes: ['Observation'] } },
  { id: 'reports-never-answer', words: 'Reports are never answered', wire: onlyFor(['DiagnosticReport'], never) },
  { id: 'orders-never-answer', words: 'Medicine orders are never answered', wire: onlyFor(['MedicationRequest'], never) },
  {
    id: 'allergies-html',
    words: 'Allergies come as a sign-in page with status 200',
    wire: onlyFor(['AllergyIntolerance'], html),
  },
  { id: 'results-html', words: 'Results come as a sign-in page with status 200', wire: onlyFor(['Observation'], html) },
  { id: 'problems-cut-off', words: 'The JSON of problems ends in the middle', wire: onlyFor(['Condition'], cutOff) },
  { id: 'results-cut-off', words: 'The JSON of results ends in the middle', wire: onlyFor(['Observation'], cutOff) },
  {
    id: 'problems-empty-body',
    words: 'Problems answer 200 with nothing in it',
    wire: onlyFor(['Condition'], () => new Response('', { headers: { 'content-type': 'application/fhir+json' } })),
  },
  {
    id: 'problems-not-fhir',
    words: 'Problems answer JSON that is not FHIR',
    wire: onlyFor(['Condition'], () => Response.json([{ code: 'E05' }])),
  },
  {
    id: 'sign-in-redirect',
    words: 'Procedures are redirected to a sign-in page elsewhere',
    wire: onlyFor(
      ['Procedure'],
      () => new Response(null, { status: 302, headers: { location: 'http://stranger.example/login' } }),
    ),
  },
  {
    id: 'busy-once',
    words: 'Problems answer 429 once, then well',
    wire: onlyFor(['Condition'], ({ before }, answer) => (before === 0 ? busy(429, '0') : answer())),
  },
  { id: 'busy-always', words: 'Problems answer 503 however often one asks', wire: onlyFor(['Condition'], () => busy(503, '0')) },
  {
    id: 'busy-for-an-hour',
    words: 'Medicine orders answer 429 and ask to wait an hour',
    wire: onlyFor(['MedicationRequest'], () => busy(429, '3600')),
  },
  {
    id: 'token-lapses',
    words: 'The token is refused from the sixth request on',
    wire: ({ beforeInAll }, answer) => (beforeInAll < 5 ? answer() : outcome(401, 'login', 'the token has lapsed')),
  },
  {
    id: 'outcome-instead-of-list',
    words: 'Problems answer 200 with an OperationOutcome instead of a list',
    wire: onlyFor(['Condition'], () =>
      fhirJson(200, { resourceType: 'OperationOutcome', issue: [{ severity: 'error', code: 'exception' }] }),
    ),
  },
  { id: 'other-patient-answers', words: 'The Patient that comes is another one', wire: onlyFor(['Patient'], otherPatient) },
];

function otherPatient(): Response {
  return fhirJson(200, {
    resourceType: 'Patient',
    id: 'somebody-else',
    name: [{ text: 'ELSE, Somebody' }],
    birthDate: '1950-01-01',
  });
}
