export { createApp } from './app.ts';
export type { Parts } from './http/environment.ts';
export { type RunningApi, startApi } from './server.ts';
