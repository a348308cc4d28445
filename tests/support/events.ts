import type { Client } from './client.ts';
import type { Stack } from './stack.ts';

export interface StreamedEvent {
  readonly id: string;
  readonly name: string;
  readonly data: Record<string, unknown>;
}

export interface EventReader {
  readonly events: readonly StreamedEvent[];
  /** Everything that came over the wire. */
  raw(): string;
  /** The last id that the stream gave, signs of life included. */
  lastId(): string;
  close(): Promise<void>;
}

/** Reads the event stream as `client`, from now or from an event id on; resolves once the stream stands. */
export async function readEvents(
  stack: Pick<Stack, 'url'>,
  client: Client,
  lastEventId?: string,
): Promise<EventReader> {
  const abort = new AbortController();
  const response = await fetch(`${stack.url}/api/v1/events`, {
    headers: { ...client.headers, ...(lastEventId !== undefined && { 'last-event-id': lastEventId }) },
    signal: abort.signal,
  });
  if (response.status !== 200 || response.body === null)
    throw new Error(`no stream: ${response.status} ${await response.text()}`);
  const events: StreamedEvent[] = [];
  let raw = '';
  let pending = '';
  let lastId = '';
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let standing: () => void = () => undefined;
  const stands = new Promise<void>((resolve) => {
    standing = resolve;
  });
  const done = (async () => {
    for (;;) {
      const { value, done: ended } = await reader.read();
      if (ended) return;
      raw += value;
      pending += value;
      const blocks = pending.split('\n\n');
      pending = blocks.pop() ?? '';
      for (const block of blocks) {
        const field = (name: string) =>
          block
            .split('\n')
            .find((line) => line.startsWith(`${name}: `))
            ?.slice(name.length + 2);
        lastId = field('id') ?? lastId;
        const data = field('data');
        if (data !== undefined) events.push({ id: lastId, name: field('event') ?? '', data: JSON.parse(data) });
        standing();
      }
    }
  })().catch(() => undefined);
  await stands;
  return {
    events,
    raw: () => raw,
    lastId: () => lastId,
    async close() {
      abort.abort();
      await done;
    },
  };
}
