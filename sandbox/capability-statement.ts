import type { Site } from './ehr.ts';
import { fhirJson } from './fhir-answer.ts';
import { HELD_TYPES, type HeldType, INCLUDES, SEARCHES } from './fhir-search.ts';

const OAUTH_URIS = 'http://fhir-registry.smarthealthit.org/StructureDefinition/oauth-uris';

/** Answers `metadata`: read and search, and the OAuth addresses where older apps look for them. */
export function answerCapabilities({ origin, fhirBase, now }: Site): Response {
  const statement: fhir4.CapabilityStatement = {
    resourceType: 'CapabilityStatement',
    status: 'active',
    date: new Date(now()).toISOString(),
    kind: 'instance',
    software: { name: 'Leukoscope sandbox EHR' },
    implementation: { description: 'Synthetic patients only', url: fhirBase },
    fhirVersion: '4.0.1',
    format: ['json'],
    rest: [{ mode: 'server', security: security(origin), resource: HELD_TYPES.map(resourceOf) }],
  };
  return fhirJson(200, statement);
}

function security(origin: string): fhir4.CapabilityStatementRestSecurity {
  const uris = [
    { url: 'authorize', valueUri: `${origin}/authorize` },
    { url: 'token', valueUri: `${origin}/token` },
  ];
  const service = { system: 'http://terminology.hl7.org/CodeSystem/restful-security-service', code: 'SMART-on-FHIR' };
  return { cors: true, service: [{ coding: [service] }], extension: [{ url: OAUTH_URIS, extension: uris }] };
}

function resourceOf(type: HeldType): fhir4.CapabilityStatementRestResource {
  const searchParam = Object.entries(SEARCHES[type]).map(([name, { kind }]) => ({
    name,
    type: kind === 'id' ? ('token' as const) : kind,
  }));
  const include = INCLUDES[type];
  return {
    type,
    interaction: [{ code: 'read' }, { code: 'search-type' }],
    ...(include && { searchInclude: [include] }),
    searchParam: [{ name: '_id', type: 'token' }, ...searchParam],
  };
}
