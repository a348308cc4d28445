import { Anchor } from '@mantine/core';
import type { IntroductionWithSteps } from '@navette/contracts';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useSayDate } from '../../ui/say-date.ts';
import classes from './introduction-page.module.css';

/** An introduction as those read it who follow it: who with whom, and what it went through. */
export function Steps({ introduction }: { introduction: IntroductionWithSteps }) {
  const t = useTranslations();
  const say = useSayDate();
  const { need, owner, startup, steps } = introduction;
  return (
    <>
      <p>
        <strong>{need.title}</strong>
      </p>
      <p>{t('introduction.between', { owner: owner.name, startup: startup.name })}</p>
      <h2 className={classes.heading}>{t('introduction.steps')}</h2>
      <ol className={classes.steps}>
        {steps.map(({ state, on, reason }) => (
          <li key={`${state} ${on}`}>
            {t(`introduction.state.${state}`)} <span className={classes.quiet}>{say.shortDay(on)}</span>
            {reason !== null && <p className={classes.quiet}>{reason}</p>}
          </li>
        ))}
      </ol>
      <p>
        <Anchor component={Link} to={`/needs/${need.id}`}>
          {t('introduction.need')}
        </Anchor>
      </p>
    </>
  );
}
