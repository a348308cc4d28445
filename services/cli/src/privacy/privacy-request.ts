import type { PersonRef } from '@navette/privacy';

/** Whom a command is about; one of the four. */
export interface SomebodyOptions {
  readonly person?: string;
  readonly contact?: string;
  readonly email?: string;
  readonly organisation?: string;
}

/** `navette privacy export …` as it was called. */
export interface ExportDataCommand extends SomebodyOptions {
  readonly output: string;
}

/** `navette privacy erase …` as it was called. */
export interface EraseCommand extends SomebodyOptions {
  readonly oppose?: boolean;
  readonly yes?: boolean;
}

/** `navette privacy retention …` as it was called. */
export interface RetentionCommand {
  readonly apply?: boolean;
  readonly json?: boolean;
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** One of those whom the network knows, or an organisation. */
export type Somebody = PersonRef | { readonly organisationId: string };

/** Whom it is about; undefined where none or several were named, or what was named is no id. */
export function somebodyIn(options: SomebodyOptions): Somebody | undefined {
  const { person, contact, email, organisation } = options;
  if ([person, contact, email, organisation].filter((one) => one !== undefined).length !== 1) return undefined;
  if (email !== undefined) return email.includes('@') ? { email } : undefined;
  const id = person ?? contact ?? organisation ?? '';
  if (!UUID.test(id)) return undefined;
  if (person !== undefined) return { personId: id };
  return contact !== undefined ? { contactId: id } : { organisationId: id };
}
