export { migrateQueue, QUEUE_SCHEMA } from './backend.ts';
export {
  defineJob,
  isJobName,
  JOBS,
  type JobDefinition,
  type JobHandlers,
  type JobName,
  type JobPayload,
} from './define.ts';
export { type JobQueue, type JobRequest, openQueue, type QueueConnection } from './queue.ts';
export { type JobWorker, startWork, type WorkObserver } from './work.ts';
