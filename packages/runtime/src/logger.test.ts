import { expect, it } from 'vitest';
import { createLogger } from './logger.ts';

it('writes neither what people wrote nor what opens a door, however deep it stands', () => {
  const lines: string[] = [];
  const logger = createLogger('test', 'info', { write: (line) => void lines.push(line) });
  const hidden = { title: 'hidden', description: 'hidden', email: 'hidden', redisUrl: 'hidden', databaseUrl: 'hidden' };
  logger.info({ job: 'match-need', ...hidden, need: hidden, counts: { need: hidden } }, 'job');
  logger.warn({ err: Object.assign(new Error('refused'), { command: { args: ['hidden'] } }) }, 'queue in trouble');
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { service: 'test', job: 'match-need', msg: 'job' },
    { err: { name: 'Error', message: 'refused' } },
  ]);
  expect(lines.join('')).not.toContain('hidden');
});
