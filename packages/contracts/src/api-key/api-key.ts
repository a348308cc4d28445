import { KEY_SCOPES } from '@navette/domain';
import { z } from 'zod';
import { id } from '../field/reference.ts';
import { text } from '../field/text.ts';

export const apiKeyInput = z.strictObject({
  name: text(1, 120),
  scopes: z.array(z.enum(KEY_SCOPES)).min(1).max(5),
  days: z.number().int().min(1).max(730).default(365).meta({ description: 'How long it works.' }),
});
export type ApiKeyInput = z.input<typeof apiKeyInput>;

export const apiKey = z.object({
  id,
  name: z.string(),
  prefix: z.string().meta({ description: 'How it begins, to tell it from others.' }),
  scopes: z.array(z.enum(KEY_SCOPES)),
  createdAt: z.string(),
  expiresAt: z.string(),
  lastUsedAt: z.string().nullable(),
  revoked: z.boolean(),
});
export type ApiKeyView = z.infer<typeof apiKey>;

/** A new key, shown this once. */
export const newApiKey = z.object({ apiKey, key: z.string() });
export type NewApiKey = z.infer<typeof newApiKey>;
export const apiKeys = z.object({ items: z.array(apiKey) });
