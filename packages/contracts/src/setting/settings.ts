import { CLOCK_KINDS } from '@navette/domain';
import { z } from 'zod';
import { closures } from './closures.ts';

const days = z.number().int().min(1).max(365);
const zone = z.string().refine(
  (name) => {
    try {
      new Intl.DateTimeFormat('en', { timeZone: name });
      return true;
    } catch {
      return false;
    }
  },
  { error: 'expected an IANA time zone such as "Europe/Paris"' },
);

/** What a network decides for itself. */
export const settings = z.strictObject({
  require_two_factor: z.boolean(),
  apply_retention: z.boolean(),
  asked_at_once: z.number().int().min(1).max(50),
  cooldown_days: z.number().int().min(0).max(1_000),
  clock_days: z.partialRecord(z.enum(CLOCK_KINDS as [string, ...string[]]), days),
  closures,
  country: z.string().regex(/^[A-Z]{2}$/, { error: 'expected an ISO 3166-1 alpha-2 code such as "FR"' }),
  time_zone: zone,
});
export type Settings = z.infer<typeof settings>;
export const settingsChange = settings.partial();
export type SettingsChange = z.input<typeof settingsChange>;
