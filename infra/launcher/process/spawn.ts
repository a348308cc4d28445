import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process';
import { eachLine } from './lines.ts';

/** How a process ended: exactly one of the two is set, or `error` when it never came to life. */
export interface Exit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly error?: Error;
}

/** A process of ours. */
export interface Child {
  /** Undefined when the program could not be started at all. */
  readonly pid: number | undefined;
  /** Resolves once the process is gone and its last lines were read; never rejects. */
  readonly exited: Promise<Exit>;
  readonly running: boolean;
  /** Sends a signal; `SIGKILL` goes to the whole process group. Does nothing once the process is gone. */
  signal(signal: NodeJS.Signals): void;
  /** Ends the child's standard input, for a child that watches it. */
  closeInput(): void;
}

export interface SpawnRequest {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly onLine: (line: string, from: 'stdout' | 'stderr') => void;
  /** An IPC channel, which the child sees closing when we die by whatever cause. */
  readonly ipc?: boolean;
  /** Keep standard input open as a pipe; closed from the start otherwise. */
  readonly keepInput?: boolean;
  readonly uid?: number;
  readonly gid?: number;
}

/** Starts a process in a group of its own, so that Ctrl-C reaches the launcher alone and it can stop the others in order. */
export function spawnChild(request: SpawnRequest): Child {
  const stdio: StdioOptions = [request.keepInput ? 'pipe' : 'ignore', 'pipe', 'pipe'];
  if (request.ipc) stdio.push('ipc');
  const child = spawn(request.command, [...request.args], {
    cwd: request.cwd,
    env: request.env,
    stdio,
    detached: true,
    ...(request.uid === undefined ? {} : { uid: request.uid }),
    ...(request.gid === undefined ? {} : { gid: request.gid }),
  });
  if (child.stdout) eachLine(child.stdout, (line) => request.onLine(line, 'stdout'));
  if (child.stderr) eachLine(child.stderr, (line) => request.onLine(line, 'stderr'));
  // The child may close its end first.
  child.stdin?.on('error', () => {});
  return handleOf(child);
}

function handleOf(child: ChildProcess): Child {
  let running = child.pid !== undefined;
  const exited = new Promise<Exit>((resolve) => {
    child.once('error', (error) => {
      if (child.pid !== undefined) return;
      resolve({ code: null, signal: null, error });
    });
    child.once('close', (code, signal) => resolve({ code, signal }));
    child.once('exit', (code, signal) => {
      running = false;
      // A grandchild may hold the pipes open for longer than anybody should wait for its last words.
      setTimeout(() => resolve({ code, signal }), 500).unref();
    });
  });
  return {
    pid: child.pid,
    exited,
    get running() {
      return running;
    },
    signal(signal) {
      if (!running || child.pid === undefined) return;
      try {
        process.kill(signal === 'SIGKILL' ? -child.pid : child.pid, signal);
      } catch {
        // Gone between the check and the call.
      }
    },
    closeInput() {
      child.stdin?.end();
    },
  };
}

/** "exit code 1", "signal SIGKILL", or why it could not start. */
export function describeExit(exit: Exit): string {
  if (exit.error) return exit.error.message;
  return exit.signal ? `signal ${exit.signal}` : `exit code ${exit.code}`;
}
