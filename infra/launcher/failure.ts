/** Exit codes of the launcher, each with one meaning; `infra/decisions/0010-launcher.md` explains them to operators. */
export const EXIT = { failed: 1, configuration: 2, alreadyRunning: 3, addressInUse: 4 } as const;

/**
 * A reason not to start (or not to go on) that the person at the terminal can act upon.
 * Its message is one line and is shown as it is, without a stack, so it never contains a secret.
 */
export class StartFailure extends Error {
  readonly exitCode: number;

  constructor(message: string, exitCode: number = EXIT.failed) {
    super(message.replace(/\s*\n\s*/g, ' '));
    this.name = 'StartFailure';
    this.exitCode = exitCode;
  }
}
