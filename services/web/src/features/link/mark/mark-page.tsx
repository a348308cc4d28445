import type { LinkUse, LinkViewOf } from '@navette/contracts';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../../ui/plain/button.tsx';
import { Title } from '../../../ui/plain/title.tsx';
import { NeedInShort } from '../../dossier/need-in-short.tsx';
import { StartupCard } from '../../dossier/startup-card.tsx';
import classes from '../link-body.module.css';
import { SendFailure } from '../send-failure.tsx';
import { useKeptMap } from '../use-kept-map.ts';
import type { LinkAnswer } from '../use-link-use.ts';
import { StartupMark } from './startup-mark.tsx';

type Mark = Omit<Extract<LinkUse, { answer: 'mark' }>['marks'][number], 'matchId'>;

/** The owner says go, no-go or a question of each startup of the shortlist; one button sends all. */
export function MarkPage({ view, answer }: { view: LinkViewOf<'mark_shortlist'>; answer: LinkAnswer }) {
  const t = useTranslations();
  const { need, startups, message, language } = view.shortlist;
  const [said, put] = useKeptMap<Mark>(`navette.link.marks.${startups[0]?.matchId ?? ''}`);
  const [tried, setTried] = useState(false);
  const marks = startups.flatMap(({ matchId }) => {
    const mark = said.get(matchId);
    return mark === undefined ? [] : [{ matchId, mark: mark.mark, text: mark.text?.trim() || null }];
  });
  const isReady = marks.length > 0 && marks.every(({ mark, text }) => mark !== 'question' || text !== null);
  return (
    <>
      <Title order={1} tabIndex={-1}>
        {t('link.mark.title')}
      </Title>
      <p lang={language}>
        <strong>{need.title}</strong>
      </p>
      {message !== null && (
        <p className={classes.text} lang={language}>
          {message}
        </p>
      )}
      <NeedInShort need={need} language={language} />
      <p>{t('link.mark.ask')}</p>
      <h2 className={classes.heading}>{t('dossier.proposed', { count: startups.length })}</h2>
      {startups.map((startup, index) => (
        <StartupCard
          key={startup.matchId}
          startup={startup}
          language={language}
          place={index + 1}
          count={startups.length}
        >
          <StartupMark
            startup={startup.organisation}
            place={index + 1}
            mark={said.get(startup.matchId)}
            onMark={(mark) => put(startup.matchId, mark)}
            tried={tried}
          />
        </StartupCard>
      ))}
      <SendFailure error={answer.error} />
      <p role="status">{tried && marks.length === 0 && t('link.mark.nothing')}</p>
      <div className={classes.buttons}>
        <Button
          size="md"
          loading={answer.isSending}
          onClick={() => {
            setTried(true);
            if (isReady) answer.send({ answer: 'mark', marks });
            else requestAnimationFrame(() => document.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
          }}
        >
          {t('link.mark.send')}
        </Button>
      </div>
    </>
  );
}
