import type { OpenMessages } from '../messages.ts';
import { action } from './action.ts';
import { dossier } from './dossier.ts';
import { problem } from './problem.ts';

/** Dutch, for who opens the link of a shortlist file. */
export const nl = { ...action, ...problem, ...dossier } satisfies OpenMessages;
