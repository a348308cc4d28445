import type { Columns, Target } from '../columns/column-map.ts';
import { itemOf, type Problem, type ProblemCode, type Row, rejected } from '../table/row.ts';
import { splitList } from '../values/list.ts';

/** A cell that isn't empty. */
export interface Cell {
  readonly column: string;
  readonly text: string;
  readonly factor: number;
}

const YES_OR_NO: ReadonlySet<string> = new Set(['paidTrial', 'paidPilotOnly', 'optedOut', 'approvedOn', 'visibility']);

/**
 * Reads the fields of one row. What can't be read is left out and told in `problems`: an optional value that is wrong
 * does not cost a startup its place. `F`: the fields that there are; `X`: codes that it may tell besides.
 */
export class RecordReader<F extends string, X extends string = never> {
  readonly problems: Problem<ProblemCode | X>[] = [];
  readonly #row: Row;
  readonly #cells = new Map<F, Cell[]>();
  readonly #columns: readonly (readonly [string, F])[];

  constructor(row: Row, columns: Columns<F>) {
    this.#row = row;
    const chosenFirst: [Target<F>, string, unknown][] = [];
    for (const [column, value] of Object.entries(row.record)) {
      const target = columns(column);
      if (target) chosenFirst.push([target, column, value]);
    }
    chosenFirst.sort(([a], [b]) => Number(b.chosen) - Number(a.chosen) || (a.rank ?? 0) - (b.rank ?? 0));
    this.#columns = chosenFirst.map(([target, column]) => [column, target.field]);
    for (const [target, column, value] of chosenFirst) this.#keep(target, column, value);
  }

  /** Every cell of a field, in the order of the columns. */
  cells(field: F): readonly Cell[] {
    return this.#cells.get(field) ?? [];
  }

  /** The first text that the field has, on one line. */
  line(field: F): string | undefined {
    return this.cells(field)[0]?.text.replace(/\s+/g, ' ');
  }

  /** All texts of these fields, each once, as paragraphs. */
  paragraphs(...fields: readonly F[]): string {
    const texts = fields.flatMap((field) => this.cells(field).map((cell) => cell.text.replace(/\r\n?/g, '\n')));
    return [...new Set(texts)].join('\n\n');
  }

  /** The value of the field's first cell that can be read. */
  read<T>(field: F, code: ProblemCode | X, parse: (text: string, cell: Cell) => T | undefined): T | undefined {
    for (const cell of this.cells(field)) {
      const value = parse(cell.text, cell);
      if (value !== undefined) return value;
      this.tell(cell.column, code, cell.text);
    }
    return undefined;
  }

  /** The values of the field's items, each once; undefined when there is none. */
  readList<T>(
    field: F,
    code: ProblemCode | X,
    parse: (item: string) => T | undefined,
    split: (text: string) => readonly string[] = splitList,
  ): readonly T[] | undefined {
    const values = new Set<T>();
    for (const cell of this.cells(field)) {
      for (const item of split(cell.text)) {
        const value = parse(item);
        if (value === undefined) this.tell(cell.column, code, item);
        else values.add(value);
      }
    }
    return values.size > 0 ? [...values] : undefined;
  }

  /** That the row says nothing: none of these fields, which are named by their columns. */
  silence(...fields: readonly F[]): Problem {
    return { ...rejected('no_text', this.#row.line, this.columnsOf(fields)), ...itemOf(this.#row) };
  }

  /** The columns that feed these fields, by name; null when none does. */
  columnsOf(fields: readonly F[]): string | null {
    const columns = this.#columns.filter(([, field]) => fields.includes(field)).map(([column]) => column);
    return columns.join(', ') || null;
  }

  /** Forgets what was told since `from` problems were there, where the same was told before: a field may be read twice. */
  dropRepeats(from: number): void {
    const keys = new Set(this.problems.slice(0, from).map(keyOf));
    const fresh = this.problems.splice(from).filter((problem) => !keys.has(keyOf(problem)));
    this.problems.push(...fresh);
  }

  /**
   * Keeps as text what could not be read in the cells of these fields: what was told of them becomes a note
   * (`kept_in_text`). @returns a line for each of these cells, with its column
   */
  keepUnread(code: ProblemCode | X, ...fields: readonly F[]): readonly string[] {
    const kept: string[] = [];
    for (const cell of fields.flatMap((field) => this.cells(field))) {
      const at = this.problems.findIndex(({ column, effect }) => column === cell.column && effect === 'ignored');
      const problem = this.problems[at];
      if (!problem) continue;
      this.problems[at] = { ...problem, code, effect: 'noted' };
      kept.push(`${cell.column}: ${cell.text}`);
    }
    return kept;
  }

  /** Records that a value was left out, or (`noted`) what was made of it. */
  tell(
    column: string,
    code: ProblemCode | X,
    found: string,
    more: Problem['params'] = {},
    effect: Problem['effect'] = 'ignored',
  ): void {
    const params = { found: found.length > 60 ? `${found.slice(0, 59)}…` : found, ...more };
    const place = { line: this.#row.line, ...itemOf(this.#row) };
    this.problems.push({ kind: 'problem', effect, ...place, column, code, params });
  }

  #keep(target: Target<F>, column: string, value: unknown): void {
    const text = typeof value === 'boolean' && !YES_OR_NO.has(target.field) ? undefined : asText(value);
    if (text === undefined) {
      this.tell(column, 'expected_text', JSON.stringify(value));
    } else if (text !== '') {
      const cells = this.#cells.get(target.field) ?? [];
      cells.push({ column, text, factor: target.factor });
      this.#cells.set(target.field, cells);
    }
  }
}

function keyOf({ code, column, params }: Problem<string>): string {
  return `${code} ${column} ${params.found}`;
}

/** A cell as text: a list as one item a line, nothing as ''; undefined for an object, which no column expects. */
function asText(value: unknown): string | undefined {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (!Array.isArray(value)) return undefined;
  const items = value.map((item: unknown) => (Array.isArray(item) ? undefined : asText(item)));
  return items.includes(undefined) ? undefined : items.filter((item) => item !== '').join('\n');
}
