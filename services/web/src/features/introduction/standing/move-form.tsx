import { Button, Group, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import type { Introduction } from '@navette/contracts';
import { isIntroductionEnd } from '@navette/contracts/vocabulary';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { announce } from '../../../ui/announce.tsx';
import { focusOnWrong } from '../../../ui/plain/focus-on.ts';
import { today } from '../../../ui/today.ts';
import { useWrite } from '../../../ui/use-write.ts';
import { moveIntroduction } from './queries.ts';
import classes from './standing.module.css';
import { endsOf, stepsAhead } from './steps-ahead.ts';

/** Takes an introduction to a later step, or to its end with a reason; nothing where it has nowhere left to go. */
export function MoveForm({ introduction }: { introduction: Introduction }) {
  const t = useTranslations();
  const { id, version, state, need, startup } = introduction;
  const targets = [...stepsAhead(state, need.kind), ...endsOf(state, need.kind)];
  const [to, setTo] = useState(targets[0]);
  const [on, setOn] = useState(today());
  const [reason, setReason] = useState('');
  const [amount, setAmount] = useState<number | ''>('');
  const [tried, setTried] = useState(false);
  const isEnd = to !== undefined && isIntroductionEnd(to);
  const { write, isWriting } = useWrite(
    (target: Introduction['state']) =>
      moveIntroduction(id, {
        version,
        state: target,
        on,
        ...(reason.trim() !== '' && { reason: reason.trim() }),
        ...(amount !== '' && { amount }),
      }),
    {
      stale: [['introductions'], ['my-day']],
      onDone: (moved) =>
        announce(t('follow.move.done', { startup: startup.name, state: t(`introduction.state.${moved.state}`) })),
    },
  );
  if (to === undefined) return null;
  return (
    <form
      noValidate
      className={classes.form}
      aria-label={t('follow.move.title')}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        focusOnWrong(event.currentTarget);
        if (!isEnd || reason.trim() !== '') write(to);
      }}
    >
      <Group gap="sm" align="flex-start" grow preventGrowOverflow={false}>
        <NativeSelect
          label={t('follow.move.to')}
          value={to}
          onChange={({ currentTarget: { value } }) => setTo(targets.find((one) => one === value) ?? to)}
          data={targets.map((value) => ({ value, label: t(`introduction.state.${value}`) }))}
        />
        <TextInput
          type="date"
          label={t('follow.move.on')}
          value={on}
          max={today()}
          onChange={(event) => setOn(event.currentTarget.value)}
        />
      </Group>
      {isEnd ? (
        <TextInput
          label={t('follow.move.reason')}
          maxLength={2_000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={tried && reason.trim() === '' && t('follow.move.reasonMissing')}
        />
      ) : (
        <NumberInput
          label={t('follow.move.amount')}
          min={0}
          max={1e9}
          thousandSeparator=" "
          hideControls
          value={amount}
          onChange={(value) => setAmount(typeof value === 'number' ? value : '')}
        />
      )}
      <div>
        <Button type="submit" variant="default" loading={isWriting}>
          {t('follow.move.send', { state: t(`introduction.state.${to}`) })}
        </Button>
      </div>
    </form>
  );
}
