import type { QueueConnection } from '../connection.ts';
import type { Engine, Use } from './engine.ts';
import { openPostgresEngine } from './postgres.ts';
import { openRedisEngine } from './redis.ts';

/** Opens the engine that a connection asks for. Nothing is reached yet. */
export function openEngine(connection: QueueConnection, use: Use): Engine {
  return connection.kind === 'redis' ? openRedisEngine(connection, use) : openPostgresEngine(connection, use);
}
