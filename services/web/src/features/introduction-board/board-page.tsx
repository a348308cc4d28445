import { Button } from '@mantine/core';
import type { Me } from '@navette/contracts';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { Loaded } from '../../ui/loaded.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { ExportMenu } from '../export/export-menu.tsx';
import { isFacilitating } from '../session/me.ts';
import { Board } from './board.tsx';
import { clocksByIntroductionQuery, introductionPagesQuery } from './queries.ts';

/** All introductions of the reader's scope, with their clocks. */
export function BoardPage({ me }: { me: Me }) {
  const t = useTranslations();
  const mayMove = isFacilitating(me);
  const pages = useInfiniteQuery(introductionPagesQuery);
  const clocks = useQuery({ ...clocksByIntroductionQuery, enabled: mayMove });
  const cards = pages.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Page
      title={t('title.introductions')}
      actions={
        cards.length > 0 && (
          <>
            <span role="status">
              {t(pages.hasNextPage ? 'board.countSoFar' : 'board.count', { count: cards.length })}
            </span>
            {mayMove && <ExportMenu kind="introductions" filters={{}} />}
          </>
        )
      }
    >
      {cards.length > 0 && mayMove && <p>{t('board.text')}</p>}
      <Loaded query={pages} height={480}>
        {() =>
          cards.length === 0 ? (
            <Notice
              title={<strong>{t('board.empty.title')}</strong>}
              text={t('board.empty.text')}
              action={
                <Button component={Link} to={mayMove ? '/desk' : '/needs'}>
                  {t(mayMove ? 'board.empty.desk' : 'shell.needs')}
                </Button>
              }
            />
          ) : (
            <Board cards={cards} clocks={clocks.data ?? new Map()} mayMove={mayMove} />
          )
        }
      </Loaded>
      {pages.hasNextPage && (
        <div>
          <Button variant="default" loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
            {t('board.more')}
          </Button>
        </div>
      )}
    </Page>
  );
}
