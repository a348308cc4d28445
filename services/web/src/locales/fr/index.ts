import { desk } from './desk.ts';
import { form } from './form.ts';
import { match } from './match.ts';
import { need } from './need.ts';
import { opportunity } from './opportunity.ts';
import { shell } from './shell.ts';

/** French, which says which texts there are. */
export const fr = { ...shell, ...desk, ...match, ...need, ...form, ...opportunity } as const;
