import { NEED_STATES } from '@navette/contracts/vocabulary';
import { oneOf, searchOf, words } from '../../ui/search-values.ts';

/** Which needs are shown, as the address keeps it. */
export const needsSearch = searchOf({ state: oneOf(NEED_STATES), q: words() });
export type NeedsSearch = ReturnType<typeof needsSearch>;
