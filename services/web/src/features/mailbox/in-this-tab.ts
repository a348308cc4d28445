const BASE = '<base target="_top">';

/** A mail's HTML whose links lead the whole tab on, rather than the frame that it is shown in. */
export function inThisTab(html: string): string {
  const [head] = /<head[^>]*>/i.exec(html) ?? [];
  return head === undefined ? `${BASE}${html}` : html.replace(head, `${head}${BASE}`);
}
