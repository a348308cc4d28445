/**
 * What somebody writes who has our OpenAPI document and nothing else: a program over the client that a generator made of
 * it. It is compiled beside that client, which is why it is text here.
 * It prints one line of JSON about what it saw.
 */
export const SCENARIO = `
import {
  approveNeed,
  createNeed,
  createOrganisation,
  dismissMatch,
  listMatchesOfNeed,
  readNeed,
  shortlistMatch,
  submitNeed,
  type Match,
  type NeedFull,
  type Problem,
} from './client.ts';

declare const process: { readonly argv: readonly string[]; exitCode: number };
declare const console: { log(line: string): void };

const [, , facilitatorToken = '', ownerToken = ''] = process.argv;

function as(token: string, headers: Record<string, string> = {}): RequestInit {
  return { headers: { authorization: \`Bearer \${token}\`, ...headers } };
}

const facilitator = as(facilitatorToken);

function full(need: { readonly stage: string }): NeedFull {
  if (need.stage !== 'all') throw new Error('expected the whole need');
  return need as NeedFull;
}

const made = await createOrganisation({ name: 'Filature', country: 'FR', sector: '13.10' }, facilitator);
if (made.status !== 201) throw new Error(JSON.stringify(made.data));

const input = {
  organisationId: made.data.id,
  title: 'Contrôle visuel de tissus',
  description: 'Nous voulons détecter en ligne les défauts de tissage par caméra.',
  language: 'fr',
} as const;
const key = { 'Idempotency-Key': 'generated-client-1' };
const draft = await createNeed(input, as(facilitatorToken, key));
const again = await createNeed(input, as(facilitatorToken, key));
if (draft.status !== 201 || again.status !== 201) throw new Error(JSON.stringify([draft.data, again.data]));
const { id, version } = full(draft.data);

const tag = draft.headers.get('etag') ?? '';
const submitted = await submitNeed(id, {}, as(facilitatorToken, { 'If-Match': tag }));
if (submitted.status !== 200) throw new Error(JSON.stringify(submitted.data));
const stale = await submitNeed(id, { version }, facilitator);

const refused = await approveNeed(id, { version: full(submitted.data).version }, as(ownerToken));
const published = await approveNeed(
  id,
  {
    version: full(submitted.data).version,
    ownerApproval: { means: 'phone', givenBy: 'direction', on: '2026-11-20' },
  },
  facilitator,
);
if (published.status !== 200) throw new Error(JSON.stringify(published.data));

let matches: readonly Match[] = [];
for (let attempt = 0; attempt < 300 && matches.length === 0; attempt++) {
  const need = await readNeed(id, facilitator);
  if (need.status === 200 && full(need.data).matchedAt !== null) {
    const list = await listMatchesOfNeed(id, { limit: 10 }, facilitator);
    if (list.status === 200) matches = list.data.items;
  } else await new Promise<void>((resolve) => void setTimeout(resolve, 100));
}
const [first] = matches;
if (first === undefined) throw new Error('no match');

const shortlisted = await shortlistMatch(first.id, { version: first.version }, facilitator);
const dismissed = await dismissMatch(first.id, { version: first.version, reason: 'maturity' }, facilitator);
const problem: Problem | undefined = dismissed.status === 200 ? undefined : dismissed.data;

console.log(
  JSON.stringify({
    needId: id,
    sameNeed: full(again.data).id === id,
    replayed: again.headers.get('idempotent-replayed'),
    stale: stale.status,
    refused: refused.status,
    state: full(published.data).state,
    organisation: first.profile.organisation.name,
    summary: first.explanation.summary,
    decided: shortlisted.status === 200 ? shortlisted.data.state : shortlisted.data.code,
    conflict: problem?.code,
  }),
);
`;
