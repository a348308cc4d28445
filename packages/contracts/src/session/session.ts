import { z } from 'zod';
import { id } from '../field/reference.ts';

/** A place where the person is signed in; never the token that opens it. */
export const signedIn = z.object({
  id,
  device: z.string().nullable().meta({ description: 'Program and system, as it called itself: "Firefox · Windows".' }),
  network: z.string().nullable().meta({ description: 'How its address began: "203.0.…".' }),
  createdAt: z.string(),
  lastUsedAt: z.string().meta({ description: 'To the day.' }),
  expiresAt: z.string(),
  current: z.boolean().meta({ description: 'The one that asks.' }),
});

/** Every place where the person is signed in, the latest first. */
export const signedInPlaces = z.object({ items: z.array(signedIn) });
export type SignedInPlaces = z.infer<typeof signedInPlaces>;

/** How the person's account is guarded. */
export const security = z.object({
  password: z.boolean().meta({ description: 'Whether there is one; mailed links and a provider do without.' }),
  secondFactor: z.boolean(),
  secondFactorRequired: z.boolean().meta({ description: 'Without it, nothing but to set it up is allowed.' }),
  provider: z.boolean().meta({ description: 'Whether they have come through the provider.' }),
});

/** How anybody may sign in here. */
export const signInWays = z.object({
  password: z.literal(true),
  magicLink: z.literal(true),
  provider: z.object({ name: z.string() }).nullable(),
});
