import { ACTIVITY_KINDS, INTRODUCTION_STATES, NEED_KINDS, NEED_STATES, VISIBILITIES } from '@navette/domain';
import { isListedField, LISTED_FIELDS } from '../columns/listed-fields.ts';
import type { ListedKind } from '../document/listed.ts';
import { FileError } from '../table/file-error.ts';
import { readActivityKind } from '../values/words/activity-kind.ts';
import { readIntroductionState } from '../values/words/introduction-state.ts';
import { readNeedState } from '../values/words/need-state.ts';
import { readNeedKind, readVisibility } from '../values/words/need-words.ts';
import type { Mapping } from './mapping.ts';

const LONGEST_HEADER = 500;
const LONGEST_VALUE = 500;
const LONGEST_SOURCE = 80;
const MOST_COLUMNS = 2_000;
const MOST_VALUES = 1_000;

const KINDS: Readonly<Record<string, ListedKind>> = {
  organisations: 'organisation',
  profiles: 'profile',
  startups: 'profile',
  startup: 'profile',
  needs: 'need',
  contacts: 'contact',
  activities: 'activity',
  introductions: 'introduction',
  oppositions: 'opposition',
};

/** What the words of some fields can mean. */
const CLOSED: Readonly<
  Record<string, readonly [values: readonly string[], read: (text: string) => string | undefined]>
> = {
  'need.state': [NEED_STATES, readNeedState],
  'need.kind': [NEED_KINDS, readNeedKind],
  'need.visibility': [VISIBILITIES, readVisibility],
  'activity.kind': [ACTIVITY_KINDS, readActivityKind],
  'introduction.state': [INTRODUCTION_STATES, readIntroductionState],
};

/**
 * Reads a mapping, from the text of a mapping file or as data. Throws FileError `map_syntax` (no JSON), `mapping_shape`
 * (`at`, `expected`, `found`), `mapping_kind`, `mapping_fields` (`names`, `known`), `mapping_values` (`at`, `found`, `known`).
 * @param file what people know the mapping by, named in errors
 * @param kind of list, for a file of the older form `{"Their header": "field"}`, which names neither kind nor source
 */
export function parseMapping(input: unknown, file: string, kind?: ListedKind): Mapping {
  const given = typeof input === 'string' ? parseJson(input, file) : input;
  const content = object(given, file, '/');
  const old = kind !== undefined && !('columns' in content);
  const whole = old ? { kind, source: file, columns: content } : content;
  const extra = Object.keys(whole).find((key) => !['kind', 'source', 'columns', 'values', 'constants'].includes(key));
  if (extra !== undefined) throw shape(file, `/${extra}`, 'kind, source, columns, values, constants', extra);
  const known = readKind(whole.kind, file);
  return {
    kind: known,
    source: text(whole.source, file, '/source', LONGEST_SOURCE),
    columns: readColumns(whole.columns, known, file),
    ...(whole.values === undefined ? {} : { values: readValues(whole.values, known, file) }),
    ...(whole.constants === undefined ? {} : { constants: readConstants(whole.constants, known, file) }),
  };
}

function parseJson(input: string, file: string): unknown {
  try {
    return JSON.parse(input.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new FileError('map_syntax', file, { detail: error instanceof Error ? error.message : '' });
  }
}

function readKind(given: unknown, file: string): ListedKind {
  const name = text(given, file, '/kind', 40);
  const kind = KINDS[name] ?? Object.values(KINDS).find((known) => known === name);
  if (kind === undefined) {
    throw new FileError('mapping_kind', file, { found: name, known: Object.keys(LISTED_FIELDS).join(', ') });
  }
  return kind;
}

function readColumns(given: unknown, kind: ListedKind, file: string): Mapping['columns'] {
  const columns = entries(given, file, '/columns', MOST_COLUMNS);
  const unknown: string[] = [];
  const read = columns.map(([header, field]) => {
    if (header.length > LONGEST_HEADER) throw shape(file, '/columns', `≤ ${LONGEST_HEADER}`, header);
    if (field === null) return [header, null] as const;
    const name = text(field, file, `/columns/${header}`, LONGEST_VALUE);
    if (isListedField(kind, name)) return [header, name] as const;
    unknown.push(name);
    return [header, null] as const;
  });
  refuseUnknown(unknown, kind, file);
  return Object.fromEntries(read);
}

function readValues(given: unknown, kind: ListedKind, file: string): NonNullable<Mapping['values']> {
  const fields = entries(given, file, '/values', MOST_COLUMNS);
  refuseUnknown(
    fields.map(([field]) => field).filter((field) => !isListedField(kind, field)),
    kind,
    file,
  );
  return Object.fromEntries(
    fields.map(([field, words]) => {
      const at = `/values/${field}`;
      const [known, read] = CLOSED[`${kind}.${field}`] ?? [];
      const pairs = entries(words, file, at, MOST_VALUES).map(([theirs, ours]) => {
        const value = text(ours, file, `${at}/${theirs}`, LONGEST_VALUE);
        if (known && read?.(value) === undefined) {
          throw new FileError('mapping_values', file, { at: `${at}/${theirs}`, found: value, known: known.join(', ') });
        }
        return [theirs, value] as const;
      });
      return [field, Object.fromEntries(pairs)];
    }),
  );
}

function readConstants(given: unknown, kind: ListedKind, file: string): NonNullable<Mapping['constants']> {
  const fields = entries(given, file, '/constants', MOST_COLUMNS);
  refuseUnknown(
    fields.map(([field]) => field).filter((field) => !isListedField(kind, field)),
    kind,
    file,
  );
  return Object.fromEntries(
    fields.map(([field, value]) => [field, text(value, file, `/constants/${field}`, LONGEST_VALUE)]),
  );
}

function refuseUnknown(names: readonly string[], kind: ListedKind, file: string): void {
  if (names.length === 0) return;
  throw new FileError('mapping_fields', file, { names: names.join(', '), known: LISTED_FIELDS[kind].join(', ') });
}

function object(given: unknown, file: string, at: string): Record<string, unknown> {
  if (typeof given === 'object' && given !== null && !Array.isArray(given)) return { ...given };
  throw shape(file, at, '{…}', given);
}

function entries(given: unknown, file: string, at: string, most: number): [string, unknown][] {
  const all = Object.entries(object(given, file, at));
  if (all.length > most) throw shape(file, at, `≤ ${most}`, all.length);
  return all;
}

function text(given: unknown, file: string, at: string, longest: number): string {
  if (typeof given === 'string' && given.trim() !== '' && given.length <= longest) return given;
  throw shape(file, at, `"…" (≤ ${longest})`, given);
}

function shape(file: string, at: string, expected: string, found: unknown): FileError {
  const shown = typeof found === 'string' ? found : (JSON.stringify(found) ?? String(found));
  return new FileError('mapping_shape', file, { at, expected, found: shown.slice(0, 60) });
}
