import type { Mapping } from '../mapping/mapping.ts';
import { parseMapping } from '../mapping/parse-mapping.ts';
import { FileError } from '../table/file-error.ts';
import { FIELDS, type FieldOf, type RecordKind } from './field.ts';

/** What a person decided about columns, by header as written in the mapping file; null: leave the column out. */
export type ColumnChoices = { readonly [K in RecordKind]: ReadonlyMap<string, FieldOf[K] | null> };

export const NO_CHOICES: ColumnChoices = { need: new Map(), startup: new Map() };

const SECTIONS: Readonly<Record<string, RecordKind>> = { needs: 'need', startups: 'startup' };

/**
 * Reads a mapping file: `{"Their header": "field", "Other": null}`, for both files at once, or
 * `{"needs": {…}, "startups": {…}}` where they differ. A field that only one kind has goes to that kind.
 * Throws FileError `map_syntax`, `map_shape` or `map_fields` (naming the unknown fields and the known ones).
 */
export function parseMapFile(text: string, file: string): ColumnChoices {
  const content = parseObject(text, file);
  if (isObject(content.columns)) return fromMapping(parseMapping(content, file));
  const unknown: string[] = [];
  const choices = {
    need: new Map<string, FieldOf['need'] | null>(),
    startup: new Map<string, FieldOf['startup'] | null>(),
  };
  for (const [header, field] of Object.entries(content)) {
    const section = SECTIONS[header];
    if (section && isObject(field)) {
      for (const [name, value] of Object.entries(field)) choose(choices, name, value, [section], unknown, file);
    } else choose(choices, header, field, ['need', 'startup'], unknown, file);
  }
  if (unknown.length > 0) {
    throw new FileError('map_fields', file, {
      names: unknown.join(', '),
      needs: FIELDS.need.join(', '),
      startups: FIELDS.startup.join(', '),
    });
  }
  return choices;
}

function fromMapping({ kind, columns }: Mapping): ColumnChoices {
  const chosen = <K extends RecordKind>(target: K): Map<string, FieldOf[K] | null> =>
    new Map(
      Object.entries(columns).map(([header, field]) => [
        header,
        field !== null && isField(target, field) ? field : null,
      ]),
    );
  return {
    need: kind === 'need' ? chosen('need') : new Map(),
    startup: kind === 'profile' ? chosen('startup') : new Map(),
  };
}

function parseObject(text: string, file: string): Record<string, unknown> {
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new FileError('map_syntax', file, { detail: error instanceof Error ? error.message : '' });
  }
  if (!isObject(content)) throw new FileError('map_shape', file, { header: '', found: kindOf(content) });
  return content;
}

function choose(
  choices: { need: Map<string, FieldOf['need'] | null>; startup: Map<string, FieldOf['startup'] | null> },
  header: string,
  field: unknown,
  kinds: readonly RecordKind[],
  unknown: string[],
  file: string,
): void {
  if (field !== null && typeof field !== 'string') {
    throw new FileError('map_shape', file, { header, found: kindOf(field) });
  }
  let known = false;
  if (kinds.includes('need') && (field === null || isField('need', field))) {
    choices.need.set(header, field);
    known = true;
  }
  if (kinds.includes('startup') && (field === null || isField('startup', field))) {
    choices.startup.set(header, field);
    known = true;
  }
  if (!known) unknown.push(String(field));
}

function isField<K extends RecordKind>(kind: K, name: string): name is FieldOf[K] {
  return (FIELDS[kind] as readonly string[]).includes(name);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? 'array' : typeof value;
}
