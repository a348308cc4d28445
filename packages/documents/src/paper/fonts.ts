import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { create } from 'fontkit';

/** The typeface of the pages: the font files, and what they can write. */
export interface Fonts {
  readonly regular: Buffer;
  readonly semibold: Buffer;
  /** Whether both weights have a glyph for a code point. */
  readonly covers: (codePoint: number) => boolean;
}

/** Smaller than this, in points, nothing is printed. */
export const SMALLEST = 8.5;

let loading: Promise<Fonts> | undefined;

/** Inter, whole (every Latin, Greek and Cyrillic letter in one file), read once in a process. */
export function loadFonts(): Promise<Fonts> {
  loading ??= readFonts();
  return loading;
}

async function readFonts(): Promise<Fonts> {
  const require = createRequire(import.meta.url);
  const read = (file: string): Promise<Buffer> => readFile(require.resolve(`@expo-google-fonts/inter/${file}`));
  const [regular, semibold] = await Promise.all([
    read('400Regular/Inter_400Regular.ttf'),
    read('600SemiBold/Inter_600SemiBold.ttf'),
  ]);
  const parsed = [regular, semibold].map((bytes) => create(bytes));
  const known = parsed.map((font) => new Set('fonts' in font ? [] : font.characterSet));
  return { regular, semibold, covers: (codePoint) => known.every((set) => set.has(codePoint)) };
}
