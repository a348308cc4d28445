import { createLogger, readConfig, startOrExit, stopOnSignal } from '@navette/runtime';
import { installKeptTaxonomy } from '@navette/usecases';
import { startApi } from './server.ts';

await startOrExit(async () => {
  const config = readConfig(process.env);
  const logger = createLogger('api', config.logLevel);
  if (config.taxonomyDir !== undefined) logger.info(await installKeptTaxonomy(config.taxonomyDir), 'taxonomy');
  const api = await startApi(config, logger);
  stopOnSignal(api.stop, logger);
  logger.info({ port: api.port }, 'listening');
});
