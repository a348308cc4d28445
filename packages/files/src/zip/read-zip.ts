import { unzipSync } from 'fflate';
import { refused } from '../refusal/refused.ts';

/** An office file of a thousand pictures has some three thousand entries. */
const MOST_ENTRIES = 20_000;
/** What is read of an office file are a few short lists; a longer one is no honest one. */
const LONGEST_ENTRY = 2 * 1024 * 1024;

/** The names in a zip file's directory, as office programs read it, and the text of the entries asked for. */
export interface ZipContent {
  readonly names: readonly string[];
  /** By name. Entries too long to be what they should are left out. */
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Reads a zip file's central directory and unpacks only what is asked for, each within bounds, so that no file grows
 * in memory.
 * @throws DomainError `invalid`, code `file_damaged`
 */
export function readZip(bytes: Uint8Array, wanted: (name: string) => boolean): ZipContent {
  const names: string[] = [];
  try {
    const unpacked = unzipSync(bytes, {
      filter({ name, size, originalSize }) {
        if (names.push(name) > MOST_ENTRIES) throw new Error('too many entries');
        return wanted(name) && Math.max(size, originalSize) <= LONGEST_ENTRY;
      },
    });
    const texts = Object.entries(unpacked).map(([name, text]) => [name, new TextDecoder().decode(text)] as const);
    return { names, texts: new Map(texts) };
  } catch {
    throw refused('file_damaged', 'an office file that can be opened: this one is damaged');
  }
}
