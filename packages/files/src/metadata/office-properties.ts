import type { ZipEntries } from '../zip/rewrite-zip.ts';

const OOXML = 'http://schemas.openxmlformats.org';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const CORE = `${HEAD}<cp:coreProperties xmlns:cp="${OOXML}/package/2006/metadata/core-properties"/>`;
const EXTENDED = `${HEAD}<Properties xmlns="${OOXML}/officeDocument/2006/extended-properties"/>`;
const CUSTOM = `${HEAD}<Properties xmlns="${OOXML}/officeDocument/2006/custom-properties"/>`;
const OPEN = `${HEAD}<office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:version="1.3"><office:meta/></office:document-meta>`;

/** Where properties usually are, and what says nothing in their place. */
const USUAL = [
  ['docProps/core.xml', CORE],
  ['docProps/app.xml', EXTENDED],
  ['docProps/custom.xml', CUSTOM],
  ['meta.xml', OPEN],
] as const;
const BY_TYPE = [
  ['package.core-properties+xml', CORE],
  ['officedocument.extended-properties+xml', EXTENDED],
  ['officedocument.custom-properties+xml', CUSTOM],
] as const;

/**
 * Properties without anything in them, by the entry that they stand in. A part of a file of Microsoft's can bear any name:
 * what it is stands in the list of types.
 */
export function bareProperties(entries: ZipEntries): ReadonlyMap<string, Uint8Array> {
  const types = new TextDecoder().decode(entries.get('[Content_Types].xml'));
  const listed = [...types.matchAll(/<Override\s[^<>]*>/gi)].flatMap(([line]) => {
    const name = /\sPartName\s*=\s*["']\/([^"']+)["']/i.exec(line)?.[1];
    const bare = BY_TYPE.find(([type]) => line.toLowerCase().includes(type))?.[1];
    return name === undefined || bare === undefined ? [] : [[name, bare] as const];
  });
  const encoder = new TextEncoder();
  return new Map([...USUAL, ...listed].map(([name, bare]) => [name, encoder.encode(bare)]));
}
