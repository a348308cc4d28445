import type { Introduction } from '@navette/contracts';
import { type InfiniteData, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { announce } from '../../ui/announce.tsx';
import { useNotifyProblem } from '../../ui/use-notify-problem.ts';
import { moveIntroduction } from '../introduction/standing/queries.ts';
import { introductionPagesQuery } from './queries.ts';

interface Page {
  readonly items: Introduction[];
}

/** Moves a card at once, and back where the server says no. */
export function useBoardMove(): (card: Introduction, state: Introduction['state'], reason?: string) => void {
  const t = useTranslations();
  const client = useQueryClient();
  const notify = useNotifyProblem();
  const key = introductionPagesQuery.queryKey;

  function put(card: Introduction): void {
    client.setQueryData<InfiniteData<Page>>(key, (known) =>
      known === undefined
        ? known
        : {
            ...known,
            pages: known.pages.map((page) => ({
              ...page,
              items: page.items.map((one) => (one.id === card.id ? card : one)),
            })),
          },
    );
  }

  async function move(card: Introduction, state: Introduction['state'], reason?: string): Promise<void> {
    await client.cancelQueries({ queryKey: key });
    put({ ...card, state });
    try {
      put(
        await moveIntroduction(card.id, {
          version: card.version,
          state,
          ...(reason !== undefined && { reason }),
        }),
      );
      announce(t('follow.move.done', { startup: card.startup.name, state: t(`introduction.state.${state}`) }));
    } catch (error) {
      put(card);
      notify(error);
    }
    void client.invalidateQueries({ queryKey: ['introductions'] });
    void client.invalidateQueries({ queryKey: ['my-day'] });
  }
  return (card, state, reason) => void move(card, state, reason);
}
