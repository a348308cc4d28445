import type { ProfileDocument } from './profile.ts';

const SHARED = [
  'capabilities',
  'sectorsServed',
  'place',
  'areasServed',
  'certificates',
  'languages',
  'terms',
  'wishes',
  'attention',
] as const satisfies readonly (keyof ProfileDocument)[];

/**
 * Keeps one copy of each value that the fields of many profiles have in common: thousands lie in one department and speak the
 * same languages. What is worked out for such a value serves all of them, found by its identity.
 */
export class SharedFields {
  readonly #values = new Map<string, unknown>();

  /** A copy of a profile, out of reach of who gave it. */
  copyOf(profile: ProfileDocument): ProfileDocument {
    const copy: Record<string, unknown> = { ...profile };
    for (const field of SHARED) {
      const value = profile[field];
      if (value !== undefined) copy[field] = this.#share(JSON.stringify(value));
    }
    return copy as unknown as ProfileDocument;
  }

  #share(written: string): unknown {
    let value = this.#values.get(written);
    if (value === undefined) {
      value = JSON.parse(written) as unknown;
      this.#values.set(written, value);
    }
    return value;
  }
}
