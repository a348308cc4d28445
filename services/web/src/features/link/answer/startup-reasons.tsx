import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../../ui/plain/button.tsx';
import classes from '../link-body.module.css';
import { OwnWords } from '../own-words.tsx';
import { STARTUP_REASONS, type StartupReason } from '../refusals.ts';

interface Props {
  readonly about: string;
  readonly isSending: boolean;
  readonly onChoose: (reason: StartupReason, text?: string) => void;
  readonly onBack: () => void;
}

/** Why not: one click sends it; only another reason is written. */
export function StartupReasons({ about, isSending, onChoose, onBack }: Props) {
  const t = useTranslations();
  const [writing, setWriting] = useState(false);
  if (writing) {
    return (
      <OwnWords
        about={about}
        label={t('link.ownWords')}
        missing={t('link.ownWordsMissing')}
        action={t('link.answer.send')}
        isSending={isSending}
        onSend={(text) => onChoose('other', text)}
        onBack={() => setWriting(false)}
      />
    );
  }
  return (
    <>
      <p>{t('link.answer.why')}</p>
      <div className={classes.buttons}>
        {STARTUP_REASONS.map((reason, index) => (
          <Button
            key={reason}
            size="md"
            variant="default"
            disabled={isSending}
            autoFocus={index === 0}
            onClick={() => (reason === 'other' ? setWriting(true) : onChoose(reason))}
          >
            {t(`link.startupReason.${reason}`)}
          </Button>
        ))}
        <Button size="md" variant="subtle" onClick={onBack}>
          {t('link.back')}
        </Button>
      </div>
    </>
  );
}
