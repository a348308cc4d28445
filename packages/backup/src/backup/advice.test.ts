import { describe, expect, it } from 'vitest';
import { backupAdvice } from './advice.ts';

const lines = (url: string) => {
  const advice = backupAdvice(url);
  return [advice.backup, ...advice.restore].join('\n');
};

describe('what to run for a database that somebody else runs', () => {
  it('is two lines for the way back and one for the way out', () => {
    expect(backupAdvice('postgres://navette:s3cret@db.example:5433/network?sslmode=require')).toEqual({
      backup:
        "pg_dump --format=custom --no-owner --no-privileges --file=navette.dump 'postgres://navette@db.example:5433/network?sslmode=require'",
      restore: [
        "createdb --maintenance-db='postgres://navette@db.example:5433/postgres?sslmode=require' NEW_DATABASE",
        "pg_restore --no-owner --no-privileges --single-transaction --dbname='postgres://navette@db.example:5433/NEW_DATABASE?sslmode=require' navette.dump",
      ],
    });
  });

  it.each([
    'postgres://navette:s3cret@db.example/network',
    'postgresql://navette:s3cret:s3cret@db.example',
    'postgres://navette:s3c@ret@db.example/network',
    'postgres://navette:s3c/re:t@db.example/network',
    'postgres://db.example/network?user=navette&password=s3cret',
    'postgres://navette@/network?host=/run/postgresql&sslpassword=s3cret&PASSWORD=s3cret',
    "postgres://na'vette:s3cret@db.example/network",
  ])('never has the password of %s', (url) => {
    expect(lines(url)).not.toMatch(/s3c|re:?t@/);
    expect(lines(url)).toMatch(/pg_dump .*navette|pg_dump .*na'\\''vette/);
  });
});
