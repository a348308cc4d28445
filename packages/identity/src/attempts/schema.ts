import type { BetterAuthPlugin } from 'better-auth';

/** How often something was tried that must not be tried for ever; made and updated with the library's tables. */
export const ATTEMPT_SCHEMA = {
  attempt: {
    fields: {
      key: { type: 'string', required: true, unique: true },
      failures: { type: 'number', required: true },
      told: { type: 'boolean', required: true, defaultValue: false },
      expiresAt: { type: 'date', required: true, index: true },
    },
  },
} as const satisfies NonNullable<BetterAuthPlugin['schema']>;
