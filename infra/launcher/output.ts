/** Where a launcher speaks: what people asked for goes to stdout, everything about the way there to stderr. */
export interface Output {
  /** A line for people. */
  readonly print: (line: string) => void;
  /** A line about the launcher's own doing. */
  readonly say: (line: string) => void;
  /** A line that a child wrote, marked with its name. */
  readonly relay: (name: string, line: string) => void;
}

/** The output of a process. A terminal that is gone must not keep us from stopping in order, so its errors are ignored. */
export function terminalOutput(): Output {
  process.stdout.on('error', () => {});
  process.stderr.on('error', () => {});
  const relay = (name: string, line: string) => process.stderr.write(`${name.padEnd(8)} | ${line}\n`);
  return {
    print: (line) => process.stdout.write(`${line}\n`),
    say: (line) => relay('navette', line),
    relay,
  };
}

/** The words of a log line: of a JSON line its message and its error's, of any other the line itself. */
export function wordsOf(line: string): string {
  try {
    const entry: unknown = JSON.parse(line);
    const words = [textOf(entry, 'msg'), textOf(Object(entry).err, 'message')].filter((part) => part !== undefined);
    return words.length > 0 ? words.join(': ') : line;
  } catch {
    return line;
  }
}

function textOf(value: unknown, key: string): string | undefined {
  const text: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  return typeof text === 'string' && text !== '' ? text : undefined;
}
