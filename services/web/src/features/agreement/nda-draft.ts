import type { NdaInput } from '@navette/contracts';

export interface Signatory {
  readonly name: string;
  readonly organisation: string;
}

/** An agreement as it is typed. Dates "2027-01-31", or empty. */
export interface NdaDraft {
  readonly signatories: readonly Signatory[];
  readonly signedOn: string;
  readonly validUntil: string;
  /** The file that shows it; empty: none. */
  readonly attachmentId: string;
}

export const MOST_SIGNATORIES = 10;

/** What is missing or wrong, by field. `today`: "2027-01-31". */
export function wrongOf({ signatories, signedOn, validUntil }: NdaDraft, today: string) {
  return {
    signatories: signatories.map(({ name, organisation }) => name.trim() === '' || organisation.trim() === ''),
    signedOn: signedOn === '' || signedOn > today,
    validUntil: validUntil !== '' && validUntil < signedOn,
  };
}

/** The agreement as the API takes it. */
export function inputOf({ signatories, signedOn, validUntil, attachmentId }: NdaDraft): NdaInput {
  return {
    signatories: signatories.map(({ name, organisation }) => ({
      name: name.trim(),
      organisation: organisation.trim(),
    })),
    signedOn,
    ...(validUntil !== '' && { validUntil }),
    ...(attachmentId !== '' && { attachmentId }),
  };
}
