import { type Executor, readSettings } from '@navette/db';
import { SETTING_DEFAULTS, type SettingKey } from '@navette/domain';

type Widened<T> = T extends boolean ? boolean : T extends number ? number : T extends string ? string : T;
/** Every setting with the value that holds now. */
export type NetworkSettings = { readonly [K in SettingKey]: Widened<(typeof SETTING_DEFAULTS)[K]> };

/** What the network set for itself, and the defaults of what it did not. */
export async function networkSettings(db: Executor): Promise<NetworkSettings> {
  const set = await readSettings(db);
  const values = Object.entries(SETTING_DEFAULTS).map(([key, value]) => [
    key,
    set.has(key) ? set.get(key)?.value : value,
  ]);
  return Object.fromEntries(values) as NetworkSettings;
}
