import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MAIL_KINDS } from '@navette/mail';
import { describe, expect, it } from 'vitest';

const VERBS = join(import.meta.dirname, '..');

/** The verbs' sources, their tests and what only lists kinds apart. */
function sources(): string {
  return readdirSync(VERBS, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => readFileSync(join(VERBS, name), 'utf8'))
    .join('\n');
}

/** How a verb says which mail it writes: by itself, as one of two, or handed to what tells those who attend a meeting. */
const WRITTEN = [
  /\bkind: '(\w+)'/g,
  /\bkind = [^;]*?'(\w+)'/g,
  /\bkind = [^;]*:[^;]*?'(\w+)'/g,
  /\bcase '(\w+)':/g,
  /tellAttendees\([^)]*'(\w+)'/g,
];

describe('every template', () => {
  it('is of a mail that some verb writes', () => {
    const written = new Set(WRITTEN.flatMap((way) => [...sources().matchAll(way)].map((match) => match[1])));
    expect(Object.keys(MAIL_KINDS).filter((kind) => !written.has(kind))).toEqual([]);
  });
});
