import { startLaunch } from './fhir/authorize.ts';
import { languageAsked, languageFor } from './fhir/language.ts';
import { type Notice, notice, OPEN_AGAIN } from './fhir/notice.ts';
import { showPage } from './fhir/problem-page.ts';
import './launch.css';

/** From the EHR's launch address to its sign-in page, and nothing else. */
async function launch(root: HTMLElement): Promise<void> {
  const page = new URL(location.href);
  const asked = languageAsked(page);
  const starting = startLaunch(page);
  fetchApp();
  const step = await starting;
  const language = languageFor(asked, step.kind === 'go' ? step.site.language : undefined, navigator.languages);
  const say = language === 'zh' ? await chinese() : ENGLISH;
  switch (step.kind) {
    case 'go':
      showPage(root, say.notice(notice(`Signing in to ${step.site.name} …`)));
      // Replaced, so that "back" leads to the EHR and not to a launch that has been used.
      location.replace(step.to);
      return;
    case 'choose':
      return showPage(
        root,
        say.notice(notice('Open Leukoscope for', 'You will sign in there and choose a patient.')),
        step.sites.map((site) => ({
          words: site.name,
          to: `?${new URLSearchParams({ iss: site.iss, ...(asked && { lang: asked }) })}`,
        })),
      );
    case 'stop':
      return showPage(
        root,
        say.notice(step.notice),
        step.inNewWindow ? [{ words: say.phrase('Open in a new window'), to: page.href, inNewWindow: true }] : [],
      );
  }
}

/** The files of the app, which the page lists and the browser may fetch while the EHR answers. */
function fetchApp(): void {
  const files = document.querySelector<HTMLTemplateElement>('template#app-files');
  if (files) document.head.append(files.content);
}

interface Speaker {
  readonly notice: (given: Notice) => Notice;
  readonly phrase: (english: string) => string;
}

const ENGLISH: Speaker = { notice: (given) => given, phrase: (english) => english };

async function chinese(): Promise<Speaker> {
  try {
    const { notice: inChinese, phrase } = await import('./view/language/zh/stops.ts');
    document.documentElement.lang = 'zh-Hans';
    return { notice: inChinese, phrase };
  } catch {
    return ENGLISH;
  }
}

const root = document.getElementById('root');
if (root)
  launch(root).catch(() => showPage(root, notice('The app could not start', 'Something unexpected happened.', OPEN_AGAIN)));
