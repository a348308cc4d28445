import { Skeleton } from '@mantine/core';
import type { Match } from '@navette/contracts';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { evidenceOf } from '../match/evidence.ts';
import { MarkedText } from '../match/marked-text.tsx';
import { Section } from '../need/section.tsx';
import { profileQuery } from '../profile/queries.ts';
import classes from './candidate-profile.module.css';

/** The candidate's own words, with what answers the need. */
export function CandidateProfile({ match }: { match: Pick<Match, 'explanation' | 'profile'> }) {
  const t = useTranslations();
  const { data: profile } = useQuery(profileQuery(match.profile.id));
  const marks = useMemo(() => evidenceOf(match.explanation).profile, [match.explanation]);
  return (
    <Section title={t('desk.candidate.profile')}>
      {profile === undefined ? (
        <Skeleton height={120} />
      ) : (
        <>
          <p className={classes.title}>
            <MarkedText
              text={profile.title}
              marks={marks.filter((mark) => mark.field === 'title')}
              lang={profile.language}
            />
          </p>
          <p className={classes.text}>
            <MarkedText
              text={profile.description}
              marks={marks.filter((mark) => mark.field === 'text')}
              lang={profile.language}
            />
          </p>
          <p className={classes.place}>
            {[profile.organisation.name, profile.organisation.commune].filter(Boolean).join(' · ')}
          </p>
        </>
      )}
    </Section>
  );
}
