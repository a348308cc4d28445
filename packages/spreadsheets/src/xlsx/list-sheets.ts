import { posix } from 'node:path';

/** A sheet of a workbook. `path`: of the part that holds it, '' when the workbook doesn't say. */
export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly path: string;
}

const WORKBOOK = 'xl/workbook.xml';

/** The sheets of a workbook, in the order of their tabs. */
export function listSheets(parts: ReadonlyMap<string, Buffer>): readonly Sheet[] {
  const workbook =
    relationships(parts, '_rels/.rels', '').find(({ type }) => type.endsWith('/officeDocument'))?.target ?? WORKBOOK;
  const folder = posix.dirname(workbook);
  const targets = relationships(parts, `${folder}/_rels/${posix.basename(workbook)}.rels`, folder);
  return elements(parts.get(workbook), 'sheet').map((attributes) => {
    const id = [...attributes].find(([name]) => name.endsWith(':id'))?.[1];
    return {
      name: attributes.get('name') ?? '',
      hidden: /hidden/i.test(attributes.get('state') ?? ''),
      path: targets.find((target) => target.id === id)?.target ?? '',
    };
  });
}

function relationships(
  parts: ReadonlyMap<string, Buffer>,
  path: string,
  folder: string,
): readonly { readonly id: string; readonly type: string; readonly target: string }[] {
  return elements(parts.get(path), 'Relationship').map((attributes) => {
    const target = attributes.get('Target') ?? '';
    const whole = target.startsWith('/') ? target.slice(1) : posix.normalize(posix.join(folder, target));
    return { id: attributes.get('Id') ?? '', type: attributes.get('Type') ?? '', target: whole };
  });
}

/** The attributes of each element of that name; the part was checked, so that a tag ends where it seems to. */
function elements(part: Buffer | undefined, name: string): readonly ReadonlyMap<string, string>[] {
  const tags = (part?.toString('utf8') ?? '').matchAll(
    new RegExp(`<(?:[\\w.-]{1,40}:)?${name}\\s((?:[^<>"']|"[^"]*"|'[^']*')*)>`, 'g'),
  );
  return [...tags].map(
    ([, text = '']) =>
      new Map(
        [...text.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(
          ([, key = '', double, single]) => [key, decode(double ?? single ?? '')] as const,
        ),
      ),
  );
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decode(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/gi, (whole, decimal, hex, name) => {
    if (name) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = Number.parseInt(decimal ?? hex, decimal ? 10 : 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
