import { FileError } from '../table/file-error.ts';

/** All bytes of a workbook. Throws FileError `binary`, reason `workbook_bytes`, before it holds more than allowed. */
export async function readWhole(bytes: AsyncIterable<Buffer>, most: number, file: string): Promise<Buffer> {
  const read: Buffer[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    length += chunk.length;
    if (length > most) throw new FileError('workbook_bytes', file, { bytes: most });
    read.push(chunk);
  }
  return Buffer.concat(read, length);
}
