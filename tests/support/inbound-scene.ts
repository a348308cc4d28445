import { randomUUID } from 'node:crypto';
import { v7 } from 'uuid';
import { expect } from 'vitest';
import type { Client } from './client.ts';
import { openIntroductionScene, type ProblemBody } from './introduction-scene.ts';

/** What becomes of a mail that is dropped or handed over. */
export interface InboundBody {
  readonly outcome: string;
  readonly reason: string | null;
  readonly again: boolean;
  readonly meetingId: string | null;
  readonly mailId: string | null;
  readonly activity: {
    readonly id: string;
    readonly kind: string;
    readonly at: string;
    readonly subject: string | null;
    readonly text: string;
    readonly author: string | null;
    readonly organisation: { id: string } | null;
    readonly contact: { id: string } | null;
    readonly need: { id: string } | null;
    readonly introductionId: string | null;
  } | null;
}

/** The owner's contact, from whom a raw mail comes unless it says otherwise. */
export const CONTACT = 'ana.roux@tissages-fictifs.example';
export const DROP = '/api/v1/activities/from-mail';
export const HOOK = '/api/v1/inbound/mail';

interface Raw {
  readonly from?: string;
  readonly to?: string;
  readonly id?: string | null;
  readonly subject?: string;
  readonly more?: readonly string[];
  readonly body?: string;
}

/** A mail as a server has it. */
export function raw({
  from = `Ana Roux <${CONTACT}>`,
  to = 'navette@operator-a.example',
  id,
  subject,
  more,
  body,
}: Raw = {}): string {
  const messageId = id === undefined ? `${randomUUID()}@tissages-fictifs.example` : id;
  return [
    `From: ${from}`,
    `To: ${to}`,
    `Subject: ${subject ?? 'Nos bobines'}`,
    'Date: Tue, 05 May 2026 09:30:00 +0200',
    ...(messageId === null ? [] : [`Message-ID: <${messageId}>`]),
    'MIME-Version: 1.0',
    ...(more ?? ['Content-Type: text/plain; charset=utf-8']),
    '',
    body ??
      'Bonjour, la ligne tourne à 40 m/min.\r\n\r\nLe lun. 4 mai 2026 à 10:00, Claire a écrit :\r\n> Quelle cadence ?',
    '',
  ].join('\r\n');
}

export type InboundScene = Awaited<ReturnType<typeof openInboundScene>>;

/** An owner with a contact, a startup, and the ways by which mails come in. */
export async function openInboundScene() {
  const scene = await openIntroductionScene();
  const contact = { organisationId: scene.ownerId, name: 'Ana Roux', email: CONTACT };
  const contactId = (await scene.facilitator.post<{ id: string }>('/api/v1/contacts', contact)).body.id;

  async function hand(by: Client, path: string, mail: string | Buffer, query = '') {
    const response = await fetch(`${scene.stack.url}${path}${query}`, {
      method: 'POST',
      headers: { ...by.headers, 'content-type': 'message/rfc822' },
      body: typeof mail === 'string' ? mail : new Uint8Array(mail),
    });
    return { status: response.status, body: (await response.json()) as InboundBody & ProblemBody };
  }

  async function drop(mail: string, query = ''): Promise<InboundBody> {
    const answer = await hand(scene.facilitator, DROP, mail, query);
    expect(answer.status, JSON.stringify(answer.body)).toBe(200);
    return answer.body;
  }

  /** A mail that we sent. @returns its Message-ID */
  async function sent(
    over: { needId?: string; introductionId?: string; toAddress?: string; operatorId?: string } = {},
  ) {
    const id = v7();
    const at = new Date();
    await scene.stack.db
      .insertInto('mails')
      .values({
        id,
        kind: 'approval_requested',
        state: 'sent',
        toAddress: CONTACT,
        toName: 'Ana Roux',
        operatorId: scene.network.operatorId,
        language: 'fr',
        data: '{}',
        messageId: `navette.${id}`,
        nextTryAt: at,
        createdAt: at,
        ...over,
      })
      .execute();
    return { id, messageId: `<navette.${id}@navette.example>` };
  }

  return { ...scene, contactId, hand, drop, sent };
}
