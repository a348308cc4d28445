import { describe, expect, it } from 'vitest';
import { findRedis } from './find.ts';

const only =
  (...existing: string[]) =>
  (path: string) =>
    existing.includes(path);

describe('findRedis', () => {
  it('takes what REDIS_SERVER_PATH names, and no other where it names none', () => {
    const exists = only('/opt/mine', '/usr/bin/redis-server');
    expect(findRedis({ REDIS_SERVER_PATH: '/opt/mine', PATH: '/usr/bin' }, exists)).toBe('/opt/mine');
    expect(findRedis({ REDIS_SERVER_PATH: '/opt/none' }, exists)).toBeUndefined();
  });

  it('looks along the PATH, then in the usual places, for Redis before Valkey', () => {
    expect(findRedis({ PATH: '/bin:/opt/redis' }, only('/opt/redis/redis-server'))).toBe('/opt/redis/redis-server');
    expect(findRedis({}, only('/usr/bin/valkey-server', '/usr/bin/redis-server'))).toBe('/usr/bin/redis-server');
    expect(findRedis({}, only('/usr/bin/valkey-server'))).toBe('/usr/bin/valkey-server');
    expect(findRedis({ PATH: '.' }, only('redis-server', './redis-server'))).toBeUndefined();
  });
});
