import type { LinkViewOf } from '@navette/contracts';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../../ui/plain/button.tsx';
import { Title } from '../../../ui/plain/title.tsx';
import { useSayDate } from '../../../ui/say-date.ts';
import { StartupCard } from '../../dossier/startup-card.tsx';
import classes from '../link-body.module.css';
import { SendFailure } from '../send-failure.tsx';
import { useKeptMap } from '../use-kept-map.ts';
import type { LinkAnswer } from '../use-link-use.ts';
import { type Choice, choicesToSend } from './choices.ts';
import { StartupChoice } from './startup-choice.tsx';

/** The owner says whom of the interested startups they want to meet; one button sends all. */
export function ChoosePage({ view, answer }: { view: LinkViewOf<'choose_startups'>; answer: LinkAnswer }) {
  const t = useTranslations();
  const say = useSayDate();
  const { need, interested, language, dueOn } = view;
  const [choices, put] = useKeptMap<Choice>(`navette.link.choices.${need.id}`);
  const [tried, setTried] = useState(false);
  const shown = new Map(
    interested.flatMap(({ introductionId: id }) => {
      const choice = choices.get(id);
      return choice === undefined ? [] : [[id, choice] as const];
    }),
  );
  const said = [...shown.values()];
  const chosen = said.filter((choice) => choice.answer === 'chosen').length;
  const use = choicesToSend(shown);
  return (
    <>
      <Title order={1} tabIndex={-1}>
        {t('link.choose.title')}
      </Title>
      <p>
        <strong>{need.title}</strong>
      </p>
      <p>
        {t('link.choose.ask')}
        {dueOn !== null && ` ${t('link.before', { day: say.day(dueOn) })}`}
      </p>
      <h2 className={classes.heading}>{t('link.choose.interested', { count: interested.length })}</h2>
      {interested.map(({ introductionId, startup }, index) => (
        <StartupCard
          key={introductionId}
          startup={startup}
          language={language}
          place={index + 1}
          count={interested.length}
        >
          <StartupChoice
            id={introductionId}
            startup={startup.organisation}
            choice={choices.get(introductionId)}
            onChoice={(choice) => put(introductionId, choice)}
            tried={tried}
          />
        </StartupCard>
      ))}
      {interested.length > 0 && (
        <>
          <SendFailure error={answer.error} />
          <p role="status">
            {tried && shown.size === 0
              ? t('link.choose.nothing')
              : t('link.choose.summary', { chosen, declined: said.length - chosen })}
          </p>
          <div className={classes.buttons}>
            <Button
              size="md"
              loading={answer.isSending}
              onClick={() => {
                setTried(true);
                if (use !== undefined) answer.send(use);
                else requestAnimationFrame(() => document.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
              }}
            >
              {t('link.choose.send')}
            </Button>
          </div>
        </>
      )}
    </>
  );
}
