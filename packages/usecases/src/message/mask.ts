import { findIdentifyingDetails, type KnownOwner, strikeOut } from '@navette/domain';

/** A text without what could tell who wrote it or for whom: what is struck out is kept nowhere. */
export function maskText(text: string, owner: KnownOwner): string {
  let masked = text;
  // A search tells of so many details at most; each round takes letters away, so that there is a last one.
  for (;;) {
    const details = findIdentifyingDetails(masked, owner, { unseen: true });
    if (details.length === 0) return masked;
    masked = strikeOut(masked, details);
  }
}
