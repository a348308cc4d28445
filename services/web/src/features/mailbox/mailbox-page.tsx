import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { ApiProblem } from '../../api/problem.ts';
import { useLanguage } from '../../locales/language-provider.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Button } from '../../ui/plain/button.tsx';
import { Skeleton } from '../../ui/plain/skeleton.tsx';
import { Title } from '../../ui/plain/title.tsx';
import { useProblemText } from '../../ui/problem-text.ts';
import { useSayDate } from '../../ui/say-date.ts';
import { LanguageSelect } from '../open-page/language-select.tsx';
import { MailView } from './mail-view.tsx';
import classes from './mailbox-page.module.css';
import { keptMailsQuery } from './queries.ts';

/** Mails as their readers would get them, where none is sent: the list at the left, the mail at the right. */
export function MailboxPage({ mailId }: { mailId: string | undefined }) {
  const t = useTranslations();
  const say = useSayDate();
  const { language, choose } = useLanguage();
  const textOf = useProblemText();
  const { data, error, refetch, isFetching } = useQuery(keptMailsQuery);
  const isOff = error instanceof ApiProblem && error.status === 404;
  return (
    <main id="main" tabIndex={-1} className={classes.page}>
      <header className={classes.head}>
        <Title order={1} tabIndex={-1}>
          {t('title.mailbox')}
        </Title>
        <p>{t('mailbox.text')}</p>
        <LanguageSelect language={language} onLanguage={(next) => void choose(next)} />
        <Button variant="default" loading={isFetching} onClick={() => void refetch()}>
          {t('mailbox.refresh')}
        </Button>
      </header>
      {error !== null && (
        <Notice
          title={<strong>{isOff ? t('mailbox.off') : textOf(error).title}</strong>}
          text={isOff ? '' : textOf(error).advice}
        />
      )}
      {data === undefined && error === null && <Skeleton height={320} />}
      {data?.length === 0 && <p>{t('mailbox.none')}</p>}
      {data !== undefined && data.length > 0 && (
        <div className={classes.panes}>
          <nav aria-label={t('mailbox.list')}>
            <ul className={classes.list}>
              {data.map((one) => (
                <li key={one.id}>
                  <Link
                    to="/mailbox"
                    search={{ mail: one.id }}
                    className={classes.mail}
                    aria-current={one.id === mailId ? 'true' : undefined}
                  >
                    <strong>{one.subject}</strong>
                    <span>{t('mailbox.to', { to: one.to })}</span>
                    <span className={classes.quiet}>
                      {one.kind} · {say.ago(one.createdAt)}
                    </span>
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
          {mailId === undefined ? <p>{t('mailbox.choose')}</p> : <MailView key={mailId} id={mailId} />}
        </div>
      )}
    </main>
  );
}
