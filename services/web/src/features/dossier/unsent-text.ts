import type { SharedShortlist } from '@navette/contracts';

/** Where the tab keeps what is being written of a startup until it is sent. */
export function unsentTextKey(matchId: string): string {
  return `navette.dossier.text.${matchId}`;
}

/** What was written of any startup of the file and not sent. */
export function unsentTexts({ startups }: SharedShortlist): readonly string[] {
  try {
    return startups.flatMap(({ matchId }) => sessionStorage.getItem(unsentTextKey(matchId)) ?? []);
  } catch {
    return [];
  }
}
