import { randomUUID } from 'node:crypto';
import { DESK_EDITION_ID } from '@navette/db';
import { DATA_MAP } from '@navette/privacy';
import pg from 'pg';

/** Somebody whose name and addresses stand in every column that may hold them. */
export const MARKED = {
  name: 'Zoé Zqmarker',
  /** In a text, names turn up the other way round, and numbers in another writing. */
  sentence: 'Vu ZQMARKER Zoé, tél. 06.99.88.77.66 ou zq.Zoe@marker.example, rappeler.',
  email: 'zq.zoe@marker.example',
  phone: '+33 6 99 88 77 66',
} as const;

/** None of it may be left of the person. */
export const MARKS = /zqmarker|zq\.zoe|99[ .]?88[ .]?77[ .]?66/i;

export type Scene = Readonly<
  Record<'person' | 'contact' | 'other' | 'otherContact' | 'operator' | 'link' | 'owner' | 'startup', string>
>;

type Row = Readonly<Record<string, unknown>>;

/**
 * Fills every table of the map with rows of one person, seen from all sides: by account, as a contact, by a link, and in
 * rows that somebody else wrote. What a row does not say is filled with the person's marks where the map expects words.
 */
export async function fillWithMarks(ownerUrl: string): Promise<Scene> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const ids = Object.fromEntries(
      ['person', 'contact', 'other', 'otherContact', 'operator', 'link', 'owner', 'startup'].map((key) => [
        key,
        randomUUID(),
      ]),
    ) as Scene;
    await client.query(`insert into operators (id, slug, name) values ($1, 'operateur', 'Opérateur')`, [ids.operator]);
    for (const [table, rows] of scene(ids)) for (const row of rows) await insert(client, table, row);
    return ids;
  } finally {
    await client.end();
  }
}

async function insert(client: pg.Client, table: string, given: Row): Promise<void> {
  const rule = DATA_MAP[table] ?? {};
  const marked = (names: readonly string[] | undefined, value: unknown): Row =>
    Object.fromEntries((names ?? []).map((name) => [name, value]));
  const row: Row = {
    ...marked(rule.words, MARKED.sentence),
    ...marked(rule.json, JSON.stringify({ told: MARKED.sentence, by: MARKED.name })),
    ...given,
  };
  const columns = Object.keys(row);
  const name = table
    .split('.')
    .map((part) => `"${part}"`)
    .join('.');
  await client.query(
    `insert into ${name} (${columns.map((column) => `"${column}"`).join(', ')})
     values (${columns.map((_, index) => `$${index + 1}`).join(', ')})`,
    Object.values(row),
  );
}

const AT = '2026-03-02T09:00:00Z';

function* scene(ids: Scene): Generator<[string, Row[]]> {
  const [need, profile, introduction, meeting, shortlist, match, attachment, invitation, importId, undertaking] =
    Array.from({ length: 10 }, () => randomUUID());
  const [clock, outcome, request, rematch] = Array.from({ length: 4 }, () => randomUUID());
  const { person, contact, other, otherContact, operator, link, owner, startup } = ids;
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
  yield ['rematches', [{ id: rematch, state: 'done', needs: 0, parts: 0, requested_by: person, created_at: AT }]];
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
        id: invitation,
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
        id: outcome,
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
