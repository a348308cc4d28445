import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countTests, describeCount } from './report.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'navette-report-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function report(...files: { status: string; tests: string[] }[]): string {
  const path = join(folder, 'report.json');
  const testResults = files.map(({ status, tests }) => ({
    status,
    assertionResults: tests.map((test) => ({ status: test })),
  }));
  writeFileSync(path, JSON.stringify({ testResults }));
  return path;
}

describe('countTests', () => {
  it('counts passed, failed and skipped tests', () => {
    const path = report(
      { status: 'passed', tests: ['passed', 'passed', 'skipped', 'todo'] },
      { status: 'failed', tests: ['passed', 'failed'] },
    );
    expect(countTests(path, 1)).toEqual({ passed: 3, failed: 1, skipped: 2 });
  });

  it('counts a file that could not be loaded as a failure', () => {
    const path = report({ status: 'failed', tests: [] }, { status: 'passed', tests: ['passed'] });
    expect(countTests(path, 1)).toEqual({ passed: 1, failed: 1, skipped: 0 });
  });

  it('counts an error outside of tests as a failure', () => {
    expect(countTests(report({ status: 'passed', tests: ['passed'] }), 1).failed).toBe(1);
  });

  it('takes neither an empty run nor a missing report for a success', () => {
    expect(countTests(report(), 0).failed).toBe(1);
    expect(countTests(report({ status: 'passed', tests: ['skipped'] }), 0).failed).toBe(1);
    expect(countTests(join(folder, 'none.json'), 0).failed).toBe(1);
  });
});

describe('describeCount', () => {
  it('mentions skipped tests only where there are some', () => {
    expect(describeCount({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
    expect(describeCount({ passed: 1, failed: 2, skipped: 3 })).toBe('1 passed, 2 failed, 3 skipped');
  });
});
