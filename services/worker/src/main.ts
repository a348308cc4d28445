import { createLogger, readConfig, startOrExit, stopOnSignal } from '@navette/runtime';
import { startWorker } from './worker.ts';

await startOrExit(async () => {
  const config = readConfig(process.env);
  const logger = createLogger('worker', config.logLevel);
  stopOnSignal(startWorker(config, logger).stop, logger);
  logger.info('working');
});
