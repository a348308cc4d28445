/** A startup's site as a link may lead to it; undefined for anything that is no web page. */
export function webAddress(written: string): { readonly href: string; readonly host: string } | undefined {
  const text = written.trim();
  const address = URL.parse(/^[a-z][a-z\d+.-]*:/i.test(text) ? text : `https://${text}`);
  if (address === null || (address.protocol !== 'https:' && address.protocol !== 'http:')) return undefined;
  return { href: address.href, host: address.host.replace(/^www\./, '') };
}
