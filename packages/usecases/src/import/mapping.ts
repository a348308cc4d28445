import { type ImportColumn, type MappingInput, type MappingView, mappingInput } from '@navette/contracts';
import { type Executor, findMapping, type ImportRow, listMappings, putMapping, type SavedMapping } from '@navette/db';
import { authorise, DomainError, invalidField } from '@navette/domain';
import { FileError, type ListedKind, type Mapping, parseMapping, SHIPPED_MAPPINGS } from '@navette/spreadsheets';
import type { Context } from '../context/context.ts';
import { parse } from '../context/parse.ts';
import { IMPORT_KINDS, type ImportKindName } from './importers.ts';
import { importingOperator } from './operator.ts';
import { kindName } from './view.ts';

const NAME_LENGTH = 80;

/**
 * A mapping by its name: one that the operator saved, else one that comes with the product.
 * @throws DomainError `invalid` when there is none of that name, or when it is of another kind of list
 */
export async function loadMapping(db: Executor, operatorId: string, name: string, kind: ListedKind): Promise<Mapping> {
  const mapping = ((await findMapping(db, operatorId, name))?.mapping as Mapping | undefined) ?? shipped(name);
  if (mapping === undefined) {
    const known = [...(await listMappings(db, operatorId)).map((row) => row.name), ...Object.keys(SHIPPED_MAPPINGS)];
    throw invalidField('/mapping', 'unknown_mapping', `one of: ${known.join(', ')}`);
  }
  if (mapping.kind !== kind)
    throw invalidField(
      '/mapping',
      'other_kind',
      `a mapping for ${kindName(kind)}; "${name}" is for ${kindName(mapping.kind)}`,
    );
  return mapping;
}

/** Keeps a mapping under its name, for the own operator. @throws DomainError `invalid`, naming fields that the kind does not have */
export async function saveMapping(
  ctx: Context,
  name: string,
  input: MappingInput,
  wantedOperator?: string,
): Promise<MappingView> {
  authorise(ctx.actor, 'import.run');
  if (name.length > NAME_LENGTH) throw invalidField('/name', 'too_long', `at most ${NAME_LENGTH} characters`);
  const given = parse(mappingInput, input);
  const operatorId = await importingOperator(ctx.db, ctx.actor, wantedOperator);
  const mapping = checked({ ...given, kind: IMPORT_KINDS[given.kind] }, name);
  const row = { name, kind: mapping.kind, mapping, updatedAt: ctx.now() };
  await putMapping(ctx.db, operatorId, row);
  return mappingView(row, false);
}

/** Keeps how the columns of an import were understood, under a name, for the next file of its kind. */
export async function saveListedMapping(
  ctx: Context,
  name: string,
  row: ImportRow,
  wantedOperator?: string,
): Promise<MappingView> {
  const given = row.mapping as Mapping | null;
  const columns = (row.columns as ImportColumn[]).map((column) => [column.header, column.field] as const);
  return saveMapping(
    ctx,
    name,
    {
      kind: kindName(row.kind),
      source: row.source ?? name,
      columns: { ...Object.fromEntries(columns), ...given?.columns },
      ...(given?.values !== undefined && { values: given.values as MappingInput['values'] }),
      ...(given?.constants !== undefined && { constants: given.constants as MappingInput['constants'] }),
    },
    wantedOperator,
  );
}

/** The mappings that the own operator saved, then those that come with the product. */
export async function browseMappings(ctx: Context, wantedOperator?: string): Promise<readonly MappingView[]> {
  authorise(ctx.actor, 'import.run');
  const operatorId = await importingOperator(ctx.db, ctx.actor, wantedOperator);
  const saved = await listMappings(ctx.db, operatorId);
  const shipped = Object.entries(SHIPPED_MAPPINGS).map(([name, mapping]) => ({ name, kind: mapping.kind, mapping }));
  return [...saved.map((row) => mappingView(row, false)), ...shipped.map((row) => mappingView(row, true))];
}

function shipped(name: string): Mapping | undefined {
  return Object.entries(SHIPPED_MAPPINGS).find(([known]) => known === name)?.[1];
}

function checked(mapping: object, name: string): Mapping {
  try {
    return parseMapping(mapping, name);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    throw new DomainError('invalid', error.message, [
      {
        pointer: '/columns',
        code: error.code,
        expected: String(error.params.known ?? error.params.names ?? error.code),
      },
    ]);
  }
}

function mappingView(
  row: Pick<SavedMapping, 'name' | 'kind' | 'mapping'> & { readonly updatedAt?: Date },
  shipped: boolean,
): MappingView {
  const mapping = row.mapping as Mapping;
  return {
    name: row.name,
    shipped,
    kind: kindName(row.kind) satisfies ImportKindName,
    source: mapping.source,
    columns: mapping.columns,
    ...(mapping.values !== undefined && { values: mapping.values as MappingView['values'] }),
    ...(mapping.constants !== undefined && { constants: mapping.constants as MappingView['constants'] }),
    updatedAt: row.updatedAt?.toISOString() ?? null,
  };
}
