import { Anchor, Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useSayDate } from '../../ui/say-date.ts';
import { introductionQuery, isDisclosed } from '../introduction/queries.ts';

/** The way to the answer that a company waits for, or to what came of it. `id`: of the introduction. */
export function AskedAbout({ id }: { id: string }) {
  const t = useTranslations();
  const say = useSayDate();
  const { data } = useQuery(introductionQuery(id));
  if (data === undefined) return <Skeleton height={36} aria-hidden="true" />;
  if (data.state !== 'proposed') {
    return (
      <Anchor component={Link} to={`/introductions/${id}`}>
        {t('opportunity.follow')}
      </Anchor>
    );
  }
  const clock = isDisclosed(data) ? data.clock : null;
  return (
    <div>
      <p>{clock === null ? t('opportunity.waits') : t('opportunity.waitsUntil', { day: say.day(clock.dueOn) })}</p>
      <Button component={Link} to={`/introductions/${id}`}>
        {t('opportunity.answer')}
      </Button>
    </div>
  );
}
