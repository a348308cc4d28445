import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { diesWithUs } from './dies-with-us.ts';

/** Says who it is, and ends on INT as a database does: in order. */
const CHILD = `
process.on('SIGINT', () => { console.log('in order'); process.exit(0); });
process.on('SIGTERM', () => process.exit(5));
console.log(process.pid);
setInterval(() => {}, 1000);
`;

/** Starts the child under a parent of its own, given as the command that a script of Node runs. */
function underParent(command: readonly string[]) {
  const parent = `
    const { spawn } = require('node:child_process');
    spawn(${JSON.stringify(command[0])}, ${JSON.stringify(command.slice(1))}, { stdio: ['pipe', 'inherit', 'inherit'], detached: true });
    setInterval(() => {}, 1000);`;
  return spawn(process.execPath, ['-e', parent], { stdio: ['ignore', 'pipe', 'inherit'] });
}

const ways = process.platform === 'linux' ? [true, false] : [false];

describe.each(ways)('diesWithUs, asking the kernel: %s', (askKernel) => {
  const command = diesWithUs([process.execPath, '-e', CHILD], askKernel);

  it('ends the child in order when its parent is killed', async () => {
    const parent = underParent(command);
    const said: string[] = [];
    parent.stdout?.on('data', (chunk: Buffer) => {
      said.push(chunk.toString());
      if (said.length === 1) parent.kill('SIGKILL');
    });
    // The pipe closes when the last process that holds it is gone.
    await once(parent.stdout, 'close');
    expect(said.join('')).toMatch(/^\d+\nin order\n$/);
  });

  it('passes signals and the exit code on', async () => {
    const child = spawn(command[0] ?? '', command.slice(1), { stdio: ['pipe', 'pipe', 'inherit'] });
    await once(child.stdout, 'data');
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([5, null]);
  });
});
