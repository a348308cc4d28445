import type { ExportFormat, ExportKind, ExportRequest } from '@navette/contracts';
import { api } from '../../api/client.ts';
import { ApiProblem, problemOf } from '../../api/problem.ts';
import { fileNameOf } from './file-name.ts';

export type ListFilters = Omit<ExportRequest, 'format' | 'columns'>;

export interface ListOrder {
  readonly kind: ExportKind;
  readonly format: ExportFormat;
  /** Separated by commas; undefined: all. */
  readonly columns: string | undefined;
  readonly filters: ListFilters;
}

/**
 * Fetches a list as a file in the language of the screen and hands it to the browser's downloads, whole or not at all.
 * @param onReceived is told how many bytes have come so far
 * @returns the file's name
 * @throws ApiProblem, with code "network" where the file broke off
 */
export async function downloadList(order: ListOrder, onReceived: (bytes: number) => void): Promise<string> {
  const { kind, format, columns, filters } = order;
  const query = { ...filters, format, ...(columns !== undefined && { columns }) };
  const response = await api.exports[':kind'].$get({ param: { kind }, query }).catch(() => {
    throw new ApiProblem(0, 'network');
  });
  if (!response.ok) throw await problemOf(response);
  const type = response.headers.get('content-type') ?? '';
  const name = fileNameOf(response.headers.get('content-disposition'), `${kind}.${format}`);
  save(new Blob(await partsOf(response.body, onReceived), { type }), name);
  return name;
}

async function partsOf(
  body: ReadableStream<Uint8Array<ArrayBuffer>> | null,
  onReceived: (bytes: number) => void,
): Promise<Uint8Array<ArrayBuffer>[]> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let received = 0;
  const reader = body?.getReader();
  for (;;) {
    const next = await reader?.read().catch(() => {
      throw new ApiProblem(0, 'network');
    });
    if (next === undefined || next.done) return parts;
    parts.push(next.value);
    received += next.value.byteLength;
    onReceived(received);
  }
}

function save(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the file over once this turn is done.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}
