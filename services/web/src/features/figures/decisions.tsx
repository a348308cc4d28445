import type { Progress } from '@navette/contracts';
import { DISMISSAL_REASONS } from '@navette/contracts/vocabulary';
import { useFormatter, useTranslations } from 'use-intl';
import { Part } from '../../ui/part.tsx';
import { OWNER_REASONS, STARTUP_REASONS } from '../link/refusals.ts';
import classes from './figures.module.css';

const WAITS = ['firstInterest', 'startupAnswer', 'ownerChoice'] as const;

/** What was decided on the matches and why, and how long each side took. */
export function Decisions({ progress }: { progress: Progress }) {
  const t = useTranslations();
  const format = useFormatter();
  const { shown, shortlisted, dismissed, undecided } = progress.matches;
  const reasons = progress.reasons.flatMap(({ reason, count }) => {
    const known = DISMISSAL_REASONS.find((one) => one === reason);
    return known === undefined ? [] : [{ reason: known, count }];
  });
  const refusals = progress.refusals.map(({ by, reason, count }) => {
    const startups = by === 'startup' ? STARTUP_REASONS.find((one) => one === reason) : undefined;
    const owners = by === 'owner' ? OWNER_REASONS.find((one) => one === reason) : undefined;
    const why =
      startups !== undefined
        ? t(`link.startupReason.${startups}`)
        : owners !== undefined
          ? t(`link.ownerReason.${owners}`)
          : by === 'system'
            ? t('figures.silence')
            : reason;
    return { key: `${by} ${reason}`, text: t(`figures.by.${by ?? 'facilitator'}`, { why }), count };
  });
  return (
    <Part title={t('figures.decisions')}>
      <p>{t('figures.matches', { shown, shortlisted, dismissed, undecided })}</p>
      {reasons.length > 0 && <h3 className={classes.sub}>{t('figures.reasons')}</h3>}
      <ul className={classes.tally}>
        {reasons.map(({ reason, count }) => (
          <li key={reason}>
            {t(`match.reason.${reason}`)} · <strong>{format.number(count)}</strong>
          </li>
        ))}
      </ul>
      {refusals.length > 0 && <h3 className={classes.sub}>{t('figures.refusals')}</h3>}
      <ul className={classes.tally}>
        {refusals.map(({ key, text, count }) => (
          <li key={key}>
            {text} · <strong>{format.number(count)}</strong>
          </li>
        ))}
      </ul>
      <dl className={classes.waits}>
        {WAITS.map((wait) => {
          const { median, ninth } = progress[wait];
          return (
            <div key={wait}>
              <dt>{t(`figures.wait.${wait}`)}</dt>
              <dd>{median === null || ninth === null ? t('figures.noWait') : t('figures.days', { median, ninth })}</dd>
            </div>
          );
        })}
      </dl>
    </Part>
  );
}
