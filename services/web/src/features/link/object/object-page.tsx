import type { LinkViewOf } from '@navette/contracts';
import { useTranslations } from 'use-intl';
import { Button } from '../../../ui/plain/button.tsx';
import { Title } from '../../../ui/plain/title.tsx';
import classes from '../link-body.module.css';
import { SendFailure } from '../send-failure.tsx';
import type { LinkAnswer } from '../use-link-use.ts';

/** Whoever was written to without having asked says that they want no more of it: one button. */
export function ObjectPage({ view, answer }: { view: LinkViewOf<'object'>; answer: LinkAnswer }) {
  const t = useTranslations();
  return (
    <>
      <Title order={1} tabIndex={-1}>
        {t('link.object.title')}
      </Title>
      <p>{t('link.object.text', { email: view.email })}</p>
      <SendFailure error={answer.error} />
      <div className={classes.buttons}>
        <Button size="md" loading={answer.isSending} onClick={() => answer.send({ answer: 'object' })}>
          {t('link.object.send')}
        </Button>
      </div>
    </>
  );
}
