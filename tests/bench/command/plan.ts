import type { NeedPlan } from '../need/measure.ts';
import type { RoutePlan } from '../route/measure.ts';
import type { Options } from './options.ts';

/** How much of everything is measured. */
export interface Plan {
  readonly needs: NeedPlan;
  readonly routes: RoutePlan;
  /** Connections, each a person of its own. */
  readonly connections: number;
}

const PER_SECOND = 50;
const CONNECTIONS = 10;
const QUICK_CONNECTIONS = 3;
/** More needs than can come one after the other within a second. */
const IDLE_PER_SECOND = 10;
const WARM_UP = 50;
const ROUNDS = 5;
/** Who takes turns: the product and two bare routes. */
const SUBJECTS = 3;

/** Enough for figures that come out again the next time; or, quickly, just enough to see that there are figures. */
export function planOf({ quick, duration }: Pick<Options, 'quick' | 'duration'>): Plan {
  if (quick) {
    return {
      needs: { warmUp: 2, idleSeconds: duration, idleNeeds: 3, perSecond: PER_SECOND, steadyNeeds: 10 },
      routes: { rounds: 1, length: { requests: 10 * QUICK_CONNECTIONS } },
      connections: QUICK_CONNECTIONS,
    };
  }
  return {
    needs: {
      warmUp: WARM_UP,
      idleSeconds: duration,
      idleNeeds: duration * IDLE_PER_SECOND,
      perSecond: PER_SECOND,
      steadyNeeds: duration * PER_SECOND,
    },
    routes: { rounds: ROUNDS, length: { seconds: duration / (ROUNDS * SUBJECTS) } },
    connections: CONNECTIONS,
  };
}
