import type { OpenMessages } from '../messages.ts';
import { action } from './action.ts';
import { dossier } from './dossier.ts';
import { problem } from './problem.ts';

/** German, for who opens the link of a shortlist file. */
export const de = { ...action, ...problem, ...dossier } satisfies OpenMessages;
