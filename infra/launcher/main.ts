import { EXIT, StartFailure } from './failure.ts';
import { launch } from './launch.ts';
import { readOptions, USAGE } from './options.ts';
import { terminalOutput } from './output.ts';

/** The command behind `npm start` and `npm run dev`. Ends the process with one of the codes of `EXIT`, or 0. */
export async function main(args: readonly string[], env: NodeJS.ProcessEnv): Promise<never> {
  const output = terminalOutput();
  // Warnings of libraries are for developers; whoever starts Navette gets one clear line.
  process.removeAllListeners('warning');
  try {
    const options = readOptions(args, env);
    if (options === 'help') {
      output.print(USAGE);
      process.exit(0);
    }
    process.exit(await launch(options, output));
  } catch (error) {
    const expected = error instanceof StartFailure;
    output.say(expected || !(error instanceof Error) ? String(Object(error).message ?? error) : messageOf(error));
    process.exit(expected ? error.exitCode : EXIT.failed);
  }
}

function messageOf(error: Error): string {
  return error.message.replace(/\s*\n\s*/g, ' ');
}
