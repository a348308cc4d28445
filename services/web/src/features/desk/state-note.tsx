import type { Match } from '@navette/contracts';
import { DISMISSAL_REASONS } from '@navette/contracts/vocabulary';
import { useTranslations } from 'use-intl';
import classes from './state-note.module.css';

/** What became of a match, where its place in the list does not say it. */
export function StateNote({ match, gone }: { match: Match; gone: boolean }) {
  const t = useTranslations();
  const reason = DISMISSAL_REASONS.find((one) => one === match.reason);
  return (
    <p className={classes.note}>
      {gone && t(`desk.gone.${match.state}`)}
      {!gone && match.state === 'reopened' && t('desk.candidate.reopened')}
      {!gone && match.state === 'dismissed' && reason !== undefined && t(`match.reason.${reason}`)}
      {!gone && match.reasonText !== null && ` : ${match.reasonText}`}
    </p>
  );
}
