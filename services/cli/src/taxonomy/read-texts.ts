import { openTable, type Problem, type Source } from '@navette/spreadsheets';
import { fold, isLanguage, type Language } from '@navette/taxonomy';

/** A text to be read for concepts. */
export interface ListedText {
  readonly id: string;
  readonly text: string;
  /** Undefined where the file does not say. */
  readonly language: Language | undefined;
}

/** Columns that hold a text's parts, folded: all that a row has are read one after the other. */
const PARTS = ['title', 'titre', 'moto', 'need', 'besoin', 'ask', 'resume', 'description'];
const IDS = ['id', 'identifiant'];
const LANGUAGE_COLUMNS = ['lang', 'language', 'langue'];

/**
 * The texts of a list: a column or member `text`, else whatever it has of title, pitch (`Moto`), summary (`Résumé`),
 * description, need and ask. Rows without any text are left out; what is wrong with a row goes to `tell`.
 * @throws FileError when the file cannot be read at all
 */
export async function* readTexts(source: Source, tell: (problem: Problem) => void): AsyncGenerator<ListedText> {
  const table = await openTable(source);
  for await (const row of table.rows) {
    if (row.kind !== 'row') {
      tell(row);
      continue;
    }
    const cells = new Map(Object.entries(row.record).map(([name, value]) => [fold(name), asText(value)]));
    const text = cells.get('text') ?? PARTS.flatMap((name) => cells.get(name) || []).join('\n');
    if (text.trim() === '') continue;
    const language = first(cells, LANGUAGE_COLUMNS)?.toLowerCase();
    yield {
      id: first(cells, IDS) ?? String(row.item ?? row.line),
      text,
      language: isLanguage(language) ? language : undefined,
    };
  }
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function first(cells: ReadonlyMap<string, string>, names: readonly string[]): string | undefined {
  return names.map((name) => cells.get(name)?.trim()).find((value) => value);
}
