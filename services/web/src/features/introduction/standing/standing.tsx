import { Button } from '@mantine/core';
import type { Clock, IntroductionWithSteps } from '@navette/contracts';
import { useQuery } from '@tanstack/react-query';
import { useFormatter, useTranslations } from 'use-intl';
import { announce } from '../../../ui/announce.tsx';
import { Part } from '../../../ui/part.tsx';
import { useSayDate } from '../../../ui/say-date.ts';
import { useWrite } from '../../../ui/use-write.ts';
import { releaseReminder } from '../../my-day/queries.ts';
import { MoveForm } from './move-form.tsx';
import { clocksOfQuery } from './queries.ts';
import classes from './standing.module.css';

/** Where an introduction stands, who must act by when, what it went through, and the way to move it on. */
export function Standing({ introduction, mayMove }: { introduction: IntroductionWithSteps; mayMove: boolean }) {
  const t = useTranslations();
  const say = useSayDate();
  const format = useFormatter();
  const { id, state, stateSince, stateReason, amount, steps, version, clock } = introduction;
  const { data: clocks } = useQuery({ ...clocksOfQuery(id), enabled: mayMove });
  return (
    <Part title={t('follow.standing')}>
      <p>
        <strong>{t(`introduction.state.${state}`)}</strong>{' '}
        <span className={classes.quiet}>{t('follow.since', { day: say.day(stateSince) })}</span>
      </p>
      {stateReason !== null && <p>{stateReason}</p>}
      {amount !== null && (
        <p>
          {t('follow.amount', {
            amount: format.number(amount, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 }),
          })}
        </p>
      )}
      {!mayMove && clock !== null && (
        <p>
          {t(`follow.waits.${clock.waitsFor}`, {
            name: clock.waitsFor === 'owner' ? introduction.owner.name : introduction.startup.name,
            day: say.day(clock.dueOn),
          })}
        </p>
      )}
      {clocks?.map((running) => (
        <Wait key={running.id} clock={running} introduction={introduction} />
      ))}
      {clocks?.length === 0 && <p className={classes.quiet}>{t('follow.waits.nobody')}</p>}
      <ol className={classes.steps}>
        {steps.map((step) => (
          <li key={`${step.state} ${step.on}`}>
            {t(`introduction.state.${step.state}`)} <span className={classes.quiet}>{say.shortDay(step.on)}</span>
            {step.reason !== null && <p className={classes.quiet}>{step.reason}</p>}
          </li>
        ))}
      </ol>
      {mayMove && <MoveForm key={version} introduction={introduction} />}
    </Part>
  );
}

function Wait({ clock, introduction }: { clock: Clock; introduction: IntroductionWithSteps }) {
  const t = useTranslations();
  const say = useSayDate();
  const { waitsFor, dueOn, overdue, held } = clock;
  const name = waitsFor === 'owner' ? introduction.owner.name : introduction.startup.name;
  const { write, isWriting } = useWrite(releaseReminder, {
    stale: [['introductions'], ['my-day']],
    onDone: () => announce(t('follow.reminded', { name })),
  });
  return (
    <>
      <p className={overdue ? classes.urgent : undefined}>
        {t(`follow.waits.${waitsFor}`, { name, day: say.day(dueOn) })}
        {overdue && ` (${t('follow.late')})`}
      </p>
      {held && (
        <div>
          <Button size="compact-sm" variant="default" loading={isWriting} onClick={() => write(clock.id)}>
            {t('follow.remind', { name })}
          </Button>
        </div>
      )}
    </>
  );
}
