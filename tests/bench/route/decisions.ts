import { withClient } from '@navette/infra/launcher/database/connect.ts';
import type { Request } from 'autocannon';
import type { MatchSample } from './samples.ts';

interface Standing {
  readonly id: string;
  state: string;
  version: number;
}

/**
 * Decisions on the product, one connection's apart from the others': each match is shortlisted, and taken up again the
 * next time round.
 * @returns for each connection, what it asks
 */
export async function decisionRequests(
  ownerUrl: string,
  matches: readonly MatchSample[],
  headers: readonly Readonly<Record<string, string>>[],
): Promise<Request[][]> {
  const standings = await readStandings(ownerUrl, matches);
  return headers.map((own, connection) => {
    const share = standings.filter((_, index) => index % headers.length === connection);
    let turn = 0;
    const current = (): Standing => {
      const standing = share[turn % share.length];
      if (standing === undefined) throw new Error('too few matches for so many connections');
      return standing;
    };
    return [
      {
        method: 'POST',
        setupRequest(request) {
          const { id, state, version } = current();
          const path = `/api/v1/matches/${id}/${state === 'shortlisted' ? 'reopen' : 'shortlist'}`;
          return { ...request, path, headers: json(own), body: JSON.stringify({ version }) };
        },
        onResponse(status) {
          const standing = current();
          if (status === 200) {
            standing.version += 1;
            standing.state = standing.state === 'shortlisted' ? 'reopened' : 'shortlisted';
          }
          turn += 1;
        },
      },
    ];
  });
}

/** The same requests to a bare route, which decides nothing. */
export function bareDecisionRequests(
  base: string,
  matches: readonly MatchSample[],
  headers: readonly Readonly<Record<string, string>>[],
): Request[][] {
  return headers.map((own, connection) => {
    const share = matches.filter((_, index) => index % headers.length === connection);
    let turn = 0;
    return [
      {
        method: 'POST',
        setupRequest: (request) => ({
          ...request,
          path: `${base}/${share[turn % share.length]?.id}`,
          headers: json(own),
          body: JSON.stringify({ version: 1 }),
        }),
        onResponse: () => void turn++,
      },
    ];
  });
}

function json(headers: Readonly<Record<string, string>>): Record<string, string> {
  return { ...headers, 'content-type': 'application/json' };
}

/** Read anew before each round: the end of the one before cut some answers off. */
async function readStandings(ownerUrl: string, matches: readonly MatchSample[]): Promise<Standing[]> {
  return withClient(ownerUrl, async (client) => {
    const { rows } = await client.query<Standing>(
      `select id, state, version from matches
       where id = any($1::uuid[]) and state in ('suggested', 'reopened', 'shortlisted') order by id`,
      [matches.map((match) => match.id)],
    );
    return rows;
  });
}
