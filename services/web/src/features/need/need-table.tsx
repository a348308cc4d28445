import type { Me, NeedFull } from '@navette/contracts';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useSayDate } from '../../ui/say-date.ts';
import classes from './need-table.module.css';
import { NextVerb } from './next-verb.tsx';
import { StateMark } from './state-mark.tsx';

/** Needs in rows of 36 px; on a phone each row is a card. */
export function NeedTable({ me, needs }: { me: Me; needs: readonly NeedFull[] }) {
  const t = useTranslations();
  const say = useSayDate();
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{t('needs.need')}</th>
          <th scope="col">{t('needs.owner')}</th>
          <th scope="col">{t('needs.state')}</th>
          <th scope="col" className={classes.count}>
            {t('needs.toReview')}
          </th>
          <th scope="col" className={classes.count}>
            {t('needs.shortlisted')}
          </th>
          <th scope="col">{t('needs.decision')}</th>
          <th scope="col">{t('needs.updated')}</th>
          <th scope="col">{t('needs.verb')}</th>
        </tr>
      </thead>
      <tbody>
        {needs.map((need) => (
          <tr key={need.id}>
            <th scope="row" lang={need.language ?? undefined}>
              <Link to="/needs/$needId" params={{ needId: need.id }} className={classes.title} title={need.title}>
                {need.title}
              </Link>
            </th>
            <td className={classes.owner}>{need.organisation.name}</td>
            <td>
              <StateMark state={need.state} />
            </td>
            <Count label={t('needs.toReview')} count={need.matches.suggested} />
            <Count label={t('needs.shortlisted')} count={need.matches.shortlisted} />
            <td className={classes.figures}>{need.decisionDate !== null && say.shortDay(need.decisionDate)}</td>
            <td className={classes.figures}>
              <time dateTime={need.updatedAt} title={say.exactly(need.updatedAt)}>
                {say.ago(need.updatedAt)}
              </time>
            </td>
            <td className={classes.verb}>
              <NextVerb me={me} need={need} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A figure; its name stands in the head of the table, or beside it on a phone. */
function Count({ label, count }: { label: string; count: number }) {
  return <td className={classes.count}>{count > 0 && <span data-label={label}>{count}</span>}</td>;
}
