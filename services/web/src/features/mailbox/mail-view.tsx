import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { Skeleton } from '../../ui/plain/skeleton.tsx';
import { useProblemText } from '../../ui/problem-text.ts';
import { inThisTab } from './in-this-tab.ts';
import classes from './mailbox-page.module.css';
import { keptMailQuery } from './queries.ts';

/** One mail as its reader's program shows it; nothing in it runs, and its links lead this tab on. */
export function MailView({ id }: { id: string }) {
  const t = useTranslations();
  const textOf = useProblemText();
  const { data, error } = useQuery(keptMailQuery(id));
  if (error !== null) return <p role="alert">{textOf(error).title}</p>;
  if (data === undefined) return <Skeleton height={480} />;
  return (
    <article className={classes.view}>
      <h2 className={classes.subject}>{data.subject}</h2>
      <p className={classes.quiet}>{t('mailbox.to', { to: data.to })}</p>
      <iframe
        title={data.subject}
        className={classes.frame}
        sandbox="allow-top-navigation-by-user-activation"
        srcDoc={inThisTab(data.html)}
      />
    </article>
  );
}
