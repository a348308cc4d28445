import { Anchor } from '@mantine/core';
import type { Me, NeedFull } from '@navette/contracts';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { isFacilitating } from '../session/me.ts';

/** The one thing to do next with a need. */
export function NextVerb({ me, need }: { me: Me; need: NeedFull }) {
  const t = useTranslations();
  const { suggested } = need.matches;
  if (need.state === 'published' && suggested > 0 && isFacilitating(me)) {
    return (
      <Anchor component={Link} to={`/desk?need=${need.id}`}>
        {t('needs.next.review')}
      </Anchor>
    );
  }
  const verb =
    need.state === 'draft' || need.state === 'awaiting_approval' || need.state === 'returned' ? need.state : 'read';
  return (
    <Anchor component={Link} to={`/needs/${need.id}`}>
      {t(`needs.next.${verb}`)}
    </Anchor>
  );
}
