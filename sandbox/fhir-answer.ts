/** FHIR's own words for what went wrong. */
export type IssueCode = fhir4.OperationOutcomeIssue['code'];

/** A FHIR resource as an answer. */
export function fhirJson(status: number, resource: fhir4.FhirResource, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(JSON.stringify(resource), {
    status,
    headers: { 'content-type': 'application/fhir+json; charset=utf-8', 'cache-control': 'no-store', ...headers },
  });
}

/** Why a request was not answered, in the form that FHIR gives to errors. */
export function outcome(
  status: number,
  code: IssueCode,
  diagnostics: string,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return fhirJson(status, operationOutcome('error', code, diagnostics), headers);
}

/** One issue as a resource. */
export function operationOutcome(severity: 'error' | 'warning', code: IssueCode, diagnostics: string): fhir4.OperationOutcome {
  return {
    resourceType: 'OperationOutcome',
    issue: [{ severity, code, diagnostics }],
  };
}
