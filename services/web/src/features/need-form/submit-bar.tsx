import { Button, Group, Text } from '@mantine/core';
import type { Me, NeedFull } from '@navette/contracts';
import { useTranslations } from 'use-intl';
import { useMove } from '../need-move/use-move.ts';
import { isFacilitating } from '../session/me.ts';
import type { NeedDraft } from './draft.ts';
import type { DraftSaver } from './use-draft-saver.ts';

interface Props {
  readonly me: Me;
  readonly need: NeedFull | undefined;
  readonly draft: NeedDraft;
  readonly saver: DraftSaver;
  /** A field would be refused. */
  readonly blocked: boolean;
  readonly onBlocked: () => void;
}

/** Ends the writing: asks the other side for its approval. A need that is past that has nothing to submit. */
export function SubmitBar({ me, need, draft, saver, blocked, onBlocked }: Props) {
  const t = useTranslations();
  const { move, isMoving } = useMove(saver.adopt);
  if (need !== undefined && need.state !== 'draft' && need.state !== 'returned') return null;
  const facilitating = isFacilitating(me);

  async function submit() {
    if (blocked) {
      onBlocked();
      return;
    }
    if (!(await saver.flush()) || saver.known.current.id === null) return;
    await move(saver.known.current.id, 'submit', { version: saver.known.current.version });
  }

  return (
    <Group gap="md">
      <Button size="md" onClick={() => void submit()} loading={isMoving}>
        {facilitating ? t('form.submit.toOwner') : t('form.submit.toNetwork')}
      </Button>
      <Text maw={360}>
        {facilitating
          ? t('form.submit.toOwnerWhy', { owner: draft.organisationName || t('form.submit.owner') })
          : t('form.submit.toNetworkWhy')}
      </Text>
    </Group>
  );
}
