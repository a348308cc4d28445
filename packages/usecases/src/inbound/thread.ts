import { parentPort, workerData } from 'node:worker_threads';
import { MailReadError, type ReadMail, readRawMail } from '@navette/mail';

/** What a thread that reads a mail says at its end. */
export type ReadOutcome = { readonly mail: ReadMail } | { readonly code: string; readonly message: string };

const outcome: ReadOutcome = await readRawMail(workerData as Uint8Array).then(
  (mail) => ({ mail }),
  (error: unknown) => {
    if (error instanceof MailReadError) return { code: error.code, message: error.message };
    throw error;
  },
);
parentPort?.postMessage(outcome);
