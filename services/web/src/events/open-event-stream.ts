import { EVENT_KINDS } from '@navette/contracts/vocabulary';

/** An unnamed kind would never reach us; a match that closes is told to startups only, under a name of its own. */
const KINDS = [...EVENT_KINDS, 'match.closed'] as const;

const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 60_000;

/**
 * Listens to the event stream until the returned function is called. The browser resumes a broken stream by itself from
 * the last event; a refused one (too many streams, server starting) is opened anew, later and later. `missed` is called
 * where it cannot resume.
 */
export function openEventStream(receive: (data: unknown) => void, missed: () => void): () => void {
  let source: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = FIRST_WAIT_MS;
  let lastEventId = '';
  let wasRefused = false;

  const take = (event: MessageEvent<string>) => {
    lastEventId = event.lastEventId;
    receive(JSON.parse(event.data));
  };
  const open = () => {
    const resume = lastEventId === '' ? '' : `?lastEventId=${encodeURIComponent(lastEventId)}`;
    source = new EventSource(`/api/v1/events${resume}`);
    source.onopen = () => {
      wait = FIRST_WAIT_MS;
      if (wasRefused && lastEventId === '') missed();
      wasRefused = false;
    };
    source.onerror = () => {
      if (source?.readyState !== EventSource.CLOSED) return;
      wasRefused = true;
      timer = setTimeout(open, wait);
      wait = Math.min(wait * 2, LONGEST_WAIT_MS);
    };
    for (const kind of KINDS) source.addEventListener(kind, take);
  };
  open();
  return () => {
    clearTimeout(timer);
    source?.close();
  };
}
