import type ICAL from 'ical.js';
import { parameter } from './parameter.ts';

/** The mail address of an attendee in small letters; undefined where there is none ("invalid:nomail", a path at Apple's). */
export function attendeeAddress(attendee: ICAL.Property): string | undefined {
  const value = String(attendee.getFirstValue() ?? '');
  const written = [value, parameter(attendee, 'email')].map((address) => decoded(address.replace(/^mailto:/i, '')));
  return written.find((address) => /^[^\s@:/]{1,64}@[^\s@:/]{1,253}$/.test(address));
}

function decoded(address: string): string {
  const plain = address.trim().toLowerCase();
  try {
    return decodeURIComponent(plain);
  } catch {
    return plain;
  }
}
