import type { Colour, HouseStyle } from '../record/house-style.ts';
import { withinTime } from './time-limit.ts';

const STYLE_MS = 5_000;
const MOST_LETTERS = 20_000;

/** @returns undefined when there is none to be had, which must not trouble anybody */
export async function fetchHouseStyle(url: string): Promise<HouseStyle | undefined> {
  try {
    return await withinTime(STYLE_MS, undefined, async (signal) => {
      // A redirect could lead to another origin than the one that was allowed.
      const options = { credentials: 'omit', redirect: 'error', headers: { accept: 'application/json' }, signal } as const;
      const response = await fetch(url, options);
      return response.ok ? readHouseStyle(await response.text()) : undefined;
    });
  } catch {
    return undefined;
  }
}

export function readHouseStyle(text: string): HouseStyle | undefined {
  if (text.length > MOST_LETTERS) return undefined;
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return undefined;
  }
  const fields = new Map<string, unknown>(typeof json === 'object' && json !== null ? Object.entries(json) : []);
  const [background, words, highlight] = ['color_background', 'color_text', 'color_highlight'].map((key) =>
    colour(fields.get(key)),
  );
  if (!background && !words && !highlight) return undefined;
  return { ...(background && { background }), ...(words && { text: words }), ...(highlight && { highlight }) };
}

/** `#0b5c8e`, `#05a`, `rgb(11, 92, 142)`: nothing that could reach a style sheet as anything but three numbers. */
function colour(value: unknown): Colour | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.trim().toLowerCase();
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/.exec(text)?.[1];
  if (hex !== undefined) {
    const [red, green, blue] = (hex.length === 3 ? hex.replaceAll(/./g, '$&$&') : hex).match(/../g) ?? [];
    return [Number.parseInt(red ?? '', 16), Number.parseInt(green ?? '', 16), Number.parseInt(blue ?? '', 16)];
  }
  const [, red, green, blue] = /^rgb\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})\s*\)$/.exec(text) ?? [];
  const parts = [red, green, blue].map(Number);
  const [r, g, b] = parts;
  return r !== undefined && g !== undefined && b !== undefined && parts.every((part) => part <= 255) ? [r, g, b] : undefined;
}
