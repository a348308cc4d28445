import { probePort } from '../postgres/port.ts';
import { EXIT, StartFailure } from './failure.ts';

/**
 * Makes sure that the pages can be given out on this address, before anything is started for them.
 * @param port 0 for any free one
 * @returns the port
 * @throws StartFailure naming the variable to change
 */
export async function choosePort(host: string, port: number): Promise<number> {
  try {
    return await probePort(host, port);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EADDRINUSE') {
      throw new StartFailure(
        `PORT ${port} is taken by another program: set PORT to a free one, or stop that program`,
        EXIT.addressInUse,
      );
    }
    if (code === 'EACCES') {
      throw new StartFailure(
        `PORT ${port} needs more rights than this user has: set PORT to one above 1023`,
        EXIT.configuration,
      );
    }
    throw new StartFailure(
      `HOST must be an IP address of this machine, but ${host} is none (${code})`,
      EXIT.configuration,
    );
  }
}
