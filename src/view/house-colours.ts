/**
 * Colours that the EHR would like, worn only where every text on them stays as readable as WCAG AA asks. Urgency and medicines keep
 * their colours: those carry a meaning.
 */
import type { Colour, HouseStyle } from '../record/house-style.ts';

export type HousePart = keyof HouseStyle;

export interface WornColour {
  readonly part: HousePart;
  /** false where a text would be hard to read on or in it. */
  readonly isWorn: boolean;
}

/** The colours of the page by their property, as they stand in the present scheme. */
export type Palette = ReadonlyMap<string, Colour>;

const TEXT_CONTRAST = 4.5;
/** Of outlines. */
const EDGE_CONTRAST = 3;

const GROUNDS = ['--paper', '--surface', '--sunken'];
const TEXTS = ['--ink', '--ink-2', '--ink-3', '--accent', '--critical', '--high', '--drug'];
const WHITE: Colour = [255, 255, 255];
const BLACK: Colour = [0, 0, 0];

interface Choice {
  readonly properties: ReadonlyMap<string, Colour>;
  readonly worn: readonly WornColour[];
}

/** Ground first, then text, then what can be clicked, each against what was chosen before it. */
export function chosenColours(style: HouseStyle, palette: Palette): Choice {
  const now = new Map(palette);
  const properties = new Map<string, Colour>();
  const worn: WornColour[] = [];
  const wear = (part: HousePart, property: string, isReadable: (colour: Colour) => boolean): void => {
    const colour = style[part];
    if (!colour) return;
    const isWorn = isReadable(colour);
    worn.push({ part, isWorn });
    if (!isWorn) return;
    properties.set(property, colour);
    now.set(property, colour);
  };
  const holds = (colour: Colour, others: readonly string[], least: number): boolean =>
    others.every((name) => {
      const other = now.get(name);
      return other !== undefined && contrast(colour, other) >= least;
    });
  const isLegible = (colour: Colour): boolean => holds(colour, [...GROUNDS, '--accent-soft'], TEXT_CONTRAST);
  wear('background', '--paper', (colour) => holds(colour, TEXTS, TEXT_CONTRAST) && holds(colour, ['--edge'], EDGE_CONTRAST));
  wear('text', '--ink', isLegible);
  wear('highlight', '--accent', isLegible);
  const accent = properties.get('--accent');
  // Of black and white one is always readable.
  if (accent) properties.set('--on-accent', contrast(accent, WHITE) >= TEXT_CONTRAST ? WHITE : BLACK);
  return { properties, worn };
}

/** WCAG 2: 1 for the same colour, 21 for black on white. */
export function contrast(one: Colour, other: Colour): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

const linear = (part: number): number => {
  const share = part / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

const luminance = ([red, green, blue]: Colour): number => 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** Wears what holds in the present scheme, and chooses again when the reader changes between light and dark. */
export function wearColours(style: HouseStyle, tell: (worn: readonly WornColour[]) => void): void {
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets.push(sheet);
  const choose = (): void => {
    sheet.replaceSync('');
    // A reader who asks for more contrast, or for colours of their own, is not overruled.
    const isLeft = matchMedia('(prefers-contrast: more), (forced-colors: active)').matches;
    const { properties, worn } = isLeft ? NOTHING : chosenColours(style, paletteNow());
    const rules = [...properties].map(([name, colour]) => `${name}: rgb(${colour.join(' ')});`);
    // Paper keeps its own.
    sheet.replaceSync(`@media screen { :root { ${rules.join(' ')} } }`);
    tell(worn);
  };
  choose();
  for (const query of ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)'])
    matchMedia(query).addEventListener('change', choose);
}

const NOTHING: Choice = { properties: new Map(), worn: [] };

function paletteNow(): Palette {
  const style = getComputedStyle(document.documentElement);
  const found = new Map<string, Colour>();
  for (const name of new Set([...GROUNDS, ...TEXTS, '--edge', '--accent-soft'])) {
    const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(style.getPropertyValue(name).trim())?.[1] ?? '';
    const pairs = (hex.length === 3 ? hex.replaceAll(/./g, '$&$&') : hex).match(/../g) ?? [];
    const [red, green, blue] = pairs.map((pair) => Number.parseInt(pair, 16));
    if (red !== undefined && green !== undefined && blue !== undefined) found.set(name, [red, green, blue]);
  }
  return found;
}
