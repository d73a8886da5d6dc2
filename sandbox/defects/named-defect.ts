import type { Defects } from '../defects.ts';

export type Resources = readonly fhir4.FhirResource[];

/** A request on its way to the FHIR API. */
export interface Asked {
  readonly type: string;
  readonly url: URL;
  /** How many requests of this type the session has made before. */
  readonly before: number;
  /** How many requests of any type. */
  readonly beforeInAll: number;
  /** How many requests for a later page. */
  readonly pagesBefore: number;
}

/** Answers in place of the API, or changes what it says. */
export type Wire = (asked: Asked, answer: () => Response) => Response | Promise<Response>;

/** One way in which a server or a chart misleads, under a name that tests and the start page use. */
export interface NamedDefect {
  readonly id: string;
  /** What is wrong, in one line. */
  readonly words: string;
  /** Settings of the EHR that bring it about. */
  readonly settings?: Defects;
  readonly wire?: Wire;
  /** Rewrites the chart before it is served. */
  readonly chart?: (resources: Resources) => Resources;
}

/** The first pages of searches of the types, and reads of them. */
export function onlyFor(types: readonly string[], wire: Wire): Wire {
  return (asked, answer) => (types.includes(asked.type) ? wire(asked, answer) : answer());
}

type Searchset = fhir4.Bundle<fhir4.FhirResource>;

/** Rewrites the Bundle of an answer; anything but a Bundle stays as it is. */
export async function rebundled(answer: Response, change: (bundle: Searchset) => Searchset): Promise<Response> {
  const body: Searchset = await answer.clone().json();
  if (!answer.ok || body.resourceType !== 'Bundle') return answer;
  return new Response(JSON.stringify(change(body)), { status: answer.status, headers: answer.headers });
}

/** Changes rows on their way out, after the server has searched them. */
export function retold(types: readonly string[], change: (rows: Resources) => Resources): Wire {
  return onlyFor(types, (_, answer) =>
    rebundled(answer(), (bundle) => {
      const rows = change((bundle.entry ?? []).flatMap(({ resource }) => resource ?? []));
      return { ...bundle, entry: rows.map((resource) => ({ resource })) };
    }),
  );
}

/** The row as if it were about somebody else. */
export const ofAnother = <T extends { subject?: fhir4.Reference | undefined }>(row: T): T => ({
  ...row,
  subject: { reference: 'Patient/somebody-else', display: 'ELSE, Somebody' },
});
