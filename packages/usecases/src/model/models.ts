import { type ModelInput, type Models, type ModelView, modelInput } from '@navette/contracts';
import { insertModel, latestModel, listModels, type ModelRow, transaction } from '@navette/db';
import { authorise, DomainError, invalidField, personIdOf } from '@navette/domain';
import { CRITERION_KEYS, type CriterionKey, createIndex, MODEL, type Model } from '@navette/scoring';
import type { Context } from '../context/context.ts';
import { parse } from '../context/parse.ts';
import { record } from '../context/record.ts';
import { modelOf } from './current.ts';

const UNIQUE_VIOLATION = '23505';

/** Every model that held, the latest first. */
export async function browseModels(ctx: Context): Promise<Models> {
  authorise(ctx.actor, 'model.read');
  const rows = await listModels(ctx.db);
  const own = { ...viewOf(MODEL), current: rows.length === 0, note: null, createdAt: null, createdBy: null };
  return { items: [...rows.map((row, index) => modelView(row, index === 0, row.createdByName)), own] };
}

/**
 * Makes a new version of the model, by which everything is weighed from now on. Matches that were made before keep the
 * version that made them; a rematch makes them anew.
 * @throws DomainError `invalid` for a criterion that is not there, or weights that make no sense; `conflict` where
 *   somebody made another meanwhile
 */
export async function makeModel(ctx: Context, input: ModelInput): Promise<ModelView> {
  authorise(ctx.actor, 'model.write');
  const { note, ...changed } = parse(modelInput, input);
  const row = await transaction(ctx.db, async (trx) => {
    const latest = await latestModel(trx);
    const number = (latest?.number ?? 0) + 1;
    const { version, bias, weights } = weighed(modelOf(latest), changed, `${MODEL.version}-r${number}`);
    const made: ModelRow = {
      number,
      version,
      bias,
      weights,
      note: note ?? null,
      createdAt: ctx.now(),
      createdBy: personIdOf(ctx.actor),
    };
    await insertModel(trx, { ...made, weights: JSON.stringify(weights) });
    await record(trx, ctx, [{ kind: 'model.made', payload: { version, bias, weights } }]);
    return made;
  }).catch((error: { code?: string }) => {
    if (error.code !== UNIQUE_VIOLATION) throw error;
    throw new DomainError('stale_version', 'Somebody made another version meanwhile; look at it first.');
  });
  return modelView(row, true, null);
}

/** A model with other weights. @throws DomainError `invalid`, naming the weight */
export function weighed(
  model: Model,
  changed: { readonly weights: Readonly<Record<string, number>>; readonly bias?: number | undefined },
  version: string,
): Model {
  for (const key of Object.keys(changed.weights)) {
    if (!CRITERION_KEYS.includes(key as CriterionKey))
      throw invalidField(`/weights/${key}`, 'unknown_criterion', `one of ${CRITERION_KEYS.join(', ')}`);
  }
  const weights = { ...model.weights, ...changed.weights };
  const other: Model = { ...model, version, bias: changed.bias ?? model.bias, weights };
  try {
    // The engine knows best what makes sense.
    createIndex({ model: other });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw invalidField('/weights', 'out_of_range', error.message);
  }
  return other;
}

function modelView(row: ModelRow, current: boolean, createdBy: string | null): ModelView {
  return { ...viewOf(modelOf(row)), current, note: row.note, createdAt: row.createdAt.toISOString(), createdBy };
}

function viewOf({ version, bias, weights }: Model): Pick<ModelView, 'version' | 'bias' | 'weights'> {
  return { version, bias, weights: { ...weights } };
}
