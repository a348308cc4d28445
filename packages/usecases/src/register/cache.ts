import { cleanCompanyLookups, type Executor, findCompanyLookup, putCompanyLookup } from '@navette/db';
import type { CompanyCache, RegisterAnswer } from '@navette/registers';

const HOUR_MS = 3_600_000;
/** What was found is good for a day; what was not may be entered any moment. */
const FOUND_MS = 24 * HOUR_MS;
const UNKNOWN_MS = HOUR_MS;
/** Answers of before that are removed with each new one. */
const CLEANED_AT_ONCE = 20;

/** Keeps what the register answered in the database: all processes share it, and a restart asks nobody. */
export function companyCache(db: Executor, now: () => Date = () => new Date()): CompanyCache {
  return {
    async get(number) {
      const found = (await findCompanyLookup(db, number, ago(now(), FOUND_MS))) as RegisterAnswer | undefined;
      if (found?.outcome === 'unknown' && new Date(found.lookedUpAt) <= ago(now(), UNKNOWN_MS)) return undefined;
      return found;
    },
    async put(number, answer) {
      await putCompanyLookup(db, number, answer, new Date(answer.lookedUpAt));
      await cleanCompanyLookups(db, ago(now(), FOUND_MS), CLEANED_AT_ONCE);
    },
  };
}

function ago(now: Date, milliseconds: number): Date {
  return new Date(now.getTime() - milliseconds);
}
