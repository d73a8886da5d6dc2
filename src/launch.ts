import { startLaunch } from './fhir/authorize.ts';
import { notice, OPEN_AGAIN } from './fhir/notice.ts';
import { showPage } from './fhir/problem-page.ts';
import './launch.css';

/** From the EHR's launch address to its sign-in page, and nothing else. */
async function launch(root: HTMLElement): Promise<void> {
  const page = new URL(location.href);
  const starting = startLaunch(page);
  fetchApp();
  const step = await starting;
  switch (step.kind) {
    case 'go':
      showPage(root, notice(`Signing in to ${step.site.name} …`));
      // Replaced, so that "back" leads to the EHR and not to a launch that has been used.
      location.replace(step.to);
      return;
    case 'choose':
      return showPage(
        root,
        notice('Open Leukoscope for', 'You will sign in there and choose a patient.'),
        step.sites.map((site) => ({ words: site.name, to: `?${new URLSearchParams({ iss: site.iss })}` })),
      );
    case 'stop':
      return showPage(
        root,
        step.notice,
        step.inNewWindow ? [{ words: 'Open in a new window', to: page.href, inNewWindow: true }] : [],
      );
  }
}

/** The files of the app, which the page lists and the browser may fetch while the EHR answers. */
function fetchApp(): void {
  const files = document.querySelector<HTMLTemplateElement>('template#app-files');
  if (files) document.head.append(files.content);
}

const root = document.getElementById('root');
if (root)
  launch(root).catch(() => showPage(root, notice('The app could not start', 'Something unexpected happened.', OPEN_AGAIN)));
