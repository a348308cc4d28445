import type { UndertakingText } from '@navette/contracts';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../../ui/plain/button.tsx';
import { FocusBack } from '../../../ui/use-focus-back.tsx';
import classes from '../link-body.module.css';
import type { StartupReason } from '../refusals.ts';
import { SendFailure } from '../send-failure.tsx';
import { StartupReasons } from './startup-reasons.tsx';
import { Undertaking } from './undertaking.tsx';

interface Props {
  /** The id of the introduction. */
  readonly about: string;
  readonly undertaking: UndertakingText;
  readonly isSending: boolean;
  readonly error: Error | null;
  readonly onInterested: () => void;
  readonly onDeclined: (reason: StartupReason, text?: string) => void;
}

/** Interested under the undertaking, or not, with a reason. */
export function AnswerButtons({ about, undertaking, isSending, error, onInterested, onDeclined }: Props) {
  const t = useTranslations();
  const [declining, setDeclining] = useState(false);
  const [agreed, setAgreed] = useState(false);
  const [tried, setTried] = useState(false);
  if (declining) {
    return (
      <>
        <FocusBack to="declining" />
        <SendFailure error={error} />
        <StartupReasons about={about} isSending={isSending} onChoose={onDeclined} onBack={() => setDeclining(false)} />
      </>
    );
  }
  return (
    <>
      <Undertaking undertaking={undertaking} agreed={agreed} onAgreed={setAgreed} isMissing={tried && !agreed} />
      <SendFailure error={error} />
      <div className={classes.buttons}>
        <Button
          size="md"
          loading={isSending}
          onClick={() => {
            setTried(true);
            if (agreed) onInterested();
            else document.getElementById(`agreed-${undertaking.version}`)?.focus();
          }}
        >
          {t('link.answer.yes')}
        </Button>
        <Button size="md" variant="default" data-opens="declining" onClick={() => setDeclining(true)}>
          {t('link.answer.no')}
        </Button>
      </div>
    </>
  );
}
