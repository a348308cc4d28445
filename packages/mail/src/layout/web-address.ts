/**
 * The address as it may stand in a link.
 * @throws TypeError when it is not one of a web page: the addresses in mails are made by us
 */
export function webAddress(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed?.protocol !== 'https:' && parsed?.protocol !== 'http:') {
    throw new TypeError('A link in a mail that is not the address of a web page');
  }
  return parsed.href;
}
