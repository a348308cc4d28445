/** A little more than a second, since clocks and timers are not exact. */
const WINDOW_MS = 1_020;

/** What became of a call: `full`, too many waited; `held`, nobody may call for `restMs`. */
export type Paced<T> =
  | { readonly ran: true; readonly value: T }
  | { readonly ran: false; readonly why: 'full' | 'held'; readonly restMs: number };

/** Lets calls through at a limited rate. */
export interface Pace {
  run<T>(call: () => Promise<T>): Promise<Paced<T>>;
  /** No call for `ms`. Callers wait if that is not longer than the patience, and are told otherwise. */
  hold(ms: number): void;
}

/**
 * At most `perSecond` calls in any second as the other side counts them: a call is counted from its start to a second
 * after its end, so that delays on the way can't squeeze eight into one second.
 * `maxWaiting`: callers that may wait. `patienceMs`: the longest hold that is waited for.
 */
export function createPace(limits: {
  readonly perSecond: number;
  readonly maxWaiting: number;
  readonly patienceMs: number;
}): Pace {
  const { perSecond, maxWaiting, patienceMs } = limits;
  const waiting: ((go: boolean) => void)[] = [];
  let ended: number[] = [];
  let running = 0;
  let heldUntil = 0;
  let timer: NodeJS.Timeout | undefined;

  const heldMs = (): number => Math.max(0, heldUntil - performance.now());

  function letThrough(): void {
    clearTimeout(timer);
    const now = performance.now();
    ended = ended.filter((at) => at + WINDOW_MS > now);
    while (waiting.length > 0 && heldMs() === 0 && running + ended.length < perSecond) {
      running++;
      waiting.shift()?.(true);
    }
    // A call that runs looks again at its end; only time gone by needs a timer.
    const [first] = ended;
    const turn = first === undefined || running + ended.length < perSecond ? 0 : first + WINDOW_MS;
    const next = Math.max(heldUntil, turn);
    if (waiting.length > 0 && next > now) timer = setTimeout(letThrough, next - now + 1);
  }

  return {
    async run(call) {
      if (heldMs() > patienceMs) return { ran: false, why: 'held', restMs: heldMs() };
      if (waiting.length >= maxWaiting) return { ran: false, why: 'full', restMs: WINDOW_MS };
      const go = await new Promise<boolean>((resolve) => {
        waiting.push(resolve);
        letThrough();
      });
      if (!go) return { ran: false, why: 'held', restMs: heldMs() };
      try {
        return { ran: true, value: await call() };
      } finally {
        running--;
        ended.push(performance.now());
        letThrough();
      }
    },
    hold(ms) {
      heldUntil = Math.max(heldUntil, performance.now() + ms);
      if (heldMs() > patienceMs) for (const tell of waiting.splice(0)) tell(false);
    },
  };
}
