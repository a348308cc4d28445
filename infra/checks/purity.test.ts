import { describe, expect, it } from 'vitest';
import { checkPurity } from './purity.ts';

function lines(text: string, path = 'packages/domain/src/x.ts'): (number | undefined)[] {
  return checkPurity([{ path, text }]).map((finding) => finding.line);
}

describe('checkPurity', () => {
  it.each([
    `const now = Date.now();`,
    `const now = new Date();`,
    `const now = Date();`,
    `const draw = Math.random();`,
    `const id = crypto.randomUUID();`,
    `const ms = performance.now();`,
    `const port = process.env.PORT;`,
    `await fetch('https://example.org');`,
    `setTimeout(() => {}, 10);`,
    `import { readFile } from 'node:fs/promises';`,
    `import pg from 'pg';`,
    `import type { Context } from 'hono';`,
  ])('finds %s', (text) => {
    expect(lines(text)).toEqual([1]);
  });

  it('lets pure code through', () => {
    expect(lines(`const day = new Date(input.at); const n = Math.round(Date.UTC(2026, 1));`)).toEqual([]);
    expect(lines(`// Date.now()\nconst text = 'Math.random()';`)).toEqual([]);
    expect(lines(`import { a } from './a.ts'; import { b } from '@navette/taxonomy';`)).toEqual([]);
  });

  it('allows each pure package its own libraries', () => {
    const text = `import { PorterStemmerFr } from 'natural/lib/natural/stemmers/index.js';`;
    expect(lines(text, 'packages/scoring/src/x.ts')).toEqual([]);
    expect(lines(text, 'packages/taxonomy/src/x.ts')).toEqual([1]);
  });

  it('leaves tests and other packages alone', () => {
    expect(lines(`import 'node:fs';`, 'packages/domain/src/x.test.ts')).toEqual([]);
    expect(lines(`const now = Date.now();`, 'packages/usecases/src/x.ts')).toEqual([]);
  });
});
