import { spawnSync } from 'node:child_process';
import { readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** The pid that a server wrote into its data folder, or undefined where none claims to run. */
export function claimedPid(folder: string): number | undefined {
  try {
    const pid = Number(readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n', 1)[0]);
    return Number.isInteger(pid) && pid > 0 ? pid : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Removes the pid file of a server that is gone while its number now belongs to another program, as happens in
 * containers, where numbers are small. PostgreSQL itself would refuse to start for as long as that program lives.
 * Call it only while holding the lock of the folder.
 */
export function removeMisleadingPid(folder: string): void {
  const pid = claimedPid(folder);
  if (pid !== undefined && isAlive(pid) && !servesFolder(pid, folder))
    rmSync(join(folder, 'postmaster.pid'), { force: true });
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Whether that process is a server of this folder, or was one a moment ago; when in doubt, yes. */
function servesFolder(pid: number, folder: string): boolean {
  try {
    // A server just killed stays listed until its parent looks; its children may still hold the shared memory,
    // which only the pid file tells the next server.
    if (/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))) return true;
    // The server's working directory is its data folder.
    return realpathSync(readlinkSync(`/proc/${pid}/cwd`)) === realpathSync(folder);
  } catch {
    const ps = spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
    return ps.status !== 0 || /postgres|defunct/.test(ps.stdout);
  }
}
