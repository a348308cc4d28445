/** Something that a check does not accept. */
export interface Finding {
  /** Path from the root of the checkout. */
  readonly path: string;
  /** From 1; undefined where the file as a whole is meant. */
  readonly line?: number;
  readonly message: string;
}

/** "packages/domain/src/a.ts:12 message" */
export function describeFinding({ path, line, message }: Finding): string {
  return `${path}${line === undefined ? '' : `:${line}`} ${message}`;
}
