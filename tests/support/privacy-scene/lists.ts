import { randomUUID } from 'node:crypto';
import { AT, MARKED, type Scene, type TableRows } from './marks.ts';

/** What came in by lists, what was chosen and set aside, and how people come in. In the order in which rows refer to each other. */
export function* listRows(ids: Scene): Generator<TableRows> {
  const { person, contact, other, operator, link, owner, startup, need, introduction, shortlist, match, importId } =
    ids;
  const dated = { created_at: AT, updated_at: AT };
  yield [
    'external_ids',
    [{ operator_id: operator, source: 'hubspot', kind: 'contact', record_id: contact, imported_at: AT }],
  ];
  yield ['oppositions', [{ digest: Buffer.alloc(32, 7), kind: 'email', recorded_at: AT }]];
  yield ['mail_stops', [{ address: MARKED.email, reason: 'unsubscribed', at: AT }]];
  yield ['mappings', [{ operator_id: operator, name: 'liste', kind: 'contacts', updated_at: AT }]];
  yield [
    'imports',
    [
      {
        id: importId,
        kind: 'contacts',
        dry_run: false,
        operator_id: operator,
        person_id: person,
        language: 'fr',
        file_bytes: 10,
        uploaded: true,
        state: 'done',
        created_at: AT,
      },
    ],
  ];
  yield [
    'import_rows',
    [
      { import_id: importId, line: 1, outcome: 'created', record_id: contact },
      { import_id: importId, line: 2, outcome: 'rejected' },
    ],
  ];
  yield ['import_keys', [{ import_id: importId, line: 1, item: 0 }]];
  yield [
    'duplicates',
    [
      {
        id: randomUUID(),
        first_id: [owner, startup].sort()[0],
        second_id: [owner, startup].sort()[1],
        score: 0.5,
        reasons: '[]',
        state: 'dismissed',
        decided_by: person,
        created_at: AT,
      },
    ],
  ];
  yield ['merges', [{ id: randomUUID(), kept_id: owner, merged_id: startup, merged_by: person, merged_at: AT }]];
  yield ['company_lookups', [{ siren: '900000001', asked_at: AT }]];
  yield [
    'shortlists',
    [
      {
        id: shortlist,
        need_id: need,
        operator_id: operator,
        language: 'fr',
        items: JSON.stringify([{ matchId: match, note: MARKED.sentence }]),
        created_by: person,
        ...dated,
      },
    ],
  ];
  yield [
    'shortlist_marks',
    [{ id: randomUUID(), shortlist_id: shortlist, match_id: match, mark: 'go', name: MARKED.name, at: AT }],
  ];
  yield ['vetoes', [{ id: randomUUID(), owner_organisation_id: owner, created_by: person, created_at: AT }]];
  yield ['rematches', [{ id: randomUUID(), state: 'done', needs: 0, parts: 0, requested_by: person, created_at: AT }]];
  yield [
    'api_keys',
    [
      {
        id: randomUUID(),
        person_id: person,
        name: 'Zqmarker',
        digest: Buffer.alloc(32),
        prefix: 'zqmarker',
        scopes: ['read'],
        created_at: AT,
        expires_at: AT,
      },
    ],
  ];
  yield [
    'invitations',
    [
      {
        id: randomUUID(),
        email: MARKED.email,
        name: MARKED.name,
        role: 'member',
        language: 'fr',
        invited_by: other,
        created_at: AT,
        expires_at: AT,
      },
    ],
  ];
  yield [
    'claims',
    [
      {
        id: randomUUID(),
        person_id: person,
        organisation_id: owner,
        state: 'accepted',
        by_domain: true,
        created_at: AT,
      },
    ],
  ];
  yield [
    'links',
    [
      {
        id: link,
        purpose: 'answer_introduction',
        side: 'startup',
        introduction_id: introduction,
        contact_id: contact,
        email: MARKED.email,
        name: MARKED.name,
        language: 'fr',
        created_at: AT,
        expires_at: AT,
      },
    ],
  ];
}
