import { LANGUAGES, type Language } from '@navette/taxonomy';
import { describe, expect, it } from 'vitest';
import { ADDRESSED, SAMPLES } from '../testing/sample-data.ts';
import type { Addressed } from '../wording/template.ts';
import { MAIL_KINDS } from './mail-handling.ts';
import type { MailKind } from './mail-kinds.ts';
import { type MailData, type RenderedMail, renderMail } from './render-mail.ts';

const KINDS = Object.keys(MAIL_KINDS) as MailKind[];
const NOBODY: Addressed = { operatorName: 'Réseau du Nord', recipientName: '' };

function sample(kind: MailKind, language: Language, addressed: Addressed = ADDRESSED): RenderedMail {
  return renderMail(kind, { ...SAMPLES[kind], ...addressed } as MailData<MailKind>, language);
}

/** The sample with every text replaced, links, days and moments excepted. */
function spoilt(value: unknown, evil: string): unknown {
  if (Array.isArray(value)) return value.map((element) => spoilt(element, evil));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, part]) => [
        key,
        ['timeZone', 'role', 'period'].includes(key) ? part : spoilt(part, evil),
      ]),
    );
  }
  return typeof value === 'string' && !/^(https:|\d{4}-\d{2}-\d{2})/.test(value) ? evil : value;
}

function linksOf(value: unknown): string[] {
  if (typeof value === 'string') return value.startsWith('https:') ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(linksOf) : [];
}

/** The words of the page, as a reader sees them. */
function seen(html: string): string {
  const body = html.slice(html.indexOf('<body'));
  const text = body.replace(/<br>|<\/(p|li|ul|blockquote)>/g, ' ').replace(/<[^>]*>/g, '');
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

describe.each(KINDS)('%s', (kind) => {
  it.each(LANGUAGES)('is whole in %s', (language) => {
    for (const addressed of [ADDRESSED, NOBODY]) {
      const mail = sample(kind, language, addressed);
      expect(mail.subject).toMatch(/^\S.{3,118}\S$/u);
      for (const part of [mail.subject, mail.text, mail.html]) {
        expect(part).not.toMatch(/undefined|null|\[object|NaN|Invalid Date|\$\{/);
      }
      for (const link of [...linksOf(SAMPLES[kind]), ...linksOf(addressed)]) {
        expect(mail.text).toContain(link);
        expect(mail.html).toContain(link.replaceAll('&', '&amp;'));
      }
      expect(mail.text).toContain(addressed.operatorName);
      expect(mail.html).toContain(`<html lang="${language}"`);
      expect(mail.text).toContain(addressed.recipientName);
      expect(mail.html.match(/display:inline-block/g)?.length ?? 0).toBeLessThanOrEqual(1);
    }
  });

  it('says in its text whatever its page says', () => {
    for (const language of LANGUAGES) {
      const { text, html } = sample(kind, language);
      const words = new Set(text.split(/\s+/));
      const copy = { fr: 'Ou copiez', en: 'Or copy', de: 'Oder kopieren', nl: 'Of kopieer' }[language];
      const page = seen(html).replace(new RegExp(`${copy}[^:]*:`), '');
      expect(page.split(/\s+/).filter((word) => word !== '' && !words.has(word) && !words.has(`${word}:`))).toEqual([]);
    }
  });

  it('is not the same in two languages', () => {
    const mails = LANGUAGES.map((language) => sample(kind, language));
    for (const part of ['subject', 'text', 'html'] as const) {
      expect(new Set(mails.map((mail) => mail[part])).size).toBe(LANGUAGES.length);
    }
    // Neither is a sentence of one language left in another.
    const lines = mails.map((mail) => new Set(mail.text.split('\n').filter((line) => line.length > 50)));
    const own = new Set(linksOf(SAMPLES[kind]));
    for (const [index, set] of lines.entries()) {
      const others = lines.filter((_, other) => other !== index);
      const shared = [...set].filter((line) => others.some((other) => other.has(line)) && !own.has(line));
      expect(shared.filter((line) => !JSON.stringify(SAMPLES[kind]).includes(line.slice(2)))).toEqual([]);
    }
  });

  it('lets nothing of its data become markup, a line of the head, or writing turned around', () => {
    const evil = '</p><script>alert("1")</script>\'\r\nBcc: spy@evil.example\u202egnp.exe\u2028\u0000<img src=x>';
    for (const language of LANGUAGES) {
      const data = { ...Object(spoilt(SAMPLES[kind], evil)), ...Object(spoilt(ADDRESSED, evil)) } as MailData<MailKind>;
      const { subject, text, html } = renderMail(kind, data, language);
      expect(subject).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u);
      expect(subject.length).toBeLessThanOrEqual(120);
      expect(html).not.toMatch(/<script|<img/i);
      expect(`${text}${html}`).not.toMatch(/[\u2028\u202e\0\r]/);
      expect(text).not.toMatch(/^Bcc:/m);
    }
  });
});

describe('renderMail', () => {
  it('puts days, moments and plurals into the words of each language', () => {
    const due = (language: Language): string => sample('approval_requested', language).text;
    expect(due('fr')).toContain('Camille Roy attend votre accord jusqu’au mardi 19 janvier 2027.');
    expect(due('en')).toMatch(/Camille Roy waits for your approval until Tuesday,? 19 January 2027\./);
    expect(due('de')).toContain('Camille Roy wartet auf Ihre Freigabe bis Dienstag, 19. Januar 2027.');
    expect(due('nl')).toContain('Camille Roy wacht op uw akkoord tot dinsdag 19 januari 2027.');
    const one = { ...SAMPLES.interested_to_choose, ...ADDRESSED, count: 1, dueOn: '2027-02-01' };
    expect(renderMail('interested_to_choose', one, 'fr').text).toContain('Elle attend votre choix jusqu’au lundi 1er');
    expect(renderMail('interested_to_choose', one, 'en').subject).toMatch(/^One startup interested/);
  });

  it('says when a meeting is on the clock of its place', () => {
    expect(sample('meeting_invitation', 'fr').text).toMatch(/mardi 12 janvier 2027.*14:00.*15:30.*UTC\+1/);
    const lisbon = { ...SAMPLES.meeting_invitation, ...ADDRESSED, timeZone: 'Europe/Lisbon' };
    expect(renderMail('meeting_invitation', lisbon, 'en').text).toMatch(/12 January 2027.*13:00.*14:30/);
    const backwards = { ...lisbon, endsAt: '2027-01-12T12:00:00Z' };
    expect(() => renderMail('meeting_invitation', backwards, 'en')).toThrow(RangeError);
  });

  it('ends with the way to other settings where it is given one, and says who reads an answer', () => {
    const foot = sample('need_published', 'fr').text.split('\n-- \n')[1] ?? '';
    expect(foot).toContain('Camille Roy lit votre réponse.');
    expect(foot).toContain(`Choisir les messages que vous recevez\u00a0:\n${ADDRESSED.preferencesUrl}`);
    expect(foot.trimEnd().endsWith(ADDRESSED.unsubscribeUrl ?? '')).toBe(true);
    expect(sample('need_published', 'fr', NOBODY).text).not.toContain('https://navette.example/preferences');
    expect(sample('need_published', 'fr', NOBODY).text).toMatch(/^Bonjour,\n/);
  });

  it('leaves out what a teaser does not have', () => {
    const bare = {
      ...SAMPLES.opportunity_proposed,
      ...ADDRESSED,
      sectorLabel: null,
      areaLabel: null,
      budgetBand: null,
      decisionDate: null,
      reasonsFor: [],
      reasonsAgainst: [],
    };
    const { text, html } = renderMail('opportunity_proposed', bare, 'en');
    for (const part of [text, html]) expect(part).not.toMatch(/Sector|Area|Budget|Decision|What fits|missing|null/);
    expect(text).toContain('Capabilities: vision industrielle');
  });

  it('makes no name a link that is sent to strangers, and no name endless', () => {
    const inviterName = `Gagnez https://evil.example/win www.evil.example ${'x'.repeat(300)}`;
    const { text, subject } = renderMail('invitation', { ...SAMPLES.invitation, ...ADDRESSED, inviterName }, 'fr');
    expect(text).not.toContain('evil.example');
    expect(subject.length).toBeLessThanOrEqual(120);
  });

  it('refuses a link that is not one of a web page', () => {
    for (const url of ['javascript:alert(1)', '/needs/1', 'data:text/html,x', '']) {
      expect(() => renderMail('magic_link', { ...ADDRESSED, url, expiresMinutes: 5 }, 'fr')).toThrow(TypeError);
    }
  });

  it('lets essential mails alone not be unsubscribed', () => {
    for (const { category, unsubscribable } of Object.values(MAIL_KINDS)) {
      expect(unsubscribable).toBe(category !== 'essential');
    }
  });
});
