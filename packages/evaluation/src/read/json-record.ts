import { isLanguage, type Language } from '@navette/taxonomy';
import { InputError } from './input-error.ts';
import type { Line } from './lines.ts';

/** One JSON object of a line, whose fields are asked for one by one. Every getter throws InputError. */
export class JsonRecord {
  readonly #values: Readonly<{ [field: string]: unknown }>;
  readonly #file: string;
  readonly #line: number;

  constructor({ number, text }: Line, file: string) {
    this.#file = file;
    this.#line = number;
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      throw new InputError('not_json', { file, line: number }, text);
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw new InputError('not_object', { file, line: number }, value);
    }
    this.#values = value as { [field: string]: unknown };
  }

  /** A text that may be empty. */
  text(field: string): string {
    const value = this.#values[field];
    if (value === undefined || value === null) throw this.error('missing', field);
    if (typeof value !== 'string') throw this.error('not_text', field, value);
    return value;
  }

  /** A text that names something: not empty, and on one line without tabs, which stand between the columns of judgements. */
  name(field: string): string {
    const value = this.text(field);
    if (value.trim() === '') throw this.error('empty', field);
    if (/[\t\n\r]/.test(value)) throw this.error('tab', field, value);
    return value;
  }

  /** One of ours; "fr-BE" is taken for "fr". Absent or null: undefined. */
  language(field: string): Language | undefined {
    const value = this.#values[field];
    if (value === undefined || value === null) return undefined;
    const [primary = ''] = typeof value === 'string' ? value.toLowerCase().split('-') : [];
    if (!isLanguage(primary)) throw this.error('language', field, value);
    return primary;
  }

  /** A finite number; under 0 it says that something was turned down. */
  number(field: string): number {
    const value = this.#values[field];
    if (value === undefined || value === null) throw this.error('missing', field);
    if (typeof value !== 'number' || !Number.isFinite(value)) throw this.error('grade', field, value);
    return value;
  }

  error(code: InputError['code'], field: string, found: unknown = ''): InputError {
    return new InputError(code, { file: this.#file, line: this.#line, field }, found);
  }
}
