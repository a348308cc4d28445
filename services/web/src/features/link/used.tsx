import { IconCircleCheck } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { ButtonLink } from '../../ui/plain/button-link.tsx';
import { Title } from '../../ui/plain/title.tsx';
import classes from './used.module.css';

const SAID = [
  'approve',
  'return',
  'interested',
  'declined',
  'choose',
  'mark',
  'accept',
  'object',
  'confirmed',
  'disputed',
] as const;

/** What was said by a link, and what follows from it. */
export function Used({ as }: { as: string }) {
  const t = useTranslations();
  const title = useRef<HTMLHeadingElement>(null);
  // The button that was pressed is gone: its reader is led to what became of it.
  useEffect(() => title.current?.focus(), []);
  const said = SAID.find((one) => one === as);
  if (said === undefined) return null;
  return (
    <section className={classes.used}>
      <IconCircleCheck size={32} aria-hidden className={classes.icon} />
      <Title order={1} tabIndex={-1} ref={title}>
        {t(`link.used.title.${said}`)}
      </Title>
      <p>{t(`link.used.text.${said}`)}</p>
      {said === 'accept' ? (
        <ButtonLink to="/sign-in" size="md">
          {t('link.used.signIn')}
        </ButtonLink>
      ) : (
        <p className={classes.once}>{t('link.used.once')}</p>
      )}
    </section>
  );
}
