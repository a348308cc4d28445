import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

/** Calls `onLine` with each complete line of a stream (and its unfinished last one), so that lines of several children never mix. */
export function eachLine(stream: Readable, onLine: (line: string) => void): void {
  // A pipe whose other end was killed may fail once more before it closes; the child's exit tells the story.
  stream.on('error', () => {});
  createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY }).on('line', onLine);
}
