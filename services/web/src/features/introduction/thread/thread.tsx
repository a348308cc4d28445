import { Button } from '@mantine/core';
import type { Message } from '@navette/contracts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { Loaded } from '../../../ui/loaded.tsx';
import { Part } from '../../../ui/part.tsx';
import { useSayDate } from '../../../ui/say-date.ts';
import { MessageForm } from './message-form.tsx';
import { messagesQuery } from './queries.ts';
import classes from './thread.module.css';

/** `answer`: before names the startup asks, and the others answer; `later`: once both have said yes. */
export type Writing = 'open' | 'answer' | 'later' | 'over';

/** What the sides say to each other; before names, questions and answers that give nobody away. */
export function Thread({ id, named, writing }: { id: string; named: boolean; writing: Writing }) {
  const t = useTranslations();
  const pages = useInfiniteQuery(messagesQuery(id));
  const isAsked = pages.data?.pages.some((page) => page.items.some(({ side }) => side === 'startup')) === true;
  const isOpen = writing === 'open' || (writing === 'answer' && isAsked);
  return (
    <Part title={t('thread.title')} anchor="thread">
      {!named && <p className={classes.quiet}>{t('thread.masked')}</p>}
      <Loaded query={pages} height={96}>
        {(data) => {
          const messages = data.pages.flatMap((page) => page.items).reverse();
          if (messages.length === 0) return <p className={classes.quiet}>{t('thread.none')}</p>;
          return (
            <>
              {pages.hasNextPage && (
                <div>
                  <Button variant="default" size="compact-sm" onClick={() => void pages.fetchNextPage()}>
                    {t('thread.earlier')}
                  </Button>
                </div>
              )}
              {/* biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse scrolls it by the arrow keys */}
              <div className={classes.log} role="log" aria-label={t('thread.title')} tabIndex={0}>
                <ol className={classes.messages}>
                  {messages.map((message) => (
                    <Said key={message.id} message={message} />
                  ))}
                </ol>
              </div>
            </>
          );
        }}
      </Loaded>
      {isOpen && <MessageForm id={id} named={named} />}
      {!isOpen && writing === 'later' && <p className={classes.quiet}>{t('thread.later')}</p>}
      {!isOpen && writing === 'answer' && <p className={classes.quiet}>{t('thread.noQuestion')}</p>}
    </Part>
  );
}

function Said({ message }: { message: Message }) {
  const t = useTranslations();
  const say = useSayDate();
  const { side, own, author, text, on, at } = message;
  const who = author ?? t(`thread.side.${side}`);
  return (
    <li className={classes.message} data-own={own || undefined}>
      <p className={classes.quiet}>
        <strong>{who}</strong>
        {own && ` (${t('thread.own')})`} ·{' '}
        {at === null ? (
          say.day(on)
        ) : (
          <time dateTime={at} title={say.exactly(at)}>
            {say.ago(at)}
          </time>
        )}
      </p>
      <p className={classes.text}>{text}</p>
    </li>
  );
}
