import { parseArgs } from 'node:util';
import { PAGES, type PageName } from './pages.ts';

const LANGUAGES = ['fr', 'en', 'de', 'nl'] as const;
const WIDTHS = ['1440', '1024', '390', '320'] as const;
const SCHEMES = ['light', 'dark'] as const;
/** How long a facilitator's lists are; "demo": those of the demo's own facilitator, with all that the demo tells. */
const ITEMS = ['demo', '0', '3', '400'] as const;

export type Language = (typeof LANGUAGES)[number];
export type Scheme = (typeof SCHEMES)[number];
export type Items = (typeof ITEMS)[number];

/** What is to be looked at: every combination of these. */
export interface Options {
  readonly url: string;
  readonly out: string;
  readonly pages: readonly PageName[];
  readonly languages: readonly Language[];
  readonly widths: readonly number[];
  readonly schemes: readonly Scheme[];
  readonly items: readonly Items[];
  readonly axe: boolean;
}

export const USAGE = `Pictures of every page. The product must run with its demo people: npm start
  npm run screenshots -- [--url http://127.0.0.1:3000] [--out .navette/screenshots] [--no-axe]
    --pages ${Object.keys(PAGES).join(',')}
    --languages ${LANGUAGES.join(',')} --widths ${WIDTHS.join(',')} --schemes ${SCHEMES.join(',')} --items ${ITEMS.join(',')}`;

/** @throws Error that names the option and what it takes */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      url: { type: 'string', default: 'http://127.0.0.1:3000' },
      out: { type: 'string', default: '.navette/screenshots' },
      pages: { type: 'string' },
      languages: { type: 'string' },
      widths: { type: 'string' },
      schemes: { type: 'string' },
      items: { type: 'string' },
      axe: { type: 'boolean', default: true },
    },
    allowNegative: true,
  });
  return {
    url: values.url,
    out: values.out,
    axe: values.axe,
    pages: chosen('pages', values.pages, Object.keys(PAGES) as PageName[]),
    languages: chosen('languages', values.languages, LANGUAGES),
    widths: chosen('widths', values.widths, WIDTHS).map(Number),
    schemes: chosen('schemes', values.schemes, SCHEMES),
    items: chosen('items', values.items, ITEMS),
  };
}

function chosen<T extends string>(name: string, given: string | undefined, all: readonly T[]): readonly T[] {
  if (given === undefined) return all;
  return given.split(',').map((word) => {
    const known = all.find((one) => one === word);
    if (known === undefined) throw new Error(`--${name}: expected some of ${all.join(', ')}, not "${word}"`);
    return known;
  });
}
