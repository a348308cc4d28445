export { type Config, ConfigurationError, DEFAULT_FILES_DIR, readConfig } from './config.ts';
export { createLogger, describeError, type Logger } from './logger.ts';
export { seldom } from './seldom.ts';
export { startOrExit, stopOnSignal } from './shutdown.ts';
export { type Repeated, repeat } from './timer.ts';
