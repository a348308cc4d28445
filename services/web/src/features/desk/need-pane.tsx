import { Anchor, Skeleton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { Notice } from '../../ui/notice.tsx';
import { useProblemText } from '../../ui/problem-text.ts';
import { Scrolled } from '../../ui/scrolled.tsx';
import { evidenceOf } from '../match/evidence.ts';
import { MarkedText } from '../match/marked-text.tsx';
import { CapabilityList } from '../need/capability-list.tsx';
import { NeedFacts } from '../need/need-facts.tsx';
import { TeaserPreview } from '../need/teaser-preview.tsx';
import classes from './need-pane.module.css';
import pane from './pane.module.css';
import { Referent } from './referent.tsx';
import type { Desk } from './use-desk.ts';

const NO_EVIDENCE = { need: [], profile: [] };

/** The need: who asks, its text with what speaks for the chosen candidate, its disqualifiers, what a startup sees. */
export function NeedPane({ desk }: { desk: Desk }) {
  const t = useTranslations();
  const { need, candidate } = desk;
  const marks = useMemo(() => (candidate ? evidenceOf(candidate.explanation) : NO_EVIDENCE).need, [candidate]);
  return (
    <Scrolled className={`${pane.pane} ${pane.need}`} label={t('desk.need.label')} ownArrows>
      {need === undefined ? (
        <Absent desk={desk} />
      ) : (
        <article className={classes.need}>
          <p className={classes.owner}>
            {need.organisation.name} · <Referent need={need} me={desk.me} />
          </p>
          <h2 className={classes.title}>
            <MarkedText text={need.title} marks={marks.filter((mark) => mark.field === 'title')} lang={need.language} />
          </h2>
          <p className={classes.text}>
            <MarkedText
              text={need.description}
              marks={marks.filter((mark) => mark.field === 'text')}
              lang={need.language}
            />
          </p>
          <CapabilityList need={need} />
          <NeedFacts need={need} />
          <TeaserPreview need={need} />
          <p className={classes.edit}>
            <Anchor component={Link} to={`/needs/${need.id}`}>
              {t('desk.need.open')}
            </Anchor>
          </p>
        </article>
      )}
    </Scrolled>
  );
}

function Absent({ desk }: { desk: Desk }) {
  const t = useTranslations();
  const textOf = useProblemText();
  if (desk.needError !== null) {
    const { title, advice } = textOf(desk.needError);
    return <Notice title={<strong>{title}</strong>} text={advice} />;
  }
  if (desk.queueQuery.isSuccess && desk.needId === undefined) {
    return <p className={classes.owner}>{t('desk.need.none')}</p>;
  }
  return (
    <div aria-hidden="true">
      <Skeleton height={16} width="50%" mb="sm" />
      <Skeleton height={24} width="80%" mb="md" />
      <Skeleton height={180} mb="md" />
      <Skeleton height={120} />
    </div>
  );
}
