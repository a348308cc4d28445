export { bringBackOverdue } from './overdue.ts';
export { type RunningWorker, startWorker } from './worker.ts';
