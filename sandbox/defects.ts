import * as v from 'valibot';

/**
 * What this EHR does badly on purpose, because an app must be tested on what real servers do.
 * Given for the whole EHR, for one patient file or for one launch; the narrower one wins, field by field.
 */
export const DefectsSchema = v.strictObject({
  /** Seconds that an access token lives; 3600 without it. */
  tokenLifetimeSeconds: v.optional(v.number()),
  /** Most rows on one page, whatever `_count` asks for. */
  pageSize: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  /** Milliseconds before every answer of the FHIR API. */
  latencyMs: v.optional(v.number()),
  /** Scopes not granted although asked: a resource type (`Condition`) or a whole scope (`online_access`). */
  withheldScopes: v.optional(v.array(v.string())),
  /** Resource types whose every request fails, with the HTTP status: `{ "Condition": 403 }`. */
  failingTypes: v.optional(v.record(v.string(), v.number())),
  /** The page (first is 1) that answers 500, by resource type: `{ "Observation": 2 }`. */
  lostPages: v.optional(v.record(v.string(), v.number())),
  /** The granted scope still says `online_access`, but no refresh token comes with it. */
  omitRefreshToken: v.optional(v.boolean()),
  /** Origin put in front of `next` links, as a bundle from elsewhere or a hostile one would have. */
  nextLinkOrigin: v.optional(v.string()),
  /** Every `next` link leads to its own page again. */
  repeatedNextLink: v.optional(v.boolean()),
  /** Text of a warning OperationOutcome put in front of each page's rows. */
  warning: v.optional(v.string()),
  /** One row about another patient in every search that names a patient. */
  strayRow: v.optional(v.boolean()),
  /** Types that answer a search without `category` with 400. */
  categoryRequired: v.optional(v.array(v.string())),
  /** Ids of `named-defects.ts`. */
  named: v.optional(v.pipe(v.array(v.string()), v.readonly())),
});

export type Defects = v.InferOutput<typeof DefectsSchema>;
