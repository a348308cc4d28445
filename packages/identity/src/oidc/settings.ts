/** A provider of OpenID Connect through which people may sign in, such as ProConnect. */
export interface OidcSettings {
  /** Stands in the address that the provider sends people back to: /api/auth/callback/<id>. */
  readonly id: string;
  /** What people read on the button. */
  readonly name: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scopes: readonly string[];
  /** The provider verifies each address and says nothing about it. One that it calls unverified is never believed. */
  readonly trustEmail: boolean;
}
