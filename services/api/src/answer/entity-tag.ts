import { hash } from 'node:crypto';

const DIGEST_LENGTH = 22;
const TAG = /(?:W\/)?"([\x21\x23-\x7e\x80-\xff]*)"/;
const TAGS = new RegExp(`^\\s*${TAG.source}(?:\\s*,\\s*${TAG.source})*\\s*$`);
const RECORD = /^([0-9a-f-]{36})\.([1-9]\d{0,9})\.[\w-]+$/;

/** The entity tag of a text that is sent: equal for equal texts only. 132 bits of SHA-256, in its quotes. */
export function tagOf(text: string): string {
  return `"${digestOf(text)}"`;
}

/**
 * The entity tag of a record whose reader sees its version: `"<id>.<version>.<digest>"`. The version is what If-Match
 * goes by; the digest tells apart languages, readers and what changes in an answer without a new version, such as
 * counters.
 */
export function tagOfRecord(id: string, version: number, text: string): string {
  return `"${id}.${version}.${digestOf(text)}"`;
}

/** The version of record `id` that a tag stands for; undefined for a tag that is none of this record. */
export function versionIn(tag: string, id: string): number | undefined {
  const [, record, version] = RECORD.exec(tag) ?? [];
  return record === id ? Number(version) : undefined;
}

/**
 * Reads If-Match or If-None-Match: the tags without quotes, or `*`; undefined for what is neither. A tag counts whether
 * or not it is marked weak: proxies that compress mark ours so on their way, and what we go by is not the bytes.
 */
export function parseTags(header: string): readonly string[] | '*' | undefined {
  if (header.trim() === '*') return '*';
  if (!TAGS.test(header)) return undefined;
  return [...header.matchAll(new RegExp(TAG.source, 'g'))].map((match) => match[1] ?? '');
}

function digestOf(text: string): string {
  return hash('sha256', text, 'base64url').slice(0, DIGEST_LENGTH);
}
