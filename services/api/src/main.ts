import { createLogger, readConfig, startOrExit, stopOnSignal } from '@navette/runtime';
import { startApi } from './server.ts';

await startOrExit(async () => {
  const config = readConfig(process.env);
  const logger = createLogger('api', config.logLevel);
  const api = await startApi(config, logger);
  stopOnSignal(api.stop, logger);
  logger.info({ port: api.port }, 'listening');
});
