import { describe, expect, test } from 'vitest';
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

describe('an open server', () => {
  const OPEN = { iss: 'https://open.example.org/fhir', name: 'Test server', clientId: 'none', openServer: true };
  const opened = (query: string) => readLaunchRequest(new URL(`https://app.example.org/launch.html?${query}`), [OPEN]);

  test('is opened for the patient of the address', () => {
    expect(opened(`iss=${OPEN.iss}&patient=p-1.2`)).toEqual({ kind: 'open', site: OPEN, iss: OPEN.iss, patientId: 'p-1.2' });
  });
  test('without one leaves the patient to the reader', () => {
    expect(opened(`iss=${OPEN.iss}`)).toEqual({ kind: 'open', site: OPEN, iss: OPEN.iss });
  });
  test.each(['', 'a/b', 'p1%26x=1', 'x'.repeat(65), 'p1&patient=p2'])('refuses the patient "%s"', (patient) => {
    expect(opened(`iss=${OPEN.iss}&patient=${patient}`).kind).toBe('refused');
  });
  test('still takes none of the parameters that a launch never needs', () => {
    expect(opened(`iss=${OPEN.iss}&patientId=p1`).kind).toBe('refused');
  });
});

test('a patient in the address of a server with sign-in chooses nobody', () => {
  expect(read(`?iss=${ISS}&launch=x&patient=p1`)).toEqual({ kind: 'authorize', site: SITE, iss: SITE.iss, launch: 'x' });
});

test('a server that is not on the list is not opened', () => {
  expect(read('?iss=https%3A%2F%2Fevil.example%2Ffhir&launch=xyz').kind).toBe('site-not-configured');
});
