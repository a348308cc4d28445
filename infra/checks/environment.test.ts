import { describe, expect, it } from 'vitest';
import { checkEnvironment } from './environment.ts';

const text = `const port = process.env.PORT;\nconst { HOST } = process.env;`;

describe('checkEnvironment', () => {
  it('finds the environment read away from an entry file', () => {
    for (const path of [
      'services/api/src/server.ts',
      'packages/db/src/connect.ts',
      'services/cli/src/commands/main.ts',
    ]) {
      expect(checkEnvironment([{ path, text }]).map((finding) => finding.line)).toEqual([1, 2]);
    }
  });

  it('lets entry files, the launcher and tests read it', () => {
    for (const path of [
      'services/api/src/main.ts',
      'packages/runtime/src/config.ts',
      'infra/x.ts',
      'tests/x.ts',
      'packages/db/src/a.test.ts',
    ]) {
      expect(checkEnvironment([{ path, text }])).toEqual([]);
    }
  });
});
