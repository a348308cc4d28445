import type { ProfileFacts } from '../document/profile.ts';
import { type Location, locate } from './locate.ts';

const LOCATIONS = new WeakMap<object, Location | { readonly unknown: true }>();
const UNKNOWN = { unknown: true } as const;

/** `locate`, remembered by the place's identity: an index keeps profiles of its own, which never change. */
export function locateProfile({ place }: ProfileFacts): Location | undefined {
  if (place === undefined) return undefined;
  let location = LOCATIONS.get(place);
  if (location === undefined) {
    location = locate(place) ?? UNKNOWN;
    LOCATIONS.set(place, location);
  }
  return 'unknown' in location ? undefined : location;
}
