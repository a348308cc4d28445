import type { Caller } from '../http/caller.ts';

/** Addresses below which the product answers, and what it answered once: the bare routes answer with the same bytes. */
export interface Samples {
  readonly list: Sample;
  readonly needs: readonly Sample[];
  /** A match whose state has been read, with the answer of a decision on it. */
  readonly matches: readonly MatchSample[];
}

export interface Sample {
  readonly id: string;
  readonly path: string;
  readonly body: string;
}

export interface MatchSample extends Sample {
  readonly needId: string;
}

/** Needs that are read in turn. */
const NEEDS = 50;
const LIST = '/api/v1/needs';

/** Reads the newest needs and their matches, which are there since needs have been matched. */
export async function takeSamples(caller: Caller): Promise<Samples> {
  const list = { id: 'list', path: LIST, body: (await caller.call('GET', LIST)).text };
  const needs: Sample[] = [];
  const matches: MatchSample[] = [];
  for (const { id } of itemsOf(list.body).slice(0, NEEDS)) {
    const path = `${LIST}/${id}`;
    needs.push({ id, path, body: (await caller.call('GET', path)).text });
    for (const match of itemsOf((await caller.call('GET', `${path}/matches`)).text)) {
      matches.push({ id: match.id, needId: id, path: `/api/v1/matches/${match.id}`, body: JSON.stringify(match) });
    }
  }
  if (matches.length === 0) throw new Error('no need has a match to decide on');
  return { list, needs, matches };
}

function itemsOf(text: string): readonly { readonly id: string }[] {
  return JSON.parse(text).items;
}
