/** What an address may say, read without a validator of their own: what does not fit is left out rather than refused. */
type Value<T> = (raw: unknown) => T | undefined;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** One of some words. */
export function oneOf<const T extends string>(words: readonly T[]): Value<T> {
  return (raw) => words.find((word) => word === raw);
}

export const uuid: Value<string> = (raw) => (typeof raw === 'string' && UUID.test(raw) ? raw : undefined);
export const flag: Value<boolean> = (raw) => (raw === true ? true : undefined);

/** Words of somebody, trimmed, of at most so many characters. */
export function words(most = 200): Value<string> {
  return (raw) => {
    // An address that reads like a number is one to the router.
    const text = typeof raw === 'number' ? String(raw) : raw;
    const trimmed = typeof text === 'string' ? text.trim() : '';
    return trimmed === '' || trimmed.length > most ? undefined : trimmed;
  };
}

type Read<S extends Record<string, Value<unknown>>> = { [K in keyof S]?: ReturnType<S[K]> };

/** Reads the search of an address by its parts. */
export function searchOf<S extends Record<string, Value<unknown>>>(
  shape: S,
): (raw: Record<string, unknown>) => Read<S> {
  return (raw) =>
    Object.fromEntries(
      Object.entries(shape)
        .map(([name, read]) => [name, read(raw[name])])
        .filter(([, value]) => value !== undefined),
    ) as Read<S>;
}
