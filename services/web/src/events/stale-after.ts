import type { StreamedEventView } from '@navette/contracts';

/** What may be on somebody's day, or no longer. */
const OF_THE_DAY = /^(need|match|introduction|message|activity|clock|mail|link)\./;
/** What happens in the course of an introduction; its id is not told. */
const OF_INTRODUCTIONS = /^(introduction|names|undertaking|outcome|message|meeting|attachment|nda|clock)\./;

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
  if (OF_INTRODUCTIONS.test(kind)) keys.push(['introductions']);
  if (kind.startsWith('activity.')) keys.push(['activities']);
  if (OF_THE_DAY.test(kind)) keys.push(['my-day']);
  return keys;
}
