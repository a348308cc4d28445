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

  describe('of a provider to sign in through', () => {
    const OIDC = {
      ...ENV,
      PUBLIC_URL: 'https://navette.example',
      OIDC_ISSUER: 'https://sign-in.example/api/v2',
      OIDC_CLIENT_ID: 'navette',
      OIDC_CLIENT_SECRET: 'hidden',
    };

    it('is nothing unless it is named', () => {
      expect(readConfig(ENV).oidc).toBeUndefined();
    });

    it('takes what is needed, and the rest as it mostly is', () => {
      expect(readConfig(OIDC).oidc).toEqual({
        id: 'oidc',
        name: 'sign-in.example',
        issuer: 'https://sign-in.example/api/v2',
        clientId: 'navette',
        clientSecret: 'hidden',
        scopes: ['openid', 'email'],
        trustEmail: false,
      });
      const more = { OIDC_NAME: 'ProConnect', OIDC_SCOPES: 'openid email siret', OIDC_TRUST_EMAIL: '1' };
      expect(readConfig({ ...OIDC, ...more, OIDC_PROVIDER_ID: 'proconnect' }).oidc).toMatchObject({
        id: 'proconnect',
        name: 'ProConnect',
        scopes: ['openid', 'email', 'siret'],
        trustEmail: true,
      });
    });

    it.each(['OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'PUBLIC_URL'])('does not start without %s', (name) => {
      expect(() => readConfig({ ...OIDC, [name]: '' })).toThrow(new RegExp(`^${name}: expected the `));
    });

    it.each([
      { OIDC_ISSUER: 'http://sign-in.example' },
      { OIDC_ISSUER: 'sign-in.example' },
      { OIDC_ISSUER: 'https://sign-in.example/?a=hidden' },
      { OIDC_SCOPES: 'email' },
      { OIDC_PROVIDER_ID: '../hidden' },
      { OIDC_TRUST_EMAIL: 'yes' },
    ])('refuses %o', (wrong) => {
      const refused = () => readConfig({ ...OIDC, ...wrong });
      expect(refused).toThrow(ConfigurationError);
      expect(refused).not.toThrow(/hidden/);
    });
  });
});
