// @vitest-environment jsdom
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, expect, test, vi } from 'vitest';

// fhirclient keeps the fetch that it finds when it is first imported, so msw listens before that.
const server = setupServer();
server.listen({ onUnhandledRequest: 'error' });
afterAll(() => server.close());

const BASE = 'https://ehr.example.org/fhir';

async function pageAt(query: string): Promise<HTMLElement> {
  vi.resetModules();
  history.replaceState(null, '', `/app/launch.html${query}`);
  document.body.innerHTML = '<div id="root"></div>';
  server.use(
    http.get('*/app/smart.json', () =>
      HttpResponse.json({ sites: [{ iss: BASE, name: 'General <b>Hospital</b>', clientId: 'abc' }] }),
    ),
  );
  await import('../../src/launch.ts');
  return await vi.waitUntil(() => document.querySelector('main'));
}

test('without a server the sites are links that launch them', async () => {
  const page = await pageAt('');
  const link = page.querySelector('a');
  expect(link?.textContent).toBe('General <b>Hospital</b>');
  expect(link?.getAttribute('href')).toBe(`?iss=${encodeURIComponent(BASE)}`);
});

test('an unlisted server is a page in words that says what to do', async () => {
  const page = await pageAt('?iss=https%3A%2F%2Fevil.example&launch=x');
  expect(page.querySelector('h1')?.textContent).toBe('This site is not configured');
  expect(page.textContent).toContain('smart.json');
  expect(document.title).toBe('This site is not configured – Leukoscope');
});
