import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PROBLEM_CODES } from '@navette/contracts';
import { expect, test } from 'vitest';
import { open as openDe } from './de/open.ts';
import { seldom as seldomDe } from './de/seldom.ts';
import { signedIn as signedInDe } from './de/signed-in.ts';
import { open as openEn } from './en/open.ts';
import { seldom as seldomEn } from './en/seldom.ts';
import { signedIn as signedInEn } from './en/signed-in.ts';
import { open as openFr } from './fr/open.ts';
import { seldom as seldomFr } from './fr/seldom.ts';
import { signedIn as signedInFr } from './fr/signed-in.ts';
import { open as openNl } from './nl/open.ts';
import { seldom as seldomNl } from './nl/seldom.ts';
import { signedIn as signedInNl } from './nl/signed-in.ts';

const SOURCE = join(import.meta.dirname, '..');

function textsOf(node: object, path = ''): Map<string, string> {
  return new Map(
    Object.entries(node).flatMap(([key, value]) => {
      const at = path === '' ? key : `${path}.${key}`;
      return typeof value === 'string' ? [[at, value] as const] : [...textsOf(value, at)];
    }),
  );
}

function sourceFiles(): readonly string[] {
  return readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.|\.gen\.|^locales\//.test(name))
    .map((name) => readFileSync(join(SOURCE, name), 'utf8'));
}

/** A source file and all of ours that it imports, further ones included. */
function withImports(path: string, seen = new Map<string, string>()): readonly string[] {
  if (seen.has(path)) return [];
  const text = readFileSync(path, 'utf8');
  seen.set(path, text);
  for (const [, name] of text.matchAll(/(?:from|import\() ?'(\.[^']+\.tsx?)'/g)) {
    const next = join(dirname(path), name ?? '');
    if (!next.startsWith(import.meta.dirname)) withImports(next, seen);
  }
  return [...seen.values()];
}

/** Patterns of the keys that `sources` ask for; `${…}` in a key stands for one step or a part of one. */
function askedKeys(sources: readonly string[] = sourceFiles()): readonly RegExp[] {
  const calls = sources.flatMap((text) => [...text.matchAll(/\bt\(\s*([`'])(.+?)\1/gs)].map((call) => call[2] ?? ''));
  const chosen = sources.flatMap((text) =>
    [...text.matchAll(/\bt\([^`'()]+\?\s*'([\w.]+)'\s*:\s*'([\w.]+)'/g)].flatMap((call) => [
      call[1] ?? '',
      call[2] ?? '',
    ]),
  );
  return [...calls, ...chosen].map((key) => {
    const parts = key.split(/\$\{.+?\}/).map((part) => part.replaceAll('.', '\\.'));
    return new RegExp(`^${parts.join('[\\w]+')}$`);
  });
}

const fr = textsOf({ ...openFr, ...signedInFr, ...seldomFr });
const others = {
  en: textsOf({ ...openEn, ...signedInEn, ...seldomEn }),
  de: textsOf({ ...openDe, ...signedInDe, ...seldomDe }),
  nl: textsOf({ ...openNl, ...signedInNl, ...seldomNl }),
};
const argumentsOf = (text: string) => [...new Set([...text.matchAll(/\{(\w+)[,}]/g)].map((found) => found[1]))].sort();

test.each(Object.entries(others))('%s has the same keys as French', (_language, texts) => {
  expect([...texts.keys()].sort()).toEqual([...fr.keys()].sort());
});

test('no group of texts stands on both sides of the door', () => {
  expect(Object.keys(openFr).filter((group) => group in signedInFr)).toEqual([]);
});

/** Pages that need no account, below features/. */
const OPEN_PAGES = [
  'dossier/dossier-page',
  'link/link-page',
  'mailbox/mailbox-page',
  'privacy/privacy-page',
  'visitor/about-page',
  'visitor/accessibility-page',
  'session/sign-in-page',
  'session/token-page',
  'session/reset-page',
  'session/code-page',
];

test.each(OPEN_PAGES)('%s asks for no text from behind the door', (name) => {
  const page = withImports(join(SOURCE, 'features', `${name}.tsx`));
  const asked = askedKeys(page);
  const keys = [...textsOf(openFr).keys()];
  expect(asked.length).toBeGreaterThan(4);
  expect(asked.filter((one) => !keys.some((key) => one.test(key)))).toEqual([]);
});

test('only the pages that are seldom come to ask for their texts', () => {
  const own = /^features\/(admin|duplicate|figures|importing)\//;
  const elsewhere = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.|\.gen\.|^locales\//.test(name) && !own.test(name))
    .map((name) => readFileSync(join(SOURCE, name), 'utf8'));
  const asked = askedKeys(elsewhere);
  expect([...textsOf(seldomFr).keys()].filter((key) => asked.some((one) => one.test(key)))).toEqual([]);
});

test.each(Object.entries(others))('a text takes the same arguments in %s as in French', (_language, texts) => {
  for (const [key, text] of fr) expect.soft(argumentsOf(texts.get(key) ?? ''), key).toEqual(argumentsOf(text));
});

test('every refusal of the API has a title and an advice in every language, and so has no answer at all', () => {
  const codes = [...PROBLEM_CODES, 'network'].sort();
  for (const [language, { problem }] of Object.entries({ fr: openFr, en: openEn, de: openDe, nl: openNl })) {
    expect.soft(Object.keys(problem).sort(), language).toEqual(codes);
    for (const [code, { title, advice }] of Object.entries(problem)) {
      expect.soft(title.length, `${language} ${code}`).toBeGreaterThan(5);
      expect.soft(advice.length, `${language} ${code}`).toBeGreaterThan(title.length);
    }
  }
});

test('every key that a screen asks for exists', () => {
  const keys = [...fr.keys()];
  expect(askedKeys().filter((asked) => !keys.some((key) => asked.test(key)))).toEqual([]);
});

test('no key is left that no screen asks for', () => {
  const asked = askedKeys();
  expect([...fr.keys()].filter((key) => !asked.some((one) => one.test(key)))).toEqual([]);
});

test('French puts a no-break space before double punctuation and inside guillemets, and uses its own apostrophe', () => {
  for (const [key, text] of fr) {
    expect.soft(text, key).not.toMatch(/ [:;?!»€%]|« |[^\s\u00a0:/]\?(?!$)|\w'\w/u);
    expect.soft(text, key).not.toMatch(/[\p{L}\d)][;?!»]/u);
  }
});
