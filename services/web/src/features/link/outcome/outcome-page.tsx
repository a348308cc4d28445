import type { LinkViewOf } from '@navette/contracts';
import { useRef, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { Button } from '../../../ui/plain/button.tsx';
import { Textarea } from '../../../ui/plain/textarea.tsx';
import { Title } from '../../../ui/plain/title.tsx';
import { useSayDate } from '../../../ui/say-date.ts';
import classes from '../link-body.module.css';
import { PlainFacts } from '../plain-facts.tsx';
import { SendFailure } from '../send-failure.tsx';
import type { LinkAnswer } from '../use-link-use.ts';

/** A result that the network noted, as the other side is asked to confirm it. */
export function OutcomePage({
  view: { about, outcome },
  answer,
}: {
  view: LinkViewOf<'confirm_outcome'>;
  answer: LinkAnswer;
}) {
  const t = useTranslations();
  const say = useSayDate();
  const format = useFormatter();
  const [why, setWhy] = useState('');
  const [isWhyMissing, setWhyMissing] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const reason = why.trim();
  const { amount, currency, jobs, commune, startsOn, endsOn, note, version } = outcome;
  const facts = [
    [t('link.outcome.about'), about.title],
    [
      t('link.outcome.amount'),
      amount && format.number(amount, { style: 'currency', currency, maximumFractionDigits: 0 }),
    ],
    [t('link.outcome.jobs'), jobs && format.number(jobs)],
    [t('link.outcome.commune'), commune],
    [t('link.outcome.starts'), startsOn && say.day(startsOn)],
    [t('link.outcome.ends'), endsOn && say.day(endsOn)],
    [t('link.outcome.note'), note],
  ] as const;
  const dispute = () => {
    if (reason !== '') return answer.send({ answer: 'disputed', version, reason });
    setWhyMissing(true);
    field.current?.focus();
  };
  return (
    <>
      <Title order={1} tabIndex={-1}>
        {t('link.outcome.title')}
      </Title>
      <p>{t('link.outcome.ask', { other: about.other })}</p>
      <section className={classes.panel}>
        <PlainFacts facts={facts.flatMap(([label, text]) => (text ? [{ label, text }] : []))} />
      </section>
      <Textarea
        ref={field}
        label={t('link.outcome.why')}
        minRows={2}
        maxLength={2_000}
        value={why}
        error={isWhyMissing && reason === '' && t('link.outcome.whyMissing')}
        onChange={(event) => setWhy(event.currentTarget.value)}
      />
      <SendFailure error={answer.error} />
      <div className={classes.buttons}>
        <Button size="md" loading={answer.isSending} onClick={() => answer.send({ answer: 'confirmed', version })}>
          {t('link.outcome.yes')}
        </Button>
        <Button size="md" variant="default" loading={answer.isSending} onClick={dispute}>
          {t('link.outcome.no')}
        </Button>
      </div>
    </>
  );
}
