import { expect, test } from 'vitest';
import { readLaunchRequest } from '../../src/fhir/launch-request.ts';

const SITE = { iss: 'https://ehr.example.org/fhir', name: 'General Hospital', clientId: 'abc' };
const ISS = encodeURIComponent(SITE.iss);

const read = (query: string) => readLaunchRequest(new URL(`https://apps.example.org/launch.html${query}`), [SITE]);

test('the EHR opens the app with its server and a launch token', () => {
  expect(read(`?iss=${ISS}&launch=xyz`)).toEqual({ kind: 'authorize', site: SITE, iss: SITE.iss, launch: 'xyz' });
});

test('the iss is kept as the EHR sent it: some servers want their trailing slash back', () => {
  expect(read(`?iss=${ISS}%2F&launch=xyz`)).toMatchObject({ kind: 'authorize', iss: `${SITE.iss}/` });
});

test('a server without a launch token is a standalone launch', () => {
  expect(read(`?iss=${ISS}`)).toEqual({ kind: 'authorize', site: SITE, iss: SITE.iss });
});

test('without a server the reader chooses a site', () => {
  expect(read('')).toEqual({ kind: 'choose' });
});

test('parameters that an EHR adds for itself are no reason to refuse', () => {
  expect(read(`?iss=${ISS}&launch=xyz&tenant=7`)).toMatchObject({ kind: 'authorize' });
});

test.each(['fhirServiceUrl=https%3A%2F%2Fevil.example', 'patientId=7', 'clientId=theirs', 'code=1', 'state=1'])(
  'a launch with %s is refused',
  (hostile) => {
    expect(read(`?iss=${ISS}&launch=xyz&${hostile}`).kind).toBe('refused');
    expect(read(`?${hostile}`).kind).toBe('refused');
  },
);

test.each([`?iss=${ISS}&iss=https%3A%2F%2Fevil.example`, `?iss=${ISS}&launch=a&launch=b`, '?launch=xyz'])(
  '%s is refused',
  (query) => {
    expect(read(query).kind).toBe('refused');
  },
);

test('a server that is not on the list is not opened', () => {
  expect(read('?iss=https%3A%2F%2Fevil.example%2Ffhir&launch=xyz').kind).toBe('site-not-configured');
});
