import type { StreamedEventView } from '@navette/contracts';

/** The keys of what the screen must read again after an event. */
export function staleAfter(event: StreamedEventView): readonly (readonly unknown[])[] {
  const { kind, needId, profileId } = event;
  const keys: (readonly unknown[])[] = [];
  if (kind.startsWith('need.')) {
    keys.push(['needs', 'list']);
    if (needId !== undefined) keys.push(['needs', 'one', needId]);
  }
  if (kind.startsWith('match.')) {
    keys.push(['needs', 'list']);
    if (needId !== undefined)
      keys.push(['needs', 'one', needId], ['matches', 'of-need', needId], ['pairs', needId], ['shortlists', needId]);
    if (profileId !== undefined) keys.push(['matches', 'of-profile', profileId]);
  }
  if (kind.startsWith('shortlist.') && needId !== undefined) keys.push(['shortlists', needId]);
  if (kind === 'profile.changed' && profileId !== undefined) keys.push(['profiles', profileId], ['profiles', 'own']);
  return keys;
}
