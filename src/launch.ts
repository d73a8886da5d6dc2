import { type Language, languageAsked, languageFor } from './fhir/language.ts';
import { type LaunchStep, startLaunch } from './fhir/launch-step.ts';
import { type Notice, notice, OPEN_AGAIN } from './fhir/notice.ts';
import { showPage, showQuestion } from './fhir/problem-page.ts';
import style from './launch.css?inline';

/** From the EHR's launch address to its sign-in page, and nothing else. */
async function launch(root: HTMLElement): Promise<void> {
  const page = new URL(location.href);
  const asked = languageAsked(page);
  const step = await startLaunch(page, fetchApp);
  const site = step.kind === 'go' || step.kind === 'choose-patient' ? step.site.language : undefined;
  const say = languageFor(asked, site, navigator.languages) === 'zh' ? await chinese() : ENGLISH;
  show(step, { root, say, asked });
}

interface Around {
  readonly root: HTMLElement;
  readonly say: Speaker;
  readonly asked: Language | undefined;
}

function show(step: LaunchStep, around: Around): void {
  const { root, say, asked } = around;
  dress();
  switch (step.kind) {
    case 'go':
      // Replaced, so that "back" leads to the EHR and not to a launch that has been used.
      location.replace(step.to);
      return showPage(root, say.notice(notice(`${step.site.openServer ? 'Opening' : 'Signing in to'} ${step.site.name} …`)));
    case 'choose':
      return showPage(
        root,
        say.notice(notice('Open Leukoscope for', 'You will sign in there and choose a patient.')),
        step.sites.map((site) => ({
          words: site.name,
          to: `?${new URLSearchParams({ iss: site.iss, ...(asked && { lang: asked }) })}`,
        })),
      );
    case 'choose-patient':
      return showQuestion(
        root,
        say.notice(
          notice(
            `Open a patient of ${step.site.name}`,
            'This server is open: nobody signs in, and it does not say whose chart is meant.',
          ),
        ),
        { label: say.phrase('Patient id'), button: say.phrase('Open'), onAnswer: (id) => show(step.open(id), around) },
      );
    case 'stop':
      return showPage(
        root,
        say.notice(step.notice),
        step.inNewWindow ? [{ words: say.phrase('Open in a new window'), to: location.href, inNewWindow: true }] : [],
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

/** Comes with the script: a file of its own would hold up the launch. Browsers that cannot take it so show plain pages. */
function dress(): void {
  if (!('adoptedStyleSheets' in document)) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets = [sheet];
}

const root = document.getElementById('root');
if (root)
  launch(root).catch(() => showPage(root, notice('The app could not start', 'Something unexpected happened.', OPEN_AGAIN)));
