import { Button, Group, Textarea } from '@mantine/core';
import type { Outcome } from '@navette/contracts';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { announce } from '../../../ui/announce.tsx';
import { focusOnWrong } from '../../../ui/plain/focus-on.ts';
import { useWrite } from '../../../ui/use-write.ts';
import type { Sides } from '../sides.ts';
import classes from './outcome.module.css';
import { answerOutcome, disputeOutcome, withdrawOutcome } from './queries.ts';

/** Confirms a result, disputes it and says why, or takes it back; a facilitator puts the word of a side on record. */
export function OutcomeAnswer({ outcome, sides }: { outcome: Outcome; sides: Sides }) {
  const t = useTranslations();
  const [disputing, setDisputing] = useState(false);
  const options = {
    stale: [['introductions']],
    onDone: () => {
      setDisputing(false);
      announce(t('outcome.answered'));
    },
  };
  const { id, version } = outcome;
  const { own } = sides;
  const confirm = useWrite(
    (side: 'owner' | 'startup' | undefined) =>
      answerOutcome(id, { version, answer: 'confirmed', ...(side !== undefined && { side, means: 'phone' }) }),
    options,
  );
  const withdraw = useWrite(() => withdrawOutcome(outcome), options);
  const waiting = (['owner', 'startup'] as const).filter((side) => outcome[side].answer !== 'confirmed');
  if (disputing) return <Dispute outcome={outcome} onDone={options.onDone} onBack={() => setDisputing(false)} />;
  return (
    <Group gap="xs">
      {own === 'facilitator' &&
        waiting.map((side) => (
          <Button
            key={side}
            size="compact-sm"
            variant="default"
            loading={confirm.isWriting}
            onClick={() => confirm.write(side)}
          >
            {t('outcome.word.confirmed', { name: sides.names[side] })}
          </Button>
        ))}
      {own !== 'facilitator' && outcome[own].answer !== 'confirmed' && (
        <Button size="compact-sm" loading={confirm.isWriting} onClick={() => confirm.write(undefined)}>
          {t('outcome.yes')}
        </Button>
      )}
      {own !== 'facilitator' && outcome[own].answer !== 'disputed' && (
        <Button size="compact-sm" variant="default" onClick={() => setDisputing(true)}>
          {t('outcome.no')}
        </Button>
      )}
      {outcome.declaredBy === own && (
        <Button
          size="compact-sm"
          variant="default"
          loading={withdraw.isWriting}
          onClick={() => withdraw.write(undefined)}
        >
          {t('outcome.withdraw')}
        </Button>
      )}
    </Group>
  );
}

function Dispute({ outcome, onDone, onBack }: { outcome: Outcome; onDone: () => void; onBack: () => void }) {
  const t = useTranslations();
  const [why, setWhy] = useState('');
  const [tried, setTried] = useState(false);
  const { write, isWriting } = useWrite((said: string) => disputeOutcome(outcome, said), {
    stale: [['introductions']],
    onDone,
  });
  return (
    <form
      noValidate
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        focusOnWrong(event.currentTarget);
        if (why.trim() !== '') write(why.trim());
      }}
    >
      <Textarea
        label={t('outcome.why')}
        autosize
        minRows={2}
        maxLength={2_000}
        value={why}
        onChange={(event) => setWhy(event.currentTarget.value)}
        error={tried && why.trim() === '' && t('outcome.whyMissing')}
        autoFocus
      />
      <Group gap="xs">
        <Button type="submit" size="compact-sm" loading={isWriting}>
          {t('outcome.noNow')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={onBack}>
          {t('follow.choose.back')}
        </Button>
      </Group>
    </form>
  );
}
