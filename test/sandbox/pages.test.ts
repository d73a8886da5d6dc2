import { expect, test } from 'vitest';
import { html } from '../../sandbox/html.ts';
import { NAMED_DEFECTS } from '../../sandbox/named-defects.ts';
import { anEhr, APP_ORIGIN, authorize, EHR_ORIGIN, exchange, fhir, sentTo, tokenOf } from './an-app.ts';

const page = (path: string) => anEhr().handle(new Request(EHR_ORIGIN + path));

test('the start page offers each patient in three ways, without scripts', async () => {
  const ehr = anEhr();
  const answer = await ehr.handle(new Request(`${ehr.origin}/`));
  const text = await answer.text();
  for (const { id, title } of ehr.patients) {
    expect(text).toContain(html`${title}`.html);
    expect(text).toContain(`href="/launch?patient=${id}"`);
    expect(text).toContain(`href="/chart?patient=${id}"`);
  }
  expect(text).toContain(`href="${APP_ORIGIN}/launch.html?iss=http%3A%2F%2Fehr.example%2Ffhir"`);
  expect(text).not.toMatch(/<script|style="|onclick/);
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'; style-src 'self'");
});

test('every named defect can be switched on for every patient, by a link', async () => {
  const text = await (await page('/defects?patient=mina')).text();
  for (const [id, { words }] of NAMED_DEFECTS) {
    expect(text).toContain(html`${words}`.html);
    expect(text).toContain(`href="/launch?patient=mina&amp;defect=${id}"`);
  }
  expect(await (await page('/')).text()).toContain('href="/defects?patient=mina"');
  expect((await page('/defects?patient=nobody')).status).toBe(404);
});

test('a launch with a defect is spoilt, in the window and in the frame', async () => {
  const ehr = anEhr();
  const opened = await ehr.handle(new Request(`${ehr.origin}/launch?patient=mina&defect=problems-forbidden&defect=nonsense`));
  const launch = new URL(opened.headers.get('location') ?? '').searchParams.get('launch') ?? '';
  const code = sentTo(await authorize(ehr, { launch, scope: 'launch patient/*.rs' })).searchParams.get('code') ?? '';
  const { access_token } = await tokenOf(await exchange(ehr, { code }));
  expect((await fhir(ehr, access_token, 'Condition?patient=mina')).status).toBe(403);
  expect((await fhir(ehr, access_token, 'Procedure?patient=mina')).status).toBe(200);

  const framed = await (await page('/chart?patient=mina&defect=problems-forbidden')).text();
  expect(framed).toContain('src="/launch?framed&amp;patient=mina&amp;defect=problems-forbidden"');
});

test('the chart page frames the app and nothing else', async () => {
  const answer = await page('/chart?patient=mina');
  expect(answer.headers.get('content-security-policy')).toContain(`frame-src 'self' ${APP_ORIGIN}`);
  const text = await answer.text();
  expect(text).toContain('SAMPLE, Mina');
  expect(text).toContain('src="/launch?framed&amp;patient=mina"');
});

test.each(['/chart?patient=nobody', '/launch?patient=nobody', '/launch', '/elsewhere'])(
  '%s is a page that says 404',
  async (path) => {
    const answer = await page(path);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-type')).toContain('text/html');
  },
);

test('an address with a broken percent sign is refused, not a crash', async () => {
  expect((await page('/fhir/Observation/%zz')).status).toBe(400);
});

test('an opened launch cannot be made for a patient that does not exist', () => {
  expect(() => anEhr().launchUrl('nobody')).toThrow('no such patient');
});

test('text in a page is escaped, whatever it holds', () => {
  expect(html`<p title="${'"'}">${"<b> & 'co'"}</p>`.html).toBe('<p title="&quot;">&lt;b&gt; &amp; &#39;co&#39;</p>');
});

test('the style sheet and the style hints of the EHR are served', async () => {
  expect((await page('/sandbox.css')).headers.get('content-type')).toContain('text/css');
  expect(await (await page('/smart-style.json')).json()).toHaveProperty('color_text');
});
