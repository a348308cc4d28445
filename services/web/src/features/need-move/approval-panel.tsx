import { Button, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { type Me, type NeedFull, needMoves } from '@navette/contracts';
import { APPROVAL_MEANS } from '@navette/contracts/vocabulary';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Panel } from '../../ui/panel.tsx';
import { isFacilitating } from '../session/me.ts';
import { ReturnForm } from './return-form.tsx';
import { useMove } from './use-move.ts';

/** A need that waits for the other side's approval: who waits for whom, and what this person can do about it. */
export function ApprovalPanel({ me, need }: { me: Me; need: NeedFull }) {
  const t = useTranslations();
  const isOwner = me.organisationIds.includes(need.organisation.id);
  const owner = need.organisation.name;
  if (isFacilitating(me) && need.onBehalf) return <RecordApproval need={need} />;
  if (isOwner && need.onBehalf)
    return <Approve need={need} title={t('move.ownerApproves')} action={t('move.approve')} />;
  if (isFacilitating(me)) {
    return (
      <Approve need={need} title={t('move.facilitatorApproves', { owner })} action={t('move.publishFor', { owner })} />
    );
  }
  return <Panel title={t('move.waiting')} text={t('move.waitingText')} />;
}

function Approve({ need, title, action }: { need: NeedFull; title: string; action: string }) {
  const { move, isMoving } = useMove();
  return (
    <Panel title={title} urgent>
      <Group gap="xs" align="flex-start">
        <Button loading={isMoving} onClick={() => void move(need.id, 'approve', { version: need.version })}>
          {action}
        </Button>
        <ReturnForm need={need} />
      </Group>
    </Panel>
  );
}

/** Puts on record the yes that the owner gave by other means: how, who, when. */
function RecordApproval({ need }: { need: NeedFull }) {
  const t = useTranslations();
  const { move, isMoving } = useMove();
  const [given, setGiven] = useState({ means: 'phone', givenBy: need.decisionMaker ?? '', on: today() });
  const [tried, setTried] = useState(false);
  const parsed = needMoves.approve.safeParse({ version: need.version, ownerApproval: given });
  const isWrong = (field: string) => tried && parsed.error?.issues.some((issue) => issue.path.includes(field)) === true;
  const owner = need.organisation.name;
  return (
    <Panel title={t('move.record.title', { owner })} text={t('move.record.text')} urgent>
      <Stack gap="sm" align="flex-start">
        <Group gap="sm" align="flex-start" w="100%">
          <NativeSelect
            label={t('move.record.means')}
            value={given.means}
            onChange={(event) => setGiven({ ...given, means: event.currentTarget.value })}
            size="md"
          >
            {APPROVAL_MEANS.map((means) => (
              <option key={means} value={means}>
                {t(`move.record.by.${means}`)}
              </option>
            ))}
          </NativeSelect>
          <TextInput
            label={t('move.record.givenBy')}
            value={given.givenBy}
            onChange={(event) => setGiven({ ...given, givenBy: event.currentTarget.value })}
            error={isWrong('givenBy') && t('move.record.givenByMissing')}
            maxLength={120}
            flex="1 1 320px"
            size="md"
          />
          <TextInput
            type="date"
            label={t('move.record.on')}
            value={given.on}
            max={today()}
            onChange={(event) => setGiven({ ...given, on: event.currentTarget.value })}
            error={isWrong('on') && t('move.record.onMissing')}
            size="md"
          />
        </Group>
        <Group gap="xs" align="flex-start">
          <Button
            loading={isMoving}
            onClick={() => {
              setTried(true);
              if (parsed.success) void move(need.id, 'approve', parsed.data);
            }}
          >
            {t('move.publishFor', { owner })}
          </Button>
          <ReturnForm need={need} />
        </Group>
      </Stack>
    </Panel>
  );
}

function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
