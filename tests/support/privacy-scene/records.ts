import { randomUUID } from 'node:crypto';
import { DESK_EDITION_ID } from '@navette/db';
import { AT, MARKED, type Scene, type TableRows } from './marks.ts';

/** The network: people, organisations, what they look for and what came of it, and what was noted. In the order in which rows refer to each other. */
export function* recordRows(ids: Scene): Generator<TableRows> {
  const { person, contact, other, otherContact, operator, owner, startup, need, profile, introduction, match } = ids;
  const dated = { created_at: AT, updated_at: AT };
  const member = { role: 'facilitator', language: 'fr', created_at: AT };
  yield [
    'people',
    [
      {
        ...member,
        id: person,
        email: MARKED.email,
        name: MARKED.name,
        phone: MARKED.phone,
        job_title: 'Zqmarker',
        operator_id: operator,
      },
      { ...member, id: other, email: 'other@marker.example', name: 'Autre Personne' },
    ],
  ];
  yield ['settings', [{ key: 'contact', updated_at: AT, updated_by: person }]];
  yield [
    'taxonomy_labels',
    [{ id: randomUUID(), capability: 'x', language: 'fr', created_at: AT, created_by: person }],
  ];
  yield ['models', [{ number: 1, version: 'x-r1', bias: 0, created_at: AT, created_by: person }]];
  yield ['organisations', [owner, startup].map((id) => ({ id, name: `Entreprise ${id}`, country: 'FR', ...dated }))];
  yield ['memberships', [{ person_id: person, organisation_id: owner }]];
  yield ['sites', [{ id: randomUUID(), organisation_id: owner, country: 'FR' }]];
  yield ['profiles', [{ id: profile, organisation_id: startup, source: 'navette', ...dated }]];
  yield [
    'contacts',
    [
      {
        id: contact,
        operator_id: operator,
        organisation_id: owner,
        name: 'Z. Zqmarker',
        email: 'Zq.Zoe@marker.example',
        phone: '0699887766',
        job_title: 'Zqmarker',
        source: 'hubspot',
        ...dated,
      },
      {
        id: otherContact,
        operator_id: operator,
        organisation_id: owner,
        name: 'Autre Contact',
        source: 'hubspot',
        ...dated,
      },
    ],
  ];
  yield [
    'needs',
    [
      {
        id: need,
        edition_id: DESK_EDITION_ID,
        operator_id: operator,
        organisation_id: owner,
        kind: 'innovation',
        state: 'published',
        visibility: 'public',
        source: 'owner',
        on_behalf: true,
        decision_maker: MARKED.name,
        author_id: other,
        referent_id: person,
        owner_contact_id: contact,
        ...dated,
      },
    ],
  ];
  yield [
    'matches',
    [
      {
        id: match,
        need_id: need,
        profile_id: profile,
        origin: 'manual',
        state: 'dismissed',
        rank: 1,
        score: 0.5,
        model_version: '1',
        need_version: 1,
        profile_version: 1,
        computed_at: AT,
        decided_by: person,
      },
    ],
  ];
  yield [
    'introductions',
    [
      {
        id: introduction,
        edition_id: DESK_EDITION_ID,
        operator_id: operator,
        need_id: need,
        profile_id: profile,
        state: 'connected',
        state_since: '2026-03-02',
        source: 'navette',
        ...dated,
      },
    ],
  ];
  yield [
    'introduction_steps',
    [
      {
        introduction_id: introduction,
        position: 1,
        state: 'connected',
        on_day: '2026-03-02',
        recorded_at: AT,
        recorded_by: person,
      },
    ],
  ];
  yield [
    'activities',
    [
      { contact_id: contact },
      { contact_id: otherContact },
      { need_id: need, author_id: person, author_name: MARKED.name },
    ].map((row) => ({
      id: randomUUID(),
      operator_id: operator,
      edition_id: DESK_EDITION_ID,
      kind: 'call',
      at: AT,
      source: 'navette',
      ...dated,
      ...row,
    })),
  ];
}
