import type { UndertakingText } from '@navette/contracts';
import { DomainError, UNDERTAKING_VERSION } from '@navette/domain';
import type { Language } from '@navette/taxonomy';
import { DE } from './words/de.ts';
import { EN } from './words/en.ts';
import { FR } from './words/fr.ts';
import { NL } from './words/nl.ts';

const TEXTS: Readonly<Record<Language, string>> = { fr: FR, en: EN, de: DE, nl: NL };

/** The undertaking as it is asked for now, in the reader's language. */
export function currentUndertaking(language: Language): UndertakingText {
  return { version: UNDERTAKING_VERSION, language, text: TEXTS[language] };
}

/** Refuses an undertaking on another text than the present one. @throws DomainError `stale_version` */
export function checkUndertakingVersion(version: string): void {
  if (version === UNDERTAKING_VERSION) return;
  throw new DomainError('stale_version', 'The text of the undertaking changed meanwhile; read it again.', [
    { pointer: '/undertaking/version', code: 'stale', expected: UNDERTAKING_VERSION },
  ]);
}
