/** The occasions on which somebody is written to about their own account. */
export const LETTER_KINDS = [
  'magic_link',
  'password_reset',
  'mail_change_confirm',
  'mail_changed',
  'sign_in_locked',
  'two_factor_changed',
] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

/** What a letter says, by its kind. `path` is below the address of the product and holds a secret: never to be logged. */
export interface LetterData {
  readonly magic_link: { readonly path: string; readonly minutes: number };
  readonly password_reset: { readonly path: string; readonly minutes: number };
  readonly mail_change_confirm: { readonly path: string; readonly minutes: number; readonly oldAddress: string };
  readonly mail_changed: { readonly newAddress: string };
  readonly sign_in_locked: { readonly minutes: number };
  readonly two_factor_changed: { readonly change: 'enabled' | 'disabled' | 'new_backup_codes' };
}

/** One letter, to be put into words and sent by somebody else. */
export type IdentityLetter = {
  readonly [Kind in LetterKind]: {
    readonly kind: Kind;
    readonly to: string;
    readonly personId: string;
    readonly name: string;
    readonly data: LetterData[Kind];
  };
}[LetterKind];

/** Takes a letter over, so that it is sent whatever happens afterwards. */
export type Deliver = (letter: IdentityLetter) => Promise<void>;
