import { readFileSync } from 'node:fs';
import { writePrivately } from './home.ts';
import { birthOf } from './process/birth.ts';

/** A process, named so that it can be recognised later. */
export interface KnownProcess {
  readonly name: string;
  readonly pid: number;
  readonly birth: string;
}

/** What a running launcher writes down for the next one, and for a second one started meanwhile. */
export interface RunRecord {
  readonly pid: number;
  readonly birth: string;
  /** Where the pages are, as it is shown to people. */
  readonly address: string;
  readonly children: readonly KnownProcess[];
}

/** Keeps the record of this launcher up to date. */
export class RunJournal {
  readonly #file: string;
  readonly #address: string;
  readonly #children = new Map<string, KnownProcess>();

  constructor(file: string, address: string) {
    this.#file = file;
    this.#address = address;
    this.#write();
  }

  /** Notes the process that now does this work. */
  note(name: string, pid: number | undefined): void {
    const birth = pid === undefined ? undefined : birthOf(pid);
    if (pid === undefined || birth === undefined) return;
    this.#children.set(name, { name, pid, birth });
    this.#write();
  }

  #write(): void {
    const record: RunRecord = {
      pid: process.pid,
      birth: birthOf(process.pid) ?? '',
      address: this.#address,
      children: [...this.#children.values()],
    };
    writePrivately(this.#file, `${JSON.stringify(record, null, 2)}\n`);
  }
}

/** The last record written into this folder, or undefined where there is none that can be read. */
export function readRunRecord(file: string): RunRecord | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return isRunRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Whether that very process still lives, and not another one with its number. */
export function stillLives(known: { readonly pid: number; readonly birth: string }): boolean {
  return birthOf(known.pid) === known.birth;
}

function isRunRecord(value: unknown): value is RunRecord {
  return (
    isProcess(value) &&
    'address' in value &&
    typeof value.address === 'string' &&
    'children' in value &&
    Array.isArray(value.children) &&
    value.children.every((child: unknown) => isProcess(child) && 'name' in child && typeof child.name === 'string')
  );
}

function isProcess(value: unknown): value is { pid: number; birth: string } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'pid' in value &&
    typeof value.pid === 'number' &&
    'birth' in value &&
    typeof value.birth === 'string'
  );
}
