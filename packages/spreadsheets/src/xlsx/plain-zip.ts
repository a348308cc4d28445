import { promisify } from 'node:util';
import { crc32, deflateRaw } from 'node:zlib';

const deflate = promisify(deflateRaw);

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const VERSION = 20;
const UTF8_NAMES = 0x0800;
const STORED = 0;
const DEFLATED = 8;
/** A larger part is deflated again: the reader takes such a one in pieces, and a stored one at once. */
const LARGE = 64 * 1024;

/** A plain zip archive of these parts: what was checked, and nothing that a reader could understand otherwise. */
export async function plainZip(parts: ReadonlyMap<string, Buffer>): Promise<Buffer> {
  const written: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, part] of parts) {
    const name = Buffer.from(path);
    const packed = part.length > LARGE ? await deflate(part, { level: 1 }) : part;
    // From the flags to the length of the name, as both headers have it.
    const shared = Buffer.alloc(22);
    shared.writeUInt16LE(UTF8_NAMES, 0);
    shared.writeUInt16LE(packed === part ? STORED : DEFLATED, 2);
    shared.writeUInt32LE(crc32(part), 8);
    shared.writeUInt32LE(packed.length, 12);
    shared.writeUInt32LE(part.length, 16);
    shared.writeUInt16LE(name.length, 20);
    const local = Buffer.concat([header(LOCAL, VERSION), shared, Buffer.alloc(2), name, packed]);
    // Lengths of extra field and comment, disk and attributes: none.
    const rest = Buffer.alloc(16);
    rest.writeUInt32LE(offset, 12);
    directory.push(header(CENTRAL, VERSION, VERSION), shared, rest, name);
    written.push(local);
    offset += local.length;
  }
  const size = directory.reduce((length, piece) => length + piece.length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(parts.size, 8);
  end.writeUInt16LE(parts.size, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...written, ...directory, end]);
}

function header(signature: number, ...versions: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 + 2 * versions.length);
  bytes.writeUInt32LE(signature, 0);
  for (const [at, version] of versions.entries()) bytes.writeUInt16LE(version, 4 + 2 * at);
  return bytes;
}
