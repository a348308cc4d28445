import { Button, Skeleton, Stack, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { Notice } from '../../ui/notice.tsx';
import { ONLY_ITSELF } from '../../ui/only-itself.ts';
import { useProblemText } from '../../ui/problem-text.ts';
import { EvidenceFocus } from '../match/evidence-focus.tsx';
import { ownProfilesQuery } from '../profile/queries.ts';
import classes from './opportunities-page.module.css';
import { OpportunityCard } from './opportunity-card.tsx';
import { opportunitiesQuery } from './queries.ts';

/** What a startup was matched with, by profile: reasons for and against before anybody spends an hour. */
export function OpportunitiesPage({ profileId }: { profileId: string | undefined }) {
  const t = useTranslations();
  const { data: profiles } = useQuery(ownProfilesQuery);
  const chosen = profiles?.find((profile) => profile.id === profileId) ?? profiles?.[0];
  return (
    <div className={classes.page}>
      <Title order={1} tabIndex={-1}>
        {t('opportunity.title')}
      </Title>
      <p className={classes.promise}>{t('opportunity.promise')}</p>
      {profiles !== undefined && profiles.length > 1 && (
        <nav className={classes.profiles} aria-label={t('opportunity.profiles')}>
          {profiles.map((profile) => (
            <Link
              key={profile.id}
              to="/opportunities"
              search={{ profile: profile.id }}
              activeOptions={ONLY_ITSELF}
              aria-current={profile.id === chosen?.id ? 'true' : undefined}
              className={classes.profile}
            >
              {profile.title}
            </Link>
          ))}
        </nav>
      )}
      {profiles === undefined && <Skeleton height={240} />}
      {profiles?.length === 0 && (
        <Notice title={<strong>{t('opportunity.noProfile.title')}</strong>} text={t('opportunity.noProfile.text')} />
      )}
      {chosen !== undefined && (
        <EvidenceFocus>
          <Opportunities profileId={chosen.id} />
        </EvidenceFocus>
      )}
    </div>
  );
}

function Opportunities({ profileId }: { profileId: string }) {
  const t = useTranslations();
  const textOf = useProblemText();
  const { data, error, refetch } = useQuery(opportunitiesQuery(profileId));
  if (error !== null) {
    return (
      <Notice
        title={<strong>{textOf(error).title}</strong>}
        text={textOf(error).advice}
        action={<Button onClick={() => void refetch()}>{t('action.retry')}</Button>}
      />
    );
  }
  if (data === undefined) return <Skeleton height={320} />;
  if (data.length === 0) {
    return <Notice title={<strong>{t('opportunity.none.title')}</strong>} text={t('opportunity.none.text')} />;
  }
  return (
    <Stack gap="md">
      {data.map((opportunity) => (
        <OpportunityCard key={opportunity.id} opportunity={opportunity} />
      ))}
    </Stack>
  );
}
