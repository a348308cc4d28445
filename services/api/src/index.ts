export { createApp } from './app.ts';
export type { Parts } from './http/environment.ts';
export { forgetOldRequests } from './idempotency/clean.ts';
export { type RunningApi, startApi } from './server.ts';
