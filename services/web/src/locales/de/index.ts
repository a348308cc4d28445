import type { OpenMessages } from '../messages.ts';
import { common } from './common.ts';
import { dossier } from './dossier.ts';

/** German, for who opens the link of a shortlist file. */
export const de = { ...common, ...dossier } satisfies OpenMessages;
