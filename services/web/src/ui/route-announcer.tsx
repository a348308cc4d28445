import { useMatches } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';

/** Keeps the tab's title, and moves the focus to the heading when the page (not only its search) has changed. */
export function RouteAnnouncer() {
  const t = useTranslations();
  const page = useMatches({ select: (matches) => matches.at(-1) });
  const pageId = page?.routeId;
  const before = useRef(pageId);
  const title = page?.staticData.title ?? 'missing';

  useEffect(() => {
    if (title === 'own') return;
    document.title = t('shell.tabTitle', { page: t(`title.${title}`) });
  }, [t, title]);

  useEffect(() => {
    if (before.current === pageId) return;
    before.current = pageId;
    // A page whose first field waits to be typed in keeps the focus there.
    if (document.activeElement?.matches('main input, main textarea')) return;
    const heading = document.querySelector<HTMLElement>('main h1');
    (heading ?? document.getElementById('main'))?.focus();
  }, [pageId]);

  return null;
}
