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

test('asked for Chinese the page is in Chinese, and a site chosen there is launched in Chinese', async () => {
  const page = await pageAt('?lang=zh-CN');
  expect(document.documentElement.lang).toBe('zh-Hans');
  expect(page.querySelector('h1')?.textContent).toBe('打开 Leukoscope：');
  expect(page.querySelector('a')?.getAttribute('href')).toBe(`?iss=${encodeURIComponent(BASE)}&lang=zh`);
});

test('a page that stops the launch says so in Chinese', async () => {
  const page = await pageAt('?iss=https%3A%2F%2Fevil.example&launch=x&lang=zh');
  expect(page.querySelector('h1')?.textContent).toBe('此站点未配置');
  expect(page.textContent).toContain('smart.json');
});
