/** What a key can be let to do, each for itself. */
export const KEY_SCOPES = ['read', 'write', 'import', 'export', 'admin'] as const;
export type KeyScope = (typeof KEY_SCOPES)[number];
