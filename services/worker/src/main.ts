import { createLogger, readConfig, startOrExit, stopOnSignal } from '@navette/runtime';
import { installKeptTaxonomy } from '@navette/usecases';
import { startWorker } from './worker.ts';

await startOrExit(async () => {
  const config = readConfig(process.env);
  const logger = createLogger('worker', config.logLevel);
  if (config.taxonomyDir !== undefined) logger.info(await installKeptTaxonomy(config.taxonomyDir), 'taxonomy');
  stopOnSignal(startWorker(config, logger).stop, logger);
  logger.info('working');
});
