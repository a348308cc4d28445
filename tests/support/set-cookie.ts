/** Name and value of a Set-Cookie header; the value is '' where the cookie is taken away. */
export function parseSetCookie(line: string): readonly [name: string, value: string] {
  const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
  const cut = pair.indexOf('=');
  const gone = attributes.some((attribute) => /^max-age=0$/i.test(attribute));
  return [pair.slice(0, cut), gone ? '' : pair.slice(cut + 1)];
}
