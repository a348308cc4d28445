import type { LinkViewOf } from '@navette/contracts';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../../ui/plain/button.tsx';
import { useSayDate } from '../../../ui/say-date.ts';
import { FocusBack } from '../../../ui/use-focus-back.tsx';
import classes from '../link-body.module.css';
import { OwnWords } from '../own-words.tsx';
import { SendFailure } from '../send-failure.tsx';
import type { LinkAnswer } from '../use-link-use.ts';

/** Bon pour diffusion, to be corrected with what, or later. */
export function ApproveButtons({ view, answer }: { view: LinkViewOf<'approve_need'>; answer: LinkAnswer }) {
  const t = useTranslations();
  const say = useSayDate();
  const [next, setNext] = useState<'correct' | 'later' | null>(null);
  const { id, version } = view.need;
  return (
    <>
      <SendFailure error={answer.error} />
      {next === 'correct' && <FocusBack to="correct" />}
      {next === 'correct' ? (
        <OwnWords
          about={id}
          label={t('link.approve.what')}
          missing={t('link.approve.whatMissing')}
          action={t('link.approve.send')}
          isSending={answer.isSending}
          onSend={(reason) => answer.send({ answer: 'return', version, reason })}
          onBack={() => setNext(null)}
        />
      ) : (
        <div className={classes.buttons}>
          <Button size="md" loading={answer.isSending} onClick={() => answer.send({ answer: 'approve', version })}>
            {t('link.approve.yes')}
          </Button>
          <Button size="md" variant="default" data-opens="correct" onClick={() => setNext('correct')}>
            {t('link.approve.correct')}
          </Button>
          <Button size="md" variant="default" onClick={() => setNext('later')}>
            {t('link.approve.later')}
          </Button>
        </div>
      )}
      <p role="status">
        {next === 'later' && t('link.approve.laterText', { day: say.day(say.dayOf(view.expiresAt)) })}
      </p>
    </>
  );
}
