import type { ProfileFacts } from './profile.ts';

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
] as const satisfies readonly (keyof ProfileFacts)[];

/**
 * Keeps one copy of each value that the fields of many profiles have in common: thousands lie in one department and speak the
 * same languages. What is worked out for such a value serves all of them, found by its identity.
 */
export class SharedFields {
  readonly #values = new Map<string, unknown>();
  readonly #adopted = new WeakSet<object>();

  /** A copy of what a profile says, out of reach of who gave it. */
  copyOf({ id, trl, capacity, capacityLeft, ...profile }: ProfileFacts): ProfileFacts {
    const copy: Record<string, unknown> = {
      id,
      ...(trl !== undefined && { trl }),
      ...(capacity !== undefined && { capacity }),
      ...(capacityLeft !== undefined && { capacityLeft }),
    };
    for (const field of SHARED) {
      const value = profile[field];
      if (value !== undefined) copy[field] = this.#share(JSON.stringify(value));
    }
    return copy as unknown as ProfileFacts;
  }

  /** Takes a copy of `copyOf` as it is, from another store: what it shares with others taken so stays shared. */
  adopt(copy: ProfileFacts): void {
    for (const field of SHARED) {
      const value = copy[field];
      if (value === undefined || this.#adopted.has(value)) continue;
      this.#adopted.add(value);
      this.#values.set(JSON.stringify(value), value);
    }
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
