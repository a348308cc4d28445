import type { OpenMessages } from '../messages.ts';
import { common } from './common.ts';
import { dossier } from './dossier.ts';

/** Dutch, for who opens the link of a shortlist file. */
export const nl = { ...common, ...dossier } satisfies OpenMessages;
