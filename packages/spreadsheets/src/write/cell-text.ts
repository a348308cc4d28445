import { cleanText } from './clean-text.ts';
import type { WrittenType, WrittenValue } from './column.ts';
import { type Conventions, localTime } from './conventions.ts';
import { defuseText } from './defuse.ts';

/** The items of a list in one cell: what `splitList` takes apart. */
export function listText(items: readonly string[]): string {
  return items.join('; ');
}

/**
 * A cell as text, as readers of a language write it; '' for nothing. Numbers have no thousands separator, so that every
 * spreadsheet takes them for numbers; money has its cents. What isn't of its column's type is written as the text it is.
 */
export function cellText(value: WrittenValue, type: WrittenType, conventions: Conventions): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? conventions.yes : conventions.no;
  if (typeof value === 'number') return numberText(value, type, conventions);
  if (value instanceof Date || type === 'date' || type === 'datetime') {
    const local = value instanceof Date || typeof value === 'string' ? localTime(value) : undefined;
    if (local) {
      const day = conventions.date(local.year, local.month, local.day);
      return type === 'date' || local.time === undefined ? day : `${day} ${local.time}`;
    }
    if (value instanceof Date) return '';
  }
  return defuseText(cleanText(typeof value === 'string' ? value : listText(value)));
}

function numberText(value: number, type: WrittenType, { decimal }: Conventions): string {
  if (!Number.isFinite(value)) return '';
  const cents = type === 'money' && !Number.isInteger(value);
  // Never 1e+21: no spreadsheet reads it in the other languages.
  const plain = cents ? value.toFixed(2) : Math.abs(value) < 1e21 ? plainDecimal(value) : String(BigInt(value));
  return plain.replace('.', decimal);
}

function plainDecimal(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(20).replace(/\.?0+$/, '') : text;
}
