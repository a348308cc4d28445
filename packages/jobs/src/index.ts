export { type BoardQueues, openBoardQueue } from './board.ts';
export { type QueueConnection, queueConnection } from './connection.ts';
export {
  type ChildRequest,
  defineJob,
  isJobName,
  JOBS,
  type JobCounts,
  type JobDefinition,
  type JobHandlers,
  type JobName,
  type JobPayload,
  type JobRequest,
} from './define.ts';
export { migrateQueue, QUEUE_SCHEMA } from './engine/postgres.ts';
export type { Knowledge } from './look.ts';
export { type JobQueue, openQueue } from './queue.ts';
export { type JobRun, type JobWorker, type Ledger, startWork, type Work, type WorkObserver } from './work.ts';
