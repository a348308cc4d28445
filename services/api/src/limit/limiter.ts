import { Redis } from 'ioredis';
import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';

export const KINDS = ['read', 'write'] as const;
/** Reads and writes are limited apart: a long list read must not keep anybody from deciding. */
export type LimitKind = (typeof KINDS)[number];

/**
 * Requests a second that one person may make for long: far more than anybody does by hand, and than an import of fifty
 * needs a second with all their moves; a program that runs wild is stopped before others notice.
 */
export const DEFAULT_PER_SECOND: Readonly<Record<LimitKind, number>> = { read: 600, write: 200 };

/** How a client stands after one more request. */
export interface Allowance {
  readonly allowed: boolean;
  /** Requests that are allowed in a window, and its length in seconds. */
  readonly quota: number;
  readonly window: number;
  readonly remaining: number;
  /** Whole seconds until the window begins anew. */
  readonly resetSeconds: number;
}

export interface Limiter {
  /** Counts one request of `who`. Undefined where nothing is limited. Never fails. */
  take(kind: LimitKind, who: string): Promise<Allowance | undefined>;
  close(): Promise<void>;
}

export interface LimiterOptions {
  /** Requests a second that are allowed for long, one person; 0: without limit. More at once are allowed within a window. */
  readonly perSecond: Readonly<Record<LimitKind, number>>;
  /** Where several processes count together; absent: each for itself. */
  readonly redisUrl?: string | undefined;
  /** Told of each trouble with Redis; requests are then counted by this process alone. */
  readonly trouble: (error: Error) => void;
}

/** Length of a window, seconds: what is not asked for in a moment may be asked for in the next. */
const WINDOW = 10;
/** Redis answers in under a millisecond; a request does not wait longer than this for it, ms. */
const PATIENCE_MS = 250;

/** Limits how often one person asks: in memory, or on Redis with memory as the net under it. */
export function createLimiter(options: LimiterOptions): Limiter {
  const redis = options.redisUrl === undefined ? undefined : connect(options.redisUrl, options.trouble);
  const limiters = new Map<LimitKind, RateLimiterAbstract>();
  for (const kind of KINDS) {
    const points = options.perSecond[kind] * WINDOW;
    if (points === 0) continue;
    const common = { points, duration: WINDOW, keyPrefix: `navette:limit:${kind}` };
    const memory = new RateLimiterMemory(common);
    const shared = redis && { storeClient: redis, rejectIfRedisNotReady: true, insuranceLimiter: memory };
    limiters.set(kind, shared ? new RateLimiterRedis({ ...common, ...shared }) : memory);
  }
  return {
    async take(kind, who) {
      const limiter = limiters.get(kind);
      if (limiter === undefined) return undefined;
      try {
        return allowance(limiter, await limiter.consume(who), true);
      } catch (refusal) {
        if (refusal instanceof RateLimiterRes) return allowance(limiter, refusal, false);
        options.trouble(refusal instanceof Error ? refusal : new Error('the limiter failed'));
        return undefined;
      }
    },
    async close() {
      redis?.disconnect();
    },
  };
}

function allowance(limiter: RateLimiterAbstract, counted: RateLimiterRes, allowed: boolean): Allowance {
  return {
    allowed,
    quota: limiter.points,
    window: WINDOW,
    remaining: Math.max(0, counted.remainingPoints),
    resetSeconds: Math.max(1, Math.ceil(counted.msBeforeNext / 1_000)),
  };
}

function connect(url: string, trouble: (error: Error) => void): Redis {
  const redis = new Redis(url, {
    // What every server and proxy speaks.
    protocol: 2,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    commandTimeout: PATIENCE_MS,
    connectTimeout: 2_000,
    connectionName: 'navette-limits',
  });
  redis.on('error', trouble);
  return redis;
}
