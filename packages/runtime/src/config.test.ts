import { describe, expect, it } from 'vitest';
import { ConfigurationError, readConfig } from './config.ts';

const ENV = { DATABASE_URL: 'postgres://app:secret@127.0.0.1:5432/navette', SESSION_SECRET: 's'.repeat(32) };

describe('readConfig', () => {
  it('keeps the queue in the database unless it is told of a Redis', () => {
    expect(readConfig(ENV).redisUrl).toBeUndefined();
    expect(readConfig({ ...ENV, REDIS_URL: '' }).redisUrl).toBeUndefined();
  });

  it.each([
    'redis://127.0.0.1:6379',
    'redis://:p%40ss@redis:6379/2',
    'rediss://app:secret@redis.example/',
    'redis://h',
  ])('takes %s', (url) => expect(readConfig({ ...ENV, REDIS_URL: url }).redisUrl).toBe(url));

  it.each(['127.0.0.1:6379', 'http://redis:6379', 'redis://', 'redis://h/queue', 'redis://app:hidden@h:x'])(
    'refuses %s, by the name of the variable and without its value',
    (url) => {
      const refused = () => readConfig({ ...ENV, REDIS_URL: url });
      expect(refused).toThrow(ConfigurationError);
      expect(refused).toThrow(/^REDIS_URL: expected the address of a Redis server, redis:\/\/user:password@host/);
      expect(refused).not.toThrow(/hidden/);
    },
  );

  it('names every variable that is wrong', () => {
    const refused = () => readConfig({ DATABASE_URL: 'mysql://x', SESSION_SECRET: 'short', REDIS_URL: 'x' });
    expect(refused).toThrow(/DATABASE_URL: .*; SESSION_SECRET: .*|REDIS_URL: .*/);
    expect(refused).toThrow(/REDIS_URL/);
  });
});
