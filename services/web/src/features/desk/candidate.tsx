import { UnstyledButton } from '@mantine/core';
import type { Match } from '@navette/contracts';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import { Explanation } from '../match/explanation.tsx';
import { isOpen } from '../match/queries.ts';
import { ScoreMark } from '../match/score-mark.tsx';
import classes from './candidate.module.css';
import { CandidateActions } from './candidate-actions.tsx';
import type { DismissProps } from './candidate-pane.tsx';
import { CandidateProfile } from './candidate-profile.tsx';
import { candidateId } from './element-ids.ts';
import { StateNote } from './state-note.tsx';
import type { Desk } from './use-desk.ts';
import { useSwipe } from './use-swipe.ts';

interface Props extends DismissProps {
  readonly desk: Desk;
  readonly match: Match;
  /** Somebody else moved it since this list was shown. */
  readonly gone: boolean;
  readonly chosen: boolean;
}

/** One candidate: rank, name and score; when chosen, why, and what to do. */
export function Candidate({ desk, match, gone, chosen, ...dismiss }: Props) {
  const t = useTranslations();
  const open = chosen && desk.search.folded !== true;
  const { organisation, title } = match.profile;
  const swipe = useSwipe(chosen && isOpen(match) && !gone, {
    right: () => desk.take(match, { kind: 'shortlist' }),
    left: () => dismiss.onDismissing(true),
  });
  return (
    <li
      className={classes.candidate}
      data-chosen={chosen || undefined}
      data-gone={gone || undefined}
      style={swipe.offset === 0 ? undefined : { transform: `translateX(${swipe.offset}px)` }}
      {...swipe.handlers}
    >
      <h3 className={classes.heading}>
        <UnstyledButton
          id={candidateId(match.id)}
          className={classes.header}
          aria-expanded={open}
          aria-current={chosen ? 'true' : undefined}
          onClick={() => desk.goToMatch(match.id, open ? true : undefined)}
        >
          <span className={classes.rank}>{match.rank}</span>
          <span className={classes.names}>
            <span className={classes.name}>{organisation.name}</span>
            <span className={classes.offer}>{title}</span>
          </span>
          <ScoreMark score={match.score} />
          {open ? <IconChevronDown size={16} aria-hidden /> : <IconChevronRight size={16} aria-hidden />}
        </UnstyledButton>
      </h3>
      {(gone || match.state === 'dismissed' || match.state === 'reopened') && <StateNote match={match} gone={gone} />}
      {open && (
        <section className={classes.body} aria-label={t('desk.candidate.why', { name: organisation.name })}>
          {!gone && <CandidateActions desk={desk} match={match} {...dismiss} />}
          <Explanation explanation={match.explanation} />
          <CandidateProfile match={match} />
        </section>
      )}
    </li>
  );
}
