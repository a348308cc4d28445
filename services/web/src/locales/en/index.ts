import type { Messages } from '../messages.ts';
import { desk } from './desk.ts';
import { form } from './form.ts';
import { match } from './match.ts';
import { need } from './need.ts';
import { opportunity } from './opportunity.ts';
import { shell } from './shell.ts';

/** English. */
export const en = { ...shell, ...desk, ...match, ...need, ...form, ...opportunity } satisfies Messages;
