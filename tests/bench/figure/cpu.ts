import { readFileSync } from 'node:fs';

/** Linux counts in hundredths of a second, on every machine that we know of. */
const TICK_MS = 10;

/** Milliseconds of processor time that a process has used so far; undefined where the system does not tell. */
export function cpuMsOf(pid: number): number | undefined {
  try {
    // The program's name, in parentheses, may hold spaces: count the fields after it.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
  } catch {
    return undefined;
  }
}
