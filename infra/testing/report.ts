import { readFileSync } from 'node:fs';

/** What became of the tests of one run. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/**
 * Counts the tests in a report that vitest wrote as JSON. A file that could not even be read counts as a failed test.
 * @param exitCode of vitest, which knows of errors outside of tests
 * @returns one failure when there is no report, or no test in it: then nothing was shown to work
 */
export function countTests(file: string, exitCode: number): Count {
  const report = readReport(file);
  const files = listOf(report, 'testResults');
  const statuses = files.flatMap((result) => listOf(result, 'assertionResults')).map((test) => Object(test).status);
  const unreadable = files.filter(
    (result) => Object(result).status === 'failed' && !listOf(result, 'assertionResults').some(hasFailed),
  );
  const passed = statuses.filter((status) => status === 'passed').length;
  const failed = statuses.filter((status) => status === 'failed').length + unreadable.length;
  const skipped = statuses.length - passed - (failed - unreadable.length);
  const brokenOtherwise = failed === 0 && (exitCode !== 0 || passed === 0);
  return { passed, failed: brokenOtherwise ? 1 : failed, skipped };
}

/** "12 passed, 0 failed", and what was skipped where anything was. */
export function describeCount({ passed, failed, skipped }: Count): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

function readReport(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}

function listOf(value: unknown, key: string): unknown[] {
  const list: unknown = Object(value)[key];
  return Array.isArray(list) ? list : [];
}

function hasFailed(test: unknown): boolean {
  return Object(test).status === 'failed';
}
