import { randomUUID } from 'node:crypto';

const WELL_FORMED = /^[A-Za-z0-9][A-Za-z0-9._:-]{7,99}$/;

/**
 * The id under which a request is logged: the one that came with it, so that a proxy's log and ours can be read side by
 * side, or a new one. What is not 8 to 100 plain characters is not taken over: it would stand in every log line.
 */
export function requestIdOf(header: string | undefined): string {
  return header !== undefined && WELL_FORMED.test(header) ? header : randomUUID();
}
