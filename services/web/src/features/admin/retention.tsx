import { useQuery } from '@tanstack/react-query';
import { useFormatter, useTranslations } from 'use-intl';
import { Loaded } from '../../ui/loaded.tsx';
import { Part } from '../../ui/part.tsx';
import classes from './admin.module.css';
import { retentionQuery } from './queries.ts';

const RULES = [
  'prospects',
  'silent_accounts',
  'notes',
  'ended_needs',
  'claims',
  'import_reports',
  'import_rows',
  'import_files',
  'import_keys',
  'register_answers',
  'sessions',
  'verifications',
  'attempts',
  'api_keys',
  'invitations',
  'links',
  'request_keys',
  'failed_jobs',
  'mail_contents',
  'inbound_mails',
  'undertakings',
  'ndas',
  'messages',
  'meetings',
  'meeting_attendees',
  'shortlists',
  'shortlist_marks',
  'funding_evidence',
  'attachments',
  'introductions',
  'introduction_steps',
  'privacy_requests',
  'privacy_archives',
  'audit_salts',
  'pseudonyms',
] as const;
const UNITS = { Y: 'year', M: 'month', D: 'day' } as const;

/** What is kept for a time only, how long, and how much of it is past its period. */
export function Retention() {
  const t = useTranslations();
  const format = useFormatter();
  const query = useQuery(retentionQuery);
  /** An ISO 8601 duration of whole years, months or days, in words. */
  const said = (after: string) => {
    const [, count, unit] = /^P(\d+)([YMD])$/.exec(after) ?? [];
    if (unit !== 'Y' && unit !== 'M' && unit !== 'D') return after;
    return format.number(Number(count), { style: 'unit', unit: UNITS[unit], unitDisplay: 'long' });
  };
  return (
    <Part title={t('admin.privacy.retention')}>
      <Loaded query={query} height={160}>
        {({ items }) => (
          <ul className={classes.rules}>
            {items.map(({ key, after, due }) => {
              const known = RULES.find((one) => one === key);
              return (
                <li key={key}>
                  <span>
                    {known === undefined ? key : t(`kept.rule.${known}`)}{' '}
                    <span className={classes.quiet}>· {said(after)}</span>
                  </span>
                  <span className={due > 0 ? classes.urgent : classes.quiet}>
                    {t('admin.privacy.due', { count: due })}
                  </span>
                </li>
              );
            })}
          </ul>
        )}
      </Loaded>
    </Part>
  );
}
