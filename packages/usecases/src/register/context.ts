import type { CompanyDirectory } from '@navette/registers';
import type { Context } from '../context/context.ts';

/** A context whose process can ask the public register of companies. */
export interface RegisterContext extends Context {
  readonly directory: CompanyDirectory;
}
