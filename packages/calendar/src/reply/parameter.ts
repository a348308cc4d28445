import type ICAL from 'ical.js';

/** A parameter of a property; '' where there is none (the library then gives undefined, whatever its types say). */
export function parameter(property: ICAL.Property, name: string): string {
  const value: unknown = property.getParameter(name);
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' ? first.trim() : '';
}
