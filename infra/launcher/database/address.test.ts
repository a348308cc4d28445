import { describe, expect, it } from 'vitest';
import { parseDatabaseAddress } from './address.ts';

describe('parseDatabaseAddress', () => {
  it.each([
    ['postgres://u:geheim@db.example:6432/navette', 'u@db.example:6432/navette'],
    ['postgresql://u:geheim@db.example/navette?sslmode=require', 'u@db.example:5432/navette'],
    ['postgres://u:geheim@/navette?host=/var/run/postgresql', 'u@/var/run/postgresql:5432/navette'],
    ['postgres://u:geheim@[::1]/navette', 'u@[::1]:5432/navette'],
    ['postgres://localhost/navette', 'localhost:5432/navette'],
    ['postgres://u@localhost', 'u@localhost:5432/u'],
  ])('shows %s without its password', (url, shown) => {
    expect(parseDatabaseAddress(url)).toEqual({ url, shown });
  });

  it.each(['', 'geheim', 'http://u:geheim@h/d', 'postgres://u:ge heim#@h/d', 'host=h password=geheim'])(
    'refuses %o',
    (url) => {
      expect(() => parseDatabaseAddress(url)).toThrow(/^DATABASE_URL must look like/);
      expect(() => parseDatabaseAddress(url)).not.toThrow(/geheim|heim#/);
    },
  );
});
