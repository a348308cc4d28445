const PREFIX = 'navette.link.text.';

/** Where the tab keeps what is being written until it is sent. `about`: the id of what it is written about. */
export function unsentTextKey(about: string): string {
  return `${PREFIX}${about}`;
}

/** What was written behind links of this tab and not sent. */
export function unsentTexts(): readonly string[] {
  try {
    return Object.keys(sessionStorage)
      .filter((key) => key.startsWith(PREFIX))
      .flatMap((key) => sessionStorage.getItem(key) ?? []);
  } catch {
    return [];
  }
}
