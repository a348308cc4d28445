/** What a network decides for itself, and what holds until it does. */
export const SETTING_DEFAULTS = {
  /** Whether facilitators and administrators need a second factor. */
  require_two_factor: false,
  /** Startups asked about one need at once. */
  asked_at_once: 6,
  /** Working days after a no before the same two are brought together again. */
  cooldown_days: 60,
  /** Working days by kind of clock, where not the usual ones. */
  clock_days: {} as Readonly<Record<string, number>>,
  /** Weeks in which the network is closed: no day of them counts. */
  closures: [] as readonly { readonly from: string; readonly to: string }[],
  /** Whether what the retention table says is done by itself; until then its report tells what would be. */
  apply_retention: false,
  /** Where nothing nearer is known: the country whose holidays count, and the clock on the wall. */
  country: 'FR',
  time_zone: 'Europe/Paris',
} as const;
export type SettingKey = keyof typeof SETTING_DEFAULTS;
