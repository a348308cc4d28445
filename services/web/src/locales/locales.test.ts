import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { en } from './en/index.ts';
import { fr } from './fr/index.ts';

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

/** Patterns of the keys that the screens ask for; `${…}` in a key stands for one step or a part of one. */
function askedKeys(): readonly RegExp[] {
  const calls = sourceFiles().flatMap((text) =>
    [...text.matchAll(/\bt\(\s*([`'])(.+?)\1/gs)].map((call) => call[2] ?? ''),
  );
  const chosen = sourceFiles().flatMap((text) =>
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

const languages = { fr: textsOf(fr), en: textsOf(en) };
const argumentsOf = (text: string) => [...new Set([...text.matchAll(/\{(\w+)[,}]/g)].map((found) => found[1]))].sort();

test('every language has the same keys', () => {
  expect([...languages.en.keys()].sort()).toEqual([...languages.fr.keys()].sort());
});

test('a text takes the same arguments in every language', () => {
  for (const [key, text] of languages.fr) {
    expect.soft(argumentsOf(languages.en.get(key) ?? ''), key).toEqual(argumentsOf(text));
  }
});

test('every key that a screen asks for exists', () => {
  const keys = [...languages.fr.keys()];
  expect(askedKeys().filter((asked) => !keys.some((key) => asked.test(key)))).toEqual([]);
});

test('no key is left that no screen asks for', () => {
  const asked = askedKeys();
  expect([...languages.fr.keys()].filter((key) => !asked.some((one) => one.test(key)))).toEqual([]);
});

test('French puts a no-break space before double punctuation and inside guillemets, and uses its own apostrophe', () => {
  for (const [key, text] of languages.fr) {
    expect.soft(text, key).not.toMatch(/ [:;?!»€%]|« |[^\s\u00a0:/]\?(?!$)|\w'\w/u);
    expect.soft(text, key).not.toMatch(/[\p{L}\d)][;?!»]/u);
  }
});
