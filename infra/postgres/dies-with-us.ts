import { spawnSync } from 'node:child_process';

/**
 * Makes a command end in order (as by INT) when the process that started it dies by whatever cause.
 * Put it next to the program: a change of user on the way makes the kernel forget what it was asked.
 * Where the kernel can't be asked for that, a shell in between watches its standard input, which must be kept open.
 */
export function diesWithUs(command: readonly string[], askKernel = canAskKernel()): string[] {
  return askKernel ? ['setpriv', '--pdeathsig', 'INT', ...command] : ['sh', '-c', WATCH_INPUT, 'sh', ...command];
}

/** Runs "$@" until it ends, and interrupts it when standard input does. Signals are passed on. */
const WATCH_INPUT = `
exec 3<&0
"$@" </dev/null 3<&- &
child=$!
{ read -r _ <&3; kill -INT "$child"; } 2>/dev/null &
watch=$!
for signal in INT TERM QUIT; do trap "kill -$signal $child" "$signal"; done
while wait "$child"; code=$?; kill -0 "$child" 2>/dev/null; do :; done
kill "$watch" 2>/dev/null
exit "$code"
`;

let kernelCanBeAsked: boolean | undefined;

function canAskKernel(): boolean {
  kernelCanBeAsked ??=
    process.platform === 'linux' &&
    spawnSync('setpriv', ['--pdeathsig', 'INT', 'true'], { stdio: 'ignore' }).status === 0;
  return kernelCanBeAsked;
}
