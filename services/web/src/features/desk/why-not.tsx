import { Button, Skeleton, TextInput, UnstyledButton } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { announce } from '../../ui/announce.tsx';
import { useProblemText } from '../../ui/problem-text.ts';
import { useWrite } from '../../ui/use-write.ts';
import { Explanation } from '../match/explanation.tsx';
import { addMatch, matchesOfNeedQuery, pairQuery } from '../match/queries.ts';
import { ScoreMark } from '../match/score-mark.tsx';
import { profileSearchQuery } from '../profile/queries.ts';
import { CandidateProfile } from './candidate-profile.tsx';
import { WHY_NOT_SEARCH } from './element-ids.ts';
import type { Desk } from './use-desk.ts';
import classes from './why-not.module.css';

/** "Why not … ?": any profile of the directory beside this need, with its disqualifiers and criteria. */
export function WhyNot({ desk }: { desk: Desk }) {
  const t = useTranslations();
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed.trim(), 250);
  const { data: found, isSuccess } = useQuery(profileSearchQuery(q));
  const { why } = desk.search;

  function choose(profileId: string | undefined) {
    void desk.navigate({ search: (before) => ({ ...before, need: desk.needId, why: profileId }), replace: true });
  }

  return (
    <section className={classes.whyNot} aria-labelledby="why-not-title">
      <h3 id="why-not-title" className={classes.title}>
        {t('desk.whyNot.title')}
      </h3>
      <TextInput
        id={WHY_NOT_SEARCH}
        aria-label={t('desk.whyNot.search')}
        placeholder={t('desk.whyNot.search')}
        leftSection={<IconSearch size={16} aria-hidden />}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      {isSuccess && q.length >= 2 && (
        <ul className={classes.found}>
          {found.length === 0 && <li className={classes.none}>{t('desk.whyNot.nobody', { q })}</li>}
          {found.map((profile) => (
            <li key={profile.id}>
              <UnstyledButton
                className={classes.choice}
                aria-expanded={profile.id === why}
                onClick={() => choose(profile.id === why ? undefined : profile.id)}
              >
                <strong>{profile.organisation.name}</strong> · {profile.title}
              </UnstyledButton>
            </li>
          ))}
        </ul>
      )}
      {why !== undefined && desk.needId !== undefined && <Answer desk={desk} needId={desk.needId} profileId={why} />}
    </section>
  );
}

function Answer({ desk, needId, profileId }: { desk: Desk; needId: string; profileId: string }) {
  const t = useTranslations();
  const textOf = useProblemText();
  const { data: pair, error } = useQuery(pairQuery(needId, profileId));
  const { write, isWriting } = useWrite(() => addMatch(needId, profileId), {
    stale: [matchesOfNeedQuery(needId).queryKey, ['pairs', needId]],
    onDone: (match) => {
      announce(t('desk.whyNot.added', { name: match.profile.organisation.name }));
      desk.goToMatch(match.id);
    },
  });
  if (error !== null) return <p className={classes.none}>{textOf(error).advice}</p>;
  if (pair === undefined) return <Skeleton height={240} mt="sm" />;
  const { eligible } = pair.explanation;
  return (
    <div className={classes.answer}>
      <p className={classes.verdict}>
        <span>
          <strong>{pair.profile.organisation.name}</strong>
          {' · '}
          {pair.state === null || pair.state === 'superseded'
            ? t(eligible ? 'desk.whyNot.below' : 'desk.whyNot.excluded')
            : t(`desk.whyNot.state.${pair.state}`)}
        </span>
        <ScoreMark score={pair.explanation.score} />
      </p>
      {(pair.state === null || pair.state === 'superseded') && (
        <Button variant="default" loading={isWriting} onClick={() => write(undefined)}>
          {t('desk.whyNot.add', { name: pair.profile.organisation.name })}
        </Button>
      )}
      <Explanation explanation={pair.explanation} />
      <CandidateProfile match={pair} />
    </div>
  );
}
