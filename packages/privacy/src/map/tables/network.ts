import type { TableRule } from '../rule.ts';
import { ids } from '../tie.ts';

const OF_THE_NETWORK = 'how the network is set up';

/** What is nobody's. */
export const NETWORK: Readonly<Record<string, TableRule>> = {
  operators: { because: OF_THE_NETWORK, facts: ['id', 'slug', 'name'] },
  programmes: { because: OF_THE_NETWORK, facts: ['id', 'operator_id', 'slug', 'name'] },
  editions: {
    because: OF_THE_NETWORK,
    facts: ['id', 'programme_id', 'kind', 'slug', 'name', 'starts_on', 'ends_on'],
  },
  settings: {
    person: [{ rows: ids('updated_by', 'personIds') }],
    facts: ['key', 'version', 'updated_at', 'updated_by'],
    json: ['value'],
    business: ['value'],
  },
  taxonomy_labels: {
    person: [{ rows: ids('created_by', 'personIds') }],
    facts: ['id', 'capability', 'language', 'created_at', 'created_by'],
    words: ['label'],
    business: ['label'],
  },
  models: {
    person: [{ rows: ids('created_by', 'personIds') }],
    facts: ['number', 'version', 'bias', 'created_at', 'created_by'],
    words: ['note'],
    json: ['weights'],
  },
  mappings: {
    because: 'which columns of a list are read as what',
    facts: ['operator_id', 'name', 'kind', 'updated_at'],
    json: ['mapping'],
  },
  attention_snapshots: {
    because: 'counts by ids of profiles, taken anew every day',
    facts: ['only_one', 'taken_at', 'places', 'profiles', 'mean_capacity', 'shown'],
  },
  rematches: {
    person: [{ rows: ids('requested_by', 'personIds') }],
    facts: ['id', 'state', 'needs', 'parts', 'requested_by', 'created_at', 'finished_at'],
  },
  rematch_parts: {
    because: 'a part of a job, by ids of needs',
    facts: ['rematch_id', 'part', 'need_ids', 'matched', 'done_at'],
  },
  workers: {
    because: 'processes that are running',
    facts: ['id', 'started_at', 'beat_at', 'index_ready', 'profiles'],
  },
  kysely_migration: { because: 'which migrations were applied', facts: ['name', 'timestamp'] },
  kysely_migration_lock: { because: 'which migrations were applied', facts: ['id', 'is_locked'] },
};
