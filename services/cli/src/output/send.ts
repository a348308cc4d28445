import { once } from 'node:events';
import type { Writable } from 'node:stream';

const PIECE = 64 * 1024;

/**
 * Writes the pieces as fast as the reader takes them. Returns false when the reader went away (`… | head`), which is its
 * right; any other failure is thrown.
 */
export async function send(pieces: Iterable<string>, out: Writable): Promise<boolean> {
  const failure: { error?: NodeJS.ErrnoException } = {};
  const remember = (error: NodeJS.ErrnoException): void => {
    failure.error ??= error;
  };
  out.on('error', remember);
  try {
    let held = '';
    for (const piece of pieces) {
      held += piece;
      if (held.length < PIECE) continue;
      await write(held, out);
      held = '';
      if (failure.error) break;
    }
    if (!failure.error) await write(held, out);
  } catch (error) {
    remember(error as NodeJS.ErrnoException);
  }
  if (!failure.error) return true;
  if (failure.error.code === 'EPIPE' || failure.error.code === 'ERR_STREAM_DESTROYED') return false;
  throw failure.error;
}

async function write(text: string, out: Writable): Promise<void> {
  if (out.write(text)) return;
  await Promise.race([once(out, 'drain'), once(out, 'close')]);
}
