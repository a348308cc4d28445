import { Button, Skeleton } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { Arrivals } from '../../ui/arrivals.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useProblemText } from '../../ui/problem-text.ts';
import { ExportMenu } from '../export/export-menu.tsx';
import { Candidate } from './candidate.tsx';
import classes from './candidate-pane.module.css';
import { NothingLeft } from './nothing-left.tsx';
import pane from './pane.module.css';
import { ShownFilter } from './shown-filter.tsx';
import type { Desk } from './use-desk.ts';
import { WhyNot } from './why-not.tsx';

export interface DismissProps {
  readonly dismissing: boolean;
  readonly onDismissing: (dismissing: boolean) => void;
  readonly singleKeys: boolean;
}

/** The ranked candidates of the need, one of them open. */
export function CandidatePane({ desk, ...dismiss }: { desk: Desk } & DismissProps) {
  const t = useTranslations();
  const { candidates, matchesQuery } = desk;
  return (
    <section className={`${pane.pane} ${pane.matches}`} aria-labelledby="matches-title">
      <div className={`${pane.head} ${classes.head}`}>
        <div className={classes.line}>
          <h2 id="matches-title" className={pane.title}>
            {t('desk.matches.title')}
          </h2>
          <ShownFilter desk={desk} />
          {desk.needId !== undefined && candidates.rows.length > 0 && (
            <ExportMenu kind="matches" filters={{ needId: desk.needId, state: desk.shown }} compact />
          )}
        </div>
        <Arrivals
          text={t('desk.matches.arrivals', { count: candidates.arrivals })}
          count={candidates.arrivals}
          otherwise={t('desk.matches.advice')}
          onShow={candidates.showArrivals}
        />
      </div>
      {matchesQuery.isPending && desk.needId !== undefined && <Waiting />}
      {matchesQuery.isError && desk.all === undefined && <Failure desk={desk} />}
      {matchesQuery.isSuccess && candidates.rows.length === 0 && <NothingLeft desk={desk} />}
      <ol className={classes.list}>
        {candidates.rows.map((row) => (
          <Candidate
            key={row.item.id}
            desk={desk}
            match={row.item}
            gone={row.gone}
            chosen={row.item.id === desk.candidate?.id}
            {...dismiss}
          />
        ))}
      </ol>
      {desk.need !== undefined && desk.all !== undefined && <WhyNot key={desk.need.id} desk={desk} />}
    </section>
  );
}

function Failure({ desk }: { desk: Desk }) {
  const t = useTranslations();
  const { title, advice } = useProblemText()(desk.matchesQuery.error);
  return (
    <Notice
      inset
      title={<strong>{title}</strong>}
      text={advice}
      action={<Button onClick={() => void desk.matchesQuery.refetch()}>{t('action.retry')}</Button>}
    />
  );
}

function Waiting() {
  return (
    <div className={classes.waiting} aria-hidden="true">
      <Skeleton height={44} />
      <Skeleton height={280} />
      <Skeleton height={44} />
      <Skeleton height={44} />
    </div>
  );
}
