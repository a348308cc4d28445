import type { BetterAuthOptions } from 'better-auth';

const A_MINUTE = 60;

/**
 * How often one address may ask, whatever for whom: many people of a firm share one. Who an account belongs to is
 * guarded by the lock; these keep one machine from trying many accounts.
 */
export const RATE_RULES = {
  window: A_MINUTE,
  max: 600,
  customRules: {
    '/sign-in/email': { window: A_MINUTE, max: 60 },
    '/sign-in/magic-link': { window: A_MINUTE, max: 30 },
    '/sign-in/magic-link/verify': { window: A_MINUTE, max: 60 },
    '/request-password-reset': { window: A_MINUTE, max: 30 },
    '/reset-password': { window: A_MINUTE, max: 60 },
    '/change-password': { window: A_MINUTE, max: 60 },
    '/mail-change': { window: A_MINUTE, max: 60 },
    '/mail-change/confirm': { window: A_MINUTE, max: 60 },
    '/two-factor/*': { window: A_MINUTE, max: 60 },
    '/sign-in/social': { window: A_MINUTE, max: 60 },
  },
} as const satisfies NonNullable<BetterAuthOptions['rateLimit']>;
