const ID = /<[^<>\s]{1,300}>/g;
const MOST = 100;

/** The Message-IDs of a header, in their order; of very many the newest. */
export function messageIds(header = ''): string[] {
  const ids = header.match(ID) ?? [];
  return ids.slice(-MOST);
}

/** The one Message-ID of a header. Some programs forget the brackets. */
export function messageId(header = ''): string | null {
  const [id] = header.match(ID) ?? [];
  if (id) return id;
  const bare = header.trim();
  return /^[^\s<>@]{1,200}@[^\s<>@]{1,200}$/.test(bare) ? `<${bare}>` : null;
}
