/** The version of the confidentiality undertaking's text that is asked for now. A new text gets a new version. */
export const UNDERTAKING_VERSION = '2026-11';
