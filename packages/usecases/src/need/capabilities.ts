import type { Language } from '@navette/taxonomy';
import { readCapabilities } from '../text/read-capabilities.ts';

/** Concept ids of a need: those that a person confirmed, and, unless the list was closed, those read in the text. */
export function capabilitiesOfNeed(need: {
  readonly title: string;
  readonly description: string;
  readonly language?: Language | null | undefined;
  readonly capabilities: readonly { readonly id: string }[];
  readonly capabilitiesClosed: boolean;
}): string[] {
  const confirmed = need.capabilities.map((capability) => capability.id);
  if (need.capabilitiesClosed) return confirmed;
  const text = { title: need.title, text: need.description };
  return [...new Set([...confirmed, ...readCapabilities(text, need.language ?? undefined)])];
}
