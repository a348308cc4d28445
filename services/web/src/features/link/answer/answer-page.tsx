import type { LinkViewOf } from '@navette/contracts';
import { useTranslations } from 'use-intl';
import { Title } from '../../../ui/plain/title.tsx';
import { useSayDate } from '../../../ui/say-date.ts';
import classes from '../link-body.module.css';
import type { LinkAnswer } from '../use-link-use.ts';
import { AnswerButtons } from './answer-buttons.tsx';
import { WhyAndWhat } from './why-and-what.tsx';

/** A startup is asked: why and why not first, then the need as far as it is shown, then its answer. */
export function AnswerPage({ view, answer }: { view: LinkViewOf<'answer_introduction'>; answer: LinkAnswer }) {
  const t = useTranslations();
  const say = useSayDate();
  const { introduction, used, undertaking } = view;
  const { clock, need } = introduction;
  if (used !== null) return used.as === 'interested' ? <WhyAndWhat introduction={introduction} isAnswered /> : null;
  if (need === null) return <p>{t('link.answer.gone')}</p>;
  return (
    <>
      <Title order={1} tabIndex={-1}>
        {t('link.answer.title')}
      </Title>
      <p>
        {t('link.answer.ask')}
        {clock?.waitsFor === 'startup' && ` ${t('link.before', { day: say.day(clock.dueOn) })}`}
      </p>
      <WhyAndWhat introduction={introduction} />
      <h2 className={classes.heading}>{t('link.approve.decide')}</h2>
      <AnswerButtons
        about={introduction.id}
        undertaking={undertaking}
        isSending={answer.isSending}
        error={answer.error}
        onInterested={() => answer.send({ answer: 'interested', undertaking: { version: undertaking.version } })}
        onDeclined={(reason, text) => answer.send({ answer: 'declined', reason, ...(text !== undefined && { text }) })}
      />
    </>
  );
}
