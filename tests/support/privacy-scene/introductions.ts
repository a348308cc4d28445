import { randomUUID } from 'node:crypto';
import { AT, MARKED, type Scene, type TableRows } from './marks.ts';

/** What follows a match. In the order in which rows refer to each other. */
export function* introductionRows(ids: Scene): Generator<TableRows> {
  const { person, other, operator, link, owner, startup, need, introduction, meeting, attachment, undertaking, clock } =
    ids;
  const dated = { created_at: AT, updated_at: AT };
  yield [
    'attachments',
    [
      {
        id: attachment,
        need_id: need,
        stage: 'all',
        purpose: 'need',
        media_type: 'application/pdf',
        extension: 'pdf',
        size: 4,
        sha256: Buffer.alloc(32),
        uploaded_by: person,
        created_at: AT,
      },
    ],
  ];
  yield [
    'undertakings',
    [
      {
        id: undertaking,
        need_id: need,
        introduction_id: introduction,
        organisation_id: startup,
        operator_id: operator,
        version: '1',
        language: 'fr',
        link_id: link,
        name: MARKED.name,
        accepted_at: AT,
      },
    ],
  ];
  yield [
    'disclosures',
    [
      {
        id: randomUUID(),
        need_id: need,
        organisation_id: startup,
        stage: 'card',
        means: 'link',
        link_id: link,
        undertaking_id: undertaking,
        at: AT,
      },
    ],
  ];
  yield [
    'ndas',
    [
      {
        id: randomUUID(),
        introduction_id: introduction,
        signatories: JSON.stringify([{ name: MARKED.name, for: 'owner' }]),
        signed_on: '2026-03-02',
        recorded_by: other,
        recorded_at: AT,
      },
    ],
  ];
  yield [
    'messages',
    [
      { author_id: person, author_name: MARKED.name, text: 'Bonjour' },
      { author_id: other, author_name: 'Autre Personne', side: 'startup', text: `Merci ${MARKED.name}` },
    ].map((row) => ({
      id: randomUUID(),
      introduction_id: introduction,
      side: 'owner',
      masked: false,
      at: AT,
      ...row,
    })),
  ];
  yield [
    'meetings',
    [
      {
        id: meeting,
        introduction_id: introduction,
        uid: randomUUID(),
        state: 'planned',
        organiser_id: person,
        starts_at: AT,
        ends_at: AT,
        time_zone: 'Europe/Paris',
        ...dated,
      },
    ],
  ];
  yield [
    'meeting_attendees',
    [
      { meeting_id: meeting, email: MARKED.email, name: MARKED.name, side: 'owner', person_id: person, language: 'fr' },
      { meeting_id: meeting, email: 'other@marker.example', name: 'Autre Personne', side: 'startup', language: 'fr' },
    ],
  ];
  yield [
    'outcomes',
    [
      {
        id: randomUUID(),
        introduction_id: introduction,
        kind: 'paid_trial',
        amount: 12_000,
        declared_by: 'owner',
        owner_answer: 'confirmed',
        owner_answered_by: person,
        ...dated,
      },
    ],
  ];
  yield [
    'clocks',
    [
      {
        id: clock,
        kind: 'owner_choice',
        need_id: need,
        operator_id: operator,
        waits_for: 'owner',
        state: 'answered',
        started_at: AT,
        due_on: '2026-03-09',
      },
    ],
  ];
  yield [
    'answer_times',
    [
      {
        id: randomUUID(),
        organisation_id: owner,
        side: 'owner',
        clock_id: clock,
        working_days: 2,
        answered: true,
        at: AT,
      },
    ],
  ];
}
