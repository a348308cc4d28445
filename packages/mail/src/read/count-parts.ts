/** A boundary of a multipart mail as its head names it. */
const DECLARED = /\bboundary\s*=\s*(?:"([^"\r\n]{1,200})"|([^\s;"]{1,200}))/gi;
/** The same cut into pieces or encoded (RFC 2231). */
const DECLARED_OTHERWISE = /\bboundary\*/i;
const DELIMITER = /^--([^\r\n]{1,200})/gm;

/**
 * How many parts a raw mail has at most, counted up to one more than `most`. It takes a fraction of the time and the
 * memory of reading them, which grow with each part however small.
 * @param raw - one character for each byte
 */
export function countParts(raw: string, most: number): number {
  const boundaries = new Set(Array.from(raw.matchAll(DECLARED), ([, quoted, bare]) => quoted ?? bare ?? ''));
  const isAnyDelimiter = DECLARED_OTHERWISE.test(raw);
  let count = 0;
  for (const [, rest = ''] of raw.matchAll(DELIMITER)) {
    const name = rest.trimEnd();
    if (isAnyDelimiter || boundaries.has(name)) count += 1;
    if (count > most) break;
  }
  return count;
}
