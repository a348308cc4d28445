import { describe, expect, it } from 'vitest';
import { StartFailure } from './failure.ts';
import { readOptions } from './options.ts';

describe('readOptions', () => {
  it('starts on 127.0.0.1:3000 with the embedded database and its demo', () => {
    expect(readOptions([], {})).toMatchObject({
      host: '127.0.0.1',
      port: 3000,
      database: undefined,
      demo: true,
      dev: false,
      logLevel: 'warn',
    });
  });

  it('takes an empty variable for one that is not set', () => {
    expect(readOptions([], { PORT: '', HOST: '', DATABASE_URL: '', LOG_LEVEL: '' })).toMatchObject({ port: 3000 });
  });

  it('loads no demo into the database of somebody else, unless told to', () => {
    const env = { DATABASE_URL: 'postgres://u:p@h/d' };
    expect(readOptions([], env)).toMatchObject({ demo: false });
    expect(readOptions(['--demo'], env)).toMatchObject({ demo: true });
  });

  it.each([
    [{ PORT: 'abc' }, 'PORT must be a whole number from 1 to 65535'],
    [{ PORT: '65536' }, 'PORT must be'],
    [{ PORT: '-1' }, 'PORT must be'],
    [{ PORT: '80.5' }, 'PORT must be'],
    [{ HOST: 'example.org' }, 'HOST must be an IP address of this machine'],
    [{ HOST: '127.0.0.1:3000' }, 'HOST must be'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be one of'],
    [{ SESSION_SECRET: 'short' }, 'SESSION_SECRET must have at least 32'],
    [{ DATABASE_URL: 'mysql://u:geheim@h/d' }, 'DATABASE_URL must look like postgres://'],
    [{ DATABASE_URL: 'geheim' }, 'DATABASE_URL must look like postgres://'],
  ])('refuses %o in one line that names the variable', (env, message) => {
    const read = () => readOptions([], env);
    expect(read).toThrow(StartFailure);
    expect(read).toThrow(message);
    expect(read).not.toThrow(/geheim|short|\n/);
  });

  it('refuses an option that it does not know', () => {
    expect(() => readOptions(['--port=1'], {})).toThrow(/--port/);
  });
});
