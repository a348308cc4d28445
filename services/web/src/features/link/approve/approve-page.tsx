import type { LinkViewOf } from '@navette/contracts';
import { IconEyeExclamation } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import { Alert } from '../../../ui/plain/alert.tsx';
import { Title } from '../../../ui/plain/title.tsx';
import { useSayDate } from '../../../ui/say-date.ts';
import classes from '../link-body.module.css';
import { PlainFacts } from '../plain-facts.tsx';
import type { LinkAnswer } from '../use-link-use.ts';
import { ApproveButtons } from './approve-buttons.tsx';
import { NamingText } from './naming-text.tsx';
import { Stages } from './stages.tsx';

/** "Bon pour diffusion": the need, exactly what a startup will see of it, and three buttons. */
export function ApprovePage({ view, answer }: { view: LinkViewOf<'approve_need'>; answer: LinkAnswer }) {
  const t = useTranslations();
  const say = useSayDate();
  const { need, identifyingDetails: details, referent, dueOn } = view;
  return (
    <>
      <Title order={1} tabIndex={-1}>
        <NamingText text={need.title} details={details.filter((one) => one.field === 'title')} />
      </Title>
      <p>
        {t('link.approve.ask')}
        {referent !== null && ` ${t('link.approve.referent', { referent })}`}
        {dueOn !== null && ` ${t('link.before', { day: say.day(dueOn) })}`}
      </p>
      <section className={classes.panel}>
        <p className={classes.text}>
          <NamingText text={need.description} details={details.filter((one) => one.field === 'description')} />
        </p>
        <PlainFacts facts={view.facts} />
      </section>
      {details.length > 0 && (
        <Alert
          color="orange"
          icon={<IconEyeExclamation aria-hidden />}
          title={t('link.approve.naming.title', { count: details.length })}
        >
          {t('link.approve.naming.text')}
        </Alert>
      )}
      <h2 className={classes.heading}>{t('link.approve.exactly')}</h2>
      <Stages view={view} />
      <h2 className={classes.heading}>{t('link.approve.decide')}</h2>
      {need.state === 'awaiting_approval' ? (
        <ApproveButtons view={view} answer={answer} />
      ) : (
        <p>{t('link.approve.decided')}</p>
      )}
    </>
  );
}
