import { createLogger } from '../logger.ts';

/** What the process is told to do: to log so many lines, then to go on or to end in one of the ways there are. */
export interface Order {
  readonly lines: number;
  readonly end?: 'exit' | 'throw' | 'nothing left';
}

// A process of its own, that logs what it is told to and answers when it did.
const logger = createLogger('talker', 'info');
const filler = 'x'.repeat(250);
let logged = 0;
process.on('message', ({ lines, end }: Order) => {
  for (let n = 0; n < lines; n++) logger.info({ n: logged++, filler }, 'line');
  if (end === undefined) return void process.send?.(logged);
  logger.info('the last line');
  if (end === 'exit') process.exit(7);
  if (end === 'throw') throw new Error('thrown on purpose');
  process.disconnect();
});
