import { Button, Group, Skeleton } from '@mantine/core';
import { lazy, Suspense } from 'react';
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

const CandidateMap = lazy(async () => ({ default: (await import('./candidate-map.tsx')).CandidateMap }));

export interface DismissProps {
  readonly dismissing: boolean;
  readonly onDismissing: (dismissing: boolean) => void;
  readonly onPropose: (matchId: string) => void;
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
        {candidates.rows.length > 0 && (
          <Group gap="xs">
            {candidates.rows.length > 1 && (
              <Button size="compact-sm" variant="subtle" onClick={desk.compare}>
                {t('compare.open')}
              </Button>
            )}
            <Button
              size="compact-sm"
              variant="subtle"
              aria-expanded={desk.search.map === true}
              onClick={() =>
                void desk.navigate({
                  search: (before) => ({ ...before, need: desk.needId, map: before.map ? undefined : true }),
                  replace: true,
                })
              }
            >
              {t(desk.search.map ? 'map.hide' : 'map.show')}
            </Button>
          </Group>
        )}
        <Arrivals
          text={t('desk.matches.arrivals', { count: candidates.arrivals })}
          count={candidates.arrivals}
          otherwise={t('desk.matches.advice')}
          onShow={candidates.showArrivals}
        />
      </div>
      {desk.search.map && candidates.rows.length > 0 && (
        <Suspense fallback={<Skeleton height={240} />}>
          <CandidateMap desk={desk} />
        </Suspense>
      )}
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
