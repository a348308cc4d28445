import { randomUUID } from 'node:crypto';
import { AT, MARKED, type Scene, type TableRows } from './marks.ts';

/** Mails, events, requests, and the account that somebody signs in with. In the order in which rows refer to each other. */
export function* letterRows(ids: Scene): Generator<TableRows> {
  const { person, contact, other, operator, owner, need, request } = ids;
  const mail = { kind: 'message', language: 'fr', next_try_at: AT, created_at: AT };
  yield [
    'mails',
    [
      {
        ...mail,
        id: randomUUID(),
        state: 'sent',
        to_address: MARKED.email,
        to_name: MARKED.name,
        person_id: person,
        message_id: 'a@navette',
        occasion: 'message:1',
      },
      {
        ...mail,
        id: randomUUID(),
        state: 'waiting',
        to_address: MARKED.email,
        to_name: MARKED.name,
        contact_id: contact,
        message_id: 'b@navette',
        occasion: `welcome:${MARKED.email}`,
      },
      {
        ...mail,
        id: randomUUID(),
        state: 'sent',
        to_address: 'other@marker.example',
        to_name: 'Autre Personne',
        message_id: 'c@navette',
        occasion: 'message:3',
      },
    ],
  ];
  yield [
    'inbound_mails',
    [
      {
        id: randomUUID(),
        message_id: `<1/${MARKED.email}>`,
        operator_id: operator,
        means: 'dropped',
        outcome: 'ignored',
        received_at: AT,
      },
    ],
  ];
  yield [
    'requests',
    [
      { actor: `person:${person}`, key: 'a', fingerprint: Buffer.alloc(32), begun_at: AT },
      { actor: `person:${other}`, key: 'b', fingerprint: Buffer.alloc(32), begun_at: AT },
    ],
  ];
  yield ['outbox', [{ id: randomUUID(), job: 'send-mail' }]];
  yield [
    'events',
    [
      {
        payload: JSON.stringify({
          from: 'awaiting_approval',
          to: 'published',
          ownerApproval: { means: 'phone', givenBy: MARKED.name, on: '2026-03-02' },
        }),
      },
      {
        payload: JSON.stringify({
          reason: 'other',
          text: MARKED.sentence.replaceAll('.88.77.66', ' 88 77 66').replace('06.99', '06 99'),
          rank: 3,
        }),
      },
    ].map((row) => ({
      id: randomUUID(),
      at: AT,
      kind: 'need.published',
      actor: JSON.stringify({ kind: 'person', personId: person }),
      need_id: need,
      organisation_id: owner,
      ...row,
    })),
  ];
  yield [
    'privacy_requests',
    [
      {
        id: request,
        kind: 'export',
        subject_kind: 'email',
        email: MARKED.email,
        language: 'fr',
        state: 'done',
        subject_id: person,
        created_at: AT,
      },
    ],
  ];
  yield ['privacy_archives', [{ request_id: request, part: 0, bytes: Buffer.from(MARKED.sentence) }]];
  yield [
    'auth.user',
    [{ id: person, name: MARKED.name, email: MARKED.email, emailVerified: true, createdAt: AT, updatedAt: AT }],
  ];
  yield [
    'auth.session',
    [
      {
        id: randomUUID(),
        userId: person,
        token: 'zqmarker',
        ipAddress: 'zqmarker',
        userAgent: 'zqmarker',
        expiresAt: AT,
        createdAt: AT,
        updatedAt: AT,
      },
    ],
  ];
  yield [
    'auth.account',
    [
      {
        id: randomUUID(),
        userId: person,
        accountId: 'zqmarker',
        providerId: 'credential',
        createdAt: AT,
        updatedAt: AT,
      },
    ],
  ];
  yield [
    'auth.verification',
    [
      {
        id: randomUUID(),
        identifier: 'x',
        value: `{"email":"${MARKED.email}"}`,
        expiresAt: AT,
        createdAt: AT,
        updatedAt: AT,
      },
    ],
  ];
}
