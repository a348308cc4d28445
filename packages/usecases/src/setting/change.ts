import { type Settings, type SettingsChange, settingsChange } from '@navette/contracts';
import { putSetting, transaction } from '@navette/db';
import { authorise, personIdOf } from '@navette/domain';
import type { Context } from '../context/context.ts';
import { parse } from '../context/parse.ts';
import { record } from '../context/record.ts';
import { networkSettings } from './network.ts';

/** What the network decides for itself. */
export async function readNetworkSettings(ctx: Context): Promise<Settings> {
  authorise(ctx.actor, 'setting.read');
  return settingsView(ctx);
}

/** Changes some of it; what is not given stays. Clocks that run already keep their days. */
export async function changeNetworkSettings(ctx: Context, input: SettingsChange): Promise<Settings> {
  authorise(ctx.actor, 'setting.write', {}, 'setting.read');
  const given = parse(settingsChange, input);
  await transaction(ctx.db, async (trx) => {
    for (const [key, value] of Object.entries(given)) {
      if (value === undefined) continue;
      await putSetting(trx, { key, value, at: ctx.now(), by: personIdOf(ctx.actor) });
      await record(trx, ctx, [{ kind: 'setting.changed', payload: { key, value } }]);
    }
  });
  return settingsView(ctx);
}

async function settingsView(ctx: Context): Promise<Settings> {
  const { closures, clock_days, ...plain } = await networkSettings(ctx.db);
  return { ...plain, closures: [...closures], clock_days: { ...clock_days } } as Settings;
}
