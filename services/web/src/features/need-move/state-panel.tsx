import { Button, Group, Loader } from '@mantine/core';
import type { Me, NeedFull } from '@navette/contracts';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { Panel } from '../../ui/panel.tsx';
import { isFacilitating } from '../session/me.ts';
import { ApprovalPanel } from './approval-panel.tsx';
import { useMove } from './use-move.ts';

/** Where a need stands, who waits for whom, and the next verb. */
export function StatePanel({ me, need }: { me: Me; need: NeedFull }) {
  const t = useTranslations();
  switch (need.state) {
    case 'draft':
      return null;
    case 'awaiting_approval':
      return <ApprovalPanel me={me} need={need} />;
    case 'returned':
      return <Panel title={t('move.returned')} text={need.stateReason ?? ''} urgent />;
    case 'published':
      return <Published me={me} need={need} />;
    default:
      return <Stopped need={need} />;
  }
}

function Published({ me, need }: { me: Me; need: NeedFull }) {
  const t = useTranslations();
  const { move, isMoving } = useMove();
  const { suggested, shortlisted } = need.matches;
  const searching = need.matchedAt === null && suggested + shortlisted === 0;
  return (
    <Panel
      title={searching ? t('move.searching') : t('move.published', { suggested, shortlisted })}
      text={searching ? t('move.searchingText') : t('move.publishedText')}
    >
      <Group gap="xs">
        {searching && <Loader size="sm" aria-label={t('move.searching')} />}
        {!searching && isFacilitating(me) && (
          <Button component={Link} to={`/desk?need=${need.id}`}>
            {t('move.review')}
          </Button>
        )}
        <Button
          variant="default"
          loading={isMoving}
          onClick={() => void move(need.id, 'pause', { version: need.version })}
        >
          {t('move.pause')}
        </Button>
      </Group>
    </Panel>
  );
}

function Stopped({ need }: { need: NeedFull }) {
  const t = useTranslations();
  const { move, isMoving } = useMove();
  const { state, version } = need;
  const back = state === 'paused' ? 'resume' : state === 'fulfilled' || state === 'expired' ? 'republish' : null;
  return (
    <Panel title={t(`need.state.${state}`)} {...(need.stateReason !== null && { text: need.stateReason })}>
      {back !== null && (
        <Button loading={isMoving} onClick={() => void move(need.id, back, { version })}>
          {t(`move.${back}`)}
        </Button>
      )}
    </Panel>
  );
}
