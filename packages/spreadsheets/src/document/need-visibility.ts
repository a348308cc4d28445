import type { Visibility } from '@navette/domain';
import { isConfidential } from '../columns/confidential.ts';
import { readBoolean } from '../values/boolean.ts';
import { readVisibility } from '../values/words/need-words.ts';
import type { ListedReaderOf } from './listed-reader.ts';

/** From the most discreet on. */
const ORDER: readonly Visibility[] = ['anonymous', 'restricted', 'public'];

/**
 * How much startups may see of a need, as the columns about it say together: the most discreet answer counts. A yes in
 * "Confidentiel ?" means anonymous, a no there means nothing: that something is no secret is not the owner's yes to
 * showing it. What can't be understood means anonymous, and that is told (`most_discreet`).
 */
export function readNeedVisibility(reader: ListedReaderOf<'visibility'>): Visibility | undefined {
  const said: Visibility[] = [];
  for (const { text, column } of reader.cells('visibility')) {
    const asksForSecrecy = isConfidential(column);
    const answer = readBoolean(text);
    const word = answer === undefined ? readVisibility(text) : undefined;
    if (answer !== undefined) {
      // "Confidentiel : oui", "Diffusion : non".
      if (answer === asksForSecrecy) said.push('anonymous');
    } else if (word !== undefined) said.push(word);
    else {
      said.push('anonymous');
      reader.tell(column, 'most_discreet', text, {}, 'noted');
    }
  }
  return ORDER.find((visibility) => said.includes(visibility));
}
