import { describe, expect, it } from 'vitest';
import { checkDocs } from './docs.ts';
import { describeFinding } from './finding.ts';

const referable = {
  exists: (path: string) => ['packages/domain/src/need.ts', 'infra/bin/', 'package.json'].includes(path),
  scripts: ['start', 'verify'],
};

function findings(text: string): string[] {
  return checkDocs([{ path: 'README.md', text }], referable).map(describeFinding);
}

describe('checkDocs', () => {
  it('finds a path that is gone', () => {
    expect(findings('See\n`packages/domain/src/gone.ts` and `gone.json`.')).toEqual([
      'README.md:2 cites packages/domain/src/gone.ts, which does not exist',
      'README.md:2 cites gone.json, which does not exist',
    ]);
  });

  it('finds a script that is gone', () => {
    expect(findings('`npm run lint`, `npm run -s bench -- x`, `npm test`')).toEqual([
      'README.md:1 cites the script lint, which does not exist',
      'README.md:1 cites the script bench, which does not exist',
      'README.md:1 cites the script test, which does not exist',
    ]);
  });

  it('lets through what exists, a place in it, and what is no path', () => {
    expect(
      findings('`packages/domain/src/need.ts:12`, `infra/bin/`, `package.json`, `npm run verify`, `npm start`'),
    ).toEqual([]);
    expect(findings('`/api/health/ready`, `application/json`, `services/<name>/src`, `.navette/`, `tests/**`')).toEqual(
      [],
    );
  });
});
