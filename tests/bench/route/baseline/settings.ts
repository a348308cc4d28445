import type { Samples } from '../samples.ts';

/** What the process of the bare routes is told, in a file that its only argument names. */
export interface BaselineSettings {
  readonly databaseUrl: string;
  readonly operatorId: string;
  readonly samples: Samples;
  readonly port: number;
}
