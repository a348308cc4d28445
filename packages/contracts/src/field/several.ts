import { z } from 'zod';

/** One or several of some words in an address: "?state=poc,pilot", or the same name again and again. */
export function several<const Words extends readonly [string, ...string[]]>(words: Words) {
  return z
    .union([z.string(), z.array(z.string())])
    .transform((given) => [given].flat().flatMap((one) => one.split(',')))
    .pipe(z.array(z.enum(words)).max(words.length))
    .transform((list) => [...new Set(list)]);
}
