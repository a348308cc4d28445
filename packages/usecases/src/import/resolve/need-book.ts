import {
  type Executor,
  type ExternalId,
  findExternalIds,
  findNeeds,
  findNeedsByTitle,
  type NeedWithOwner,
} from '@navette/db';
import type { ListedNeedRef } from '@navette/spreadsheets';
import type { ImportRun } from '../run.ts';

/** The needs that a batch of rows names, of the importing operator alone. */
export class NeedBook {
  readonly #byExternalId: Map<string, ExternalId>;
  readonly #byId: Map<string, NeedWithOwner>;
  readonly #byTitle: Map<string, NeedWithOwner[]>;

  private constructor(externalIds: Map<string, ExternalId>, byId: NeedWithOwner[], byTitle: NeedWithOwner[]) {
    this.#byExternalId = externalIds;
    this.#byId = new Map(byId.map((need) => [need.id, need]));
    this.#byTitle = Map.groupBy(byTitle, (need) => need.title.toLowerCase());
  }

  static async load(db: Executor, run: ImportRun, refs: readonly ListedNeedRef[]): Promise<NeedBook> {
    const { operatorId, source } = run;
    const externalIds = [...new Set(refs.flatMap((ref) => ref.externalIds ?? []))];
    const known = await findExternalIds(db, { operatorId, kind: 'need', source }, externalIds);
    const ids = [...known.values()].map((row) => row.recordId);
    // Our own export names needs by our own ids.
    const own = externalIds.filter((id) => UUID.test(id));
    const byId = (await findNeeds(db, [...ids, ...own])).filter((need) => need.operatorId === operatorId);
    const titles = [...new Set(refs.flatMap((ref) => ref.title ?? []))];
    return new NeedBook(known, byId, await findNeedsByTitle(db, operatorId, titles));
  }

  /** The need that a row names; with its title alone, only when one need of the owner (where the row says it) bears it. */
  find(ref: ListedNeedRef, ownerId?: string): NeedWithOwner | 'unknown' | 'ambiguous' {
    for (const externalId of ref.externalIds ?? []) {
      const need = this.#byId.get(this.#byExternalId.get(externalId)?.recordId ?? externalId);
      if (need !== undefined) return need;
    }
    const titled = (this.#byTitle.get(ref.title?.toLowerCase() ?? '') ?? []).filter(
      (need) => ownerId === undefined || need.organisationId === ownerId,
    );
    const [need] = titled;
    if (need === undefined) return 'unknown';
    return titled.length === 1 ? need : 'ambiguous';
  }
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
