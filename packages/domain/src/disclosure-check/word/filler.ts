import { organisationNameKey } from '../../organisation/look-alike.ts';

/** Whether a word says nothing of whose name it stands in: a legal form, an article ("SAS", "de", "Groupe"). */
export function isFiller(folded: string): boolean {
  // Beside another word, the key of a name leaves out what does not tell.
  return folded.length <= 10 && organisationNameKey(`x1 ${folded}`) === 'x1';
}
