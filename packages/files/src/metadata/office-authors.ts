import { readZip } from '../zip/read-zip.ts';
import { type NamedAuthor, named } from './named-author.ts';

/** Where office programs write who made a file, in Microsoft's and in the open formats. */
const ENTRIES = new Set([
  'docProps/core.xml',
  'docProps/app.xml',
  'meta.xml',
  'word/comments.xml',
  'word/people.xml',
  'xl/persons/person.xml',
]);
const ELEMENTS =
  'dc:creator cp:lastModifiedBy Company Manager HyperlinkBase dc:title dc:subject meta:initial-creator meta:printed-by'.split(
    ' ',
  );
const ATTRIBUTES = ['w:author', 'w15:author', 'displayName'];
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** @throws DomainError `invalid`, code `file_damaged` */
export function officeAuthors(bytes: Uint8Array): NamedAuthor[] {
  const { texts } = readZip(bytes, (name) => ENTRIES.has(name));
  return named([...texts.values()].flatMap((xml) => [...elements(xml), ...attributes(xml)]));
}

function elements(xml: string): (readonly [string, string])[] {
  return ELEMENTS.flatMap((element) =>
    [...xml.matchAll(new RegExp(`<${element}(?: [^<>]*)?>([^<]*)<`, 'g'))].map(
      ([, value = '']) => [element.split(':').at(-1) ?? element, plain(value)] as const,
    ),
  );
}

function attributes(xml: string): (readonly [string, string])[] {
  return ATTRIBUTES.flatMap((attribute) =>
    [...xml.matchAll(new RegExp(` ${attribute}="([^"<]*)"`, 'g'))].map(
      ([, value = '']) => ['comment', plain(value)] as const,
    ),
  );
}

function plain(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi, (whole, decimal, hexadecimal, name) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
