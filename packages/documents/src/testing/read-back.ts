import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { extentOfShapes } from './extent-of-shapes.ts';

/** A piece of text as a reader finds it on a page. */
export interface Piece {
  readonly text: string;
  /** Points, from the bottom left corner of the page. */
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** Points. */
  readonly size: number;
  /** The tag that it is marked with: "P", "H1", "Artifact" …; undefined when it isn't marked. */
  readonly tag: string | undefined;
}

export interface ReadPage {
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
  /** The pieces in the order of the file, white space as one space. */
  readonly text: string;
  /** Roles of the structure tree, parents before children: "Sect", "H1" … */
  readonly roles: readonly string[];
  readonly links: readonly string[];
  /** What lines and shapes cover: left, bottom, right, top. */
  readonly extent: readonly [number, number, number, number];
}

export interface ReadDocument {
  readonly pages: readonly ReadPage[];
  readonly info: Readonly<Record<string, unknown>>;
}

/** Parses a PDF with another library than the one that made it. */
export async function readBack(bytes: Uint8Array): Promise<ReadDocument> {
  // The reader takes its bytes away.
  const document = await getDocumentProxy(bytes.slice());
  const { info } = await document.getMetadata();
  const pages: ReadPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    pages.push(await readPage(await document.getPage(number)));
  }
  await document.loadingTask.destroy();
  return { pages, info: { ...info } };
}

type Proxy = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>;

async function readPage(page: Proxy): Promise<ReadPage> {
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const pieces = await readPieces(page);
  const annotations: readonly { readonly url?: string }[] = await page.getAnnotations();
  const { OPS } = await getResolvedPDFJS();
  return {
    width: right - left,
    height: top - bottom,
    pieces,
    text: pieces
      .map(({ text }) => text)
      .join(' ')
      .replace(/\s+/g, ' '),
    roles: rolesIn(await page.getStructTree()),
    links: annotations.flatMap(({ url }) => (url === undefined ? [] : [url])),
    extent: extentOfShapes(await page.getOperatorList(), OPS),
  };
}

async function readPieces(page: Proxy): Promise<readonly Piece[]> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const tags: string[] = [];
  const pieces: Piece[] = [];
  for (const item of items) {
    if ('str' in item) {
      const [, , , size = 0, left = 0, baseline = 0]: readonly number[] = item.transform;
      if (item.str.trim() === '') continue;
      pieces.push({ text: item.str, left, right: left + item.width, baseline, size, tag: tags.at(-1) });
    } else if (item.type === 'endMarkedContent') tags.pop();
    else tags.push('tag' in item && typeof item.tag === 'string' ? item.tag : '');
  }
  return pieces;
}

function rolesIn(node: unknown): readonly string[] {
  if (node === null || typeof node !== 'object') return [];
  const role = 'role' in node && typeof node.role === 'string' ? [node.role] : [];
  const children = 'children' in node && Array.isArray(node.children) ? node.children : [];
  return [...role, ...children.flatMap(rolesIn)];
}
