import { expect, test } from 'vitest';
import { grantOf, launchScope } from '../../src/fhir/scopes.ts';
import { CHART_RESOURCES } from '../../src/fhir/chart-resources.ts';
import { chartSearches, MEDICATIONS, SPECIMENS } from '../../src/fhir/searches.ts';

const SITE = { iss: 'https://ehr.example.org/fhir', name: 'General Hospital', clientId: 'abc' };

test('a launch from the chart asks for its context, the user and each kind of data by name', () => {
  const scopes = launchScope('v1', true, SITE).split(' ');
  expect(scopes.slice(0, 4)).toEqual(['launch', 'openid', 'fhirUser', 'online_access']);
  expect(scopes).toContain('patient/Observation.read');
  expect(scopes).toContain('patient/Medication.read');
  expect(scopes.filter((scope) => scope.includes('*'))).toEqual([]);
});

test('a standalone launch lets the server ask for the patient', () => {
  expect(launchScope('v2', false, SITE).split(' ')).toContain('launch/patient');
  expect(launchScope('v2', false, SITE).split(' ')).not.toContain('launch');
});

test('SMART 2 scopes have their letters in order', () => {
  expect(launchScope('v2', true, SITE)).toContain('patient/Observation.rs');
});

test('a site can add scopes and leave out resources that its server does not have', () => {
  const scope = launchScope('v1', true, { ...SITE, extraScopes: ['api:fhir'], notOffered: ['MedicationStatement'] });
  expect(scope).toContain(' api:fhir');
  expect(scope).not.toContain('MedicationStatement');
});

test('every search is of a resource that the launch asks for', () => {
  const searched = [...chartSearches(['6690-2']), SPECIMENS, MEDICATIONS].map((search) => search.resource);
  expect(new Set(searched)).toEqual(new Set(CHART_RESOURCES));
});

test.each([
  ['patient/Observation.read', 'whole'],
  ['patient/Observation.*', 'whole'],
  ['patient/*.read', 'whole'],
  ['user/Observation.rs', 'whole'],
  ['patient/*.cruds', 'whole'],
  ['patient/Observation.r', 'none'],
  ['patient/Observation.write', 'none'],
  ['patient/Observation.sr', 'none'],
  ['patient/Condition.read', 'none'],
  ['patient/ObservationDefinition.read', 'none'],
  ['', 'none'],
  ['patient/Observation.rs?category=http://terminology.hl7.org/CodeSystem/observation-category|laboratory', 'whole'],
  ['patient/Observation.rs?category=http%3A%2F%2Fterminology.hl7.org%2FCodeSystem%2Fobservation-category%7Claboratory', 'whole'],
  ['patient/Observation.rs?category=http://terminology.hl7.org/CodeSystem/observation-category|vital-signs', 'part'],
  ['patient/Observation.rs?category=%', 'part'],
])('with %s laboratory results may be searched: %s', (granted, grant) => {
  expect(grantOf(`launch openid ${granted}`, 'Observation', 's', ['laboratory'])).toBe(grant);
});

test('problems need both categories where scopes are narrowed', () => {
  const one = 'patient/Condition.rs?category=http://terminology.hl7.org/CodeSystem/condition-category|problem-list-item';
  const both = `${one} ${one.replace('problem-list-item', 'encounter-diagnosis')}`;
  const categories = ['problem-list-item', 'encounter-diagnosis'];
  expect(grantOf(one, 'Condition', 's', categories)).toBe('part');
  expect(grantOf(both, 'Condition', 's', categories)).toBe('whole');
});
