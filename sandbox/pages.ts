import { readFileSync } from 'node:fs';
import { fullName } from './chart.ts';
import type { Client, Site } from './ehr.ts';
import { type Html, html } from './html.ts';
import { DEFECT_GROUPS } from './named-defects.ts';
import { OPEN_PATH } from './open-server.ts';
import type { PatientFile } from './patient-file.ts';
import { fhirTime } from './relative-time.ts';

export const STYLE_PATH = '/sandbox.css';

/** The pages' one style sheet, read once: it is part of the program. */
const STYLE = readFileSync(new URL('./sandbox.css', import.meta.url), 'utf8');

/** Answers `STYLE_PATH`. */
export function styleSheet(): Response {
  return new Response(STYLE, { headers: { 'content-type': 'text/css; charset=utf-8', 'x-content-type-options': 'nosniff' } });
}

/** Every patient with the three ways to open the app. */
export function startPage(site: Site): Response {
  const body = html`
    <header class="top">
      <p class="notice">Sandbox · synthetic patients · no real person's data</p>
      <h1>Sandbox EHR</h1>
      <p>Open a chart to launch the app as a hospital's record system would. Times in each chart count back from now.</p>
    </header>
    <main>
      <ul class="patients">
        ${site.patients.map((file) => patientCard(site, file))}
      </ul>
    </main>
    <footer><p>FHIR base <code>${site.fhirBase}</code> · SMART App Launch 2.2 · read only</p></footer>
  `;
  return htmlPage(200, 'Sandbox EHR', body);
}

function patientCard(site: Site, file: PatientFile): Html {
  const standalone = `${site.clients[0]?.launchUrl ?? ''}?${new URLSearchParams({ iss: site.fhirBase }).toString()}`;
  const openServer = { iss: `${site.origin}${OPEN_PATH}`, patient: file.id };
  const open = `${site.clients[0]?.launchUrl ?? ''}?${new URLSearchParams(openServer).toString()}`;
  const id = encodeURIComponent(file.id);
  return html`
    <li class="card">
      <h2>${file.title}</h2>
      <p class="who">${identity(site, file)}</p>
      <p>${file.shows}</p>
      <p class="actions">
        <a class="button primary" href="/launch?patient=${id}">Launch<span class="vh"> for ${fullName(file)}</span></a>
        <a class="button" href="/chart?patient=${id}">Embedded<span class="vh"> in the EHR, ${fullName(file)}</span></a>
        <a class="quiet" href="/defects?patient=${id}">With a defect<span class="vh">, ${fullName(file)}</span></a>
        <a class="quiet" href="${open}">Open server<span class="vh"> without sign-in, ${fullName(file)}</span></a>
        <a class="quiet" href="${standalone}">Standalone<span class="vh"> launch, then choose a patient</span></a>
      </p>
    </li>
  `;
}

/** Every named defect, each a launch of this patient's chart with it. */
export function defectsPage(site: Site, file: PatientFile): Response {
  const launch = (id: string) => `/launch?${new URLSearchParams({ patient: file.id, defect: id }).toString()}`;
  const embedded = (id: string) => `/chart?${new URLSearchParams({ patient: file.id, defect: id }).toString()}`;
  const body = html`
    <header class="top">
      <p class="notice">Sandbox · synthetic patients</p>
      <h1>Launch with a defect</h1>
      <p>${fullName(file)}, ${identity(site, file)}. Each line is one way in which a server or a chart misleads.</p>
      <p><a href="/">All patients</a></p>
    </header>
    <main>
      ${DEFECT_GROUPS.map(
        ({ title, defects }) => html`
          <h2>${title}</h2>
          <ul class="defects">
            ${defects.map(
              ({ id, words }) => html`
                <li>
                  <a href="${launch(id)}">${words}</a>
                  <span><code>${id}</code> <a class="quiet" href="${embedded(id)}">embedded<span class="vh">: ${words}</span></a></span>
                </li>
              `,
            )}
          </ul>
        `,
      )}
    </main>
  `;
  return htmlPage(200, 'Launch with a defect', body);
}

/** The chart page of an EHR: a patient header, and the app in a frame below it. */
export function framePage(site: Site, file: PatientFile, named: readonly string[]): Response {
  const apps = site.clients.map(({ launchUrl }) => new URL(launchUrl).origin);
  const body = html`
    <header class="chart">
      <a href="/">All patients</a>
      <p><strong>${fullName(file)}</strong> <span>${identity(site, file)}</span></p>
      <p class="notice">Synthetic patient</p>
    </header>
    <iframe
      title="App for ${fullName(file)}"
      src="/launch?framed&amp;patient=${encodeURIComponent(file.id)}${defectQuery(named)}"
      sandbox="allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads"
      allow="clipboard-write ${apps.join(' ')}"
    ></iframe>
  `;
  return htmlPage(200, `${fullName(file)} · Sandbox EHR`, body, ['framed', `frame-src 'self' ${apps.join(' ')}`]);
}

/** `&defect=a&defect=b` */
function defectQuery(named: readonly string[]): string {
  return named.map((id) => `&defect=${encodeURIComponent(id)}`).join('');
}

/** What a standalone launch shows before it goes back to the app. */
export function pickerPage(site: Site, client: Client, address: (file: PatientFile) => string): Response {
  const body = html`
    <header class="top">
      <p class="notice">Sandbox · synthetic patients</p>
      <h1>Choose a patient</h1>
      <p>${client.name} asks to read one chart. Your choice takes you back to it.</p>
    </header>
    <main>
      <ul class="picker">
        ${site.patients.map(
          (file) =>
            html`<li><a href="${address(file)}"><strong>${fullName(file)}</strong> <span>${identity(site, file)}</span></a></li>`,
        )}
      </ul>
    </main>
  `;
  return htmlPage(200, 'Choose a patient', body);
}

/** A page for what cannot be sent back to the app. */
export function errorPage(status: number, heading: string, reason: string): Response {
  const body = html`
    <header class="top"><p class="notice">Sandbox EHR</p><h1>${heading}</h1><p>${reason}</p><p><a href="/">All patients</a></p></header>
  `;
  return htmlPage(status, heading, body);
}

function identity({ now }: Site, file: PatientFile): string {
  const born = fhirTime(file.born, { now: now(), offsetMinutes: 0 }, 'day');
  return `${file.sex} · ${age(born, now())} · born ${born} · ${file.mrn}`;
}

function age(born: string, now: number): string {
  const months = Math.floor((now - Date.parse(born)) / (30.4375 * 86_400_000));
  return months < 36 ? `${months} months` : `${Math.floor(months / 12)} y`;
}

const CSP = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

function htmlPage(status: number, title: string, body: Html, [kind = 'plain', frames = ''] = [] as readonly string[]): Response {
  const page = html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title}</title>
    <link rel="stylesheet" href="${STYLE_PATH}">
  </head>
  <body class="${kind}">${body}</body>
</html>
`;
  return new Response(page.html, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': frames === '' ? CSP : `${CSP}; ${frames}`,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    },
  });
}
