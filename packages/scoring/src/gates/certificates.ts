import type { Gate } from './gate.ts';

/** Fails where the profile declares certificates and one that is asked is not among them. */
export const certificatesGate: Gate = (need, profile) => {
  const asked = need.certificates ?? [];
  const held = profile.certificates ?? [];
  const isUnknown = asked.length === 0 || held.length === 0;
  return {
    key: 'certificates',
    passed: isUnknown ? null : missingCertificates(asked, held).length === 0,
    need: asked.length === 0 ? null : asked,
    profile: held.length === 0 ? null : held,
  };
};

/** Those that are asked and not held. */
export function missingCertificates(asked: readonly string[], held: readonly string[]): readonly string[] {
  const names = new Set(held.map(nameOf));
  return asked.filter((certificate) => !names.has(nameOf(certificate)));
}

/** "ISO 9001:2015", "iso-9001" and "EN ISO 9001" are one certificate. */
function nameOf(certificate: string): string {
  const name = certificate
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}:]+/gu, '');
  return name.replace(/:\d{4}$/, '').replace(/^(?:NF|EN|DIN|BS)+(?=ISO)/, '');
}
