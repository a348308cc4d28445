import { organisationNameKey, scoreDuplicate, webHost } from '@navette/domain';
import { readRegisterNumber } from '@navette/registers';
import { describe, expect, it } from 'vitest';
import { DEMO_ACTIVITIES, DEMO_CONTACTS, DEMO_NEEDS, DEMO_ORGANISATIONS, DEMO_PROFILES } from './index.ts';

/** Ranges in which no register has given a number; `shape.ts` says why. */
const NOBODYS: Readonly<Record<string, RegExp>> = {
  FR: /^00001\d{4}$/u,
  BE: /^00001\d{5}$/u,
  NL: /^00001\d{3}$/u,
  LU: /^B999\d{3}$/u,
  DE: /^999\d{3}$/u,
};

/** Telephone numbers that regulators keep free for fiction, French (ARCEP) and German (Bundesnetzagentur). */
const NOBODYS_PHONE = /^(?:0(?:1 99 00|3 53 01|6 39 98)(?: \d\d){2}|\+49 221 4710 \d{3})$/u;

const numbered = DEMO_ORGANISATIONS.flatMap(({ key, country, register, number }) =>
  number === null ? [] : [{ key, country, register, number }],
);

describe('what makes the demo plainly fictional', () => {
  it('has register numbers that are right in form', () => {
    const read = numbered.map(({ country, register, number }) => readRegisterNumber(country, register, number));
    expect(read).toEqual(numbered.map(({ register, number }) => ({ ok: true, register, number })));
    expect(numbered).toHaveLength(329);
    expect(new Set(numbered.map(({ register, number }) => `${register} ${number}`)).size).toBe(329);
  });

  it('has register numbers that are nobody’s', () => {
    expect(numbered.filter(({ country, number }) => NOBODYS[country]?.test(number) !== true)).toEqual([]);
  });

  it('keeps websites under .example', () => {
    const websites = DEMO_ORGANISATIONS.flatMap((organisation) => organisation.website ?? []);
    expect(websites.filter((website) => !/^https:\/\/[a-z0-9-]+\.example$/u.test(website))).toEqual([]);
    expect(new Set(websites).size).toBe(websites.length);
  });

  it('writes no address into texts', () => {
    const texts = [
      ...[...DEMO_NEEDS, ...DEMO_PROFILES].map(({ title, description }) => `${title} ${description}`),
      ...DEMO_ACTIVITIES.map(({ text, nextAction }) => `${text} ${nextAction ?? ''}`),
    ];
    expect(texts.filter((text) => /@|https?:|www\.|\.(?:fr|com|eu|be|de|lu|nl|org|net)\b/u.test(text))).toEqual([]);
  });

  it('reaches its contacts nowhere', () => {
    const siteOf = new Map(DEMO_ORGANISATIONS.map(({ key, website }) => [key, webHost(website) ?? `${key}.example`]));
    const addresses = DEMO_CONTACTS.map((contact) => contact.email);
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses.filter((address) => !/^[a-z]+(?:[.-][a-z]+)*@[a-z0-9-]+\.example$/u.test(address))).toEqual([]);
    // Hélène Delattre signs in with an address of her own.
    const elsewhere = DEMO_CONTACTS.filter(
      ({ email, organisation }) => !email.endsWith(`@${siteOf.get(organisation)}`),
    );
    expect(elsewhere.map((contact) => contact.key)).toEqual(['delattre-helene']);
    const phones = DEMO_CONTACTS.flatMap((contact) => contact.phone ?? []);
    expect(phones).toHaveLength(30);
    expect(new Set(phones).size).toBe(phones.length);
    expect(phones.filter((phone) => !NOBODYS_PHONE.test(phone))).toEqual([]);
  });

  it('has no two organisations that could be taken for one', () => {
    const compared = DEMO_ORGANISATIONS.map(({ name, country, register, website, site }) => ({
      name,
      nameKey: organisationNameKey(name),
      country,
      register,
      // Without it: two numbers would tell them apart whatever else they share.
      number: null,
      webHost: webHost(website),
      phone: null,
      postalCode: site.postalCode,
      commune: site.commune,
      department: site.area,
    }));
    const alike = compared.flatMap((one, index) =>
      compared
        .slice(index + 1)
        .filter((other) => scoreDuplicate(one, other).reasons.some(({ key }) => key === 'name' || key === 'website'))
        .map((other) => [one.name, other.name]),
    );
    expect(alike).toEqual([]);
  });
});
