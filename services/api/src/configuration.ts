import type { LimitKind } from './limit/limiter.ts';

/**
 * Far more than anybody does by hand, and than an import of fifty needs a second with all their moves; a program that
 * runs wild is stopped before others notice. Within ten seconds they may be spent at once.
 */
export const DEFAULT_PER_SECOND: Readonly<Record<LimitKind, number>> = { read: 600, write: 200 };
