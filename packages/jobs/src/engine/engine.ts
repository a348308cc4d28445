import type { BackendClasses, IQueueBackend } from 'bullmq';

/** BullMQ's classes, whichever of its backends they were made for. */
export type Classes = BackendClasses<IQueueBackend, unknown>;
export type Queue = InstanceType<Classes['Queue']>;
export type Worker = InstanceType<Classes['Worker']>;
export type FlowProducer = InstanceType<Classes['FlowProducer']>;

/** What tells the two engines apart; all else is the same for both. */
export interface Engine {
  readonly classes: Classes;
  /** What the classes are given as their connection; shared by all of them, and closed by `close`. */
  readonly connection: unknown;
  /** Resolves when the server may be asked. @throws Error soon, where it is away */
  reachable(): Promise<void>;
  /** Changes when the server may have lost what it was given before. */
  incarnation(): Promise<string>;
  /** What an operator should change about the server, in words. */
  warnings(): Promise<readonly string[]>;
  /** Lets go of the server, whether it is there or away. */
  close(): Promise<void>;
}

/**
 * What an engine is opened for: to `send`, so that a server that is away is an error at once; or to `work`, so that
 * whatever was begun goes on when the server is back.
 */
export type Use = { readonly to: 'send' } | { readonly to: 'work'; readonly concurrency: number };
