import type { Me } from '@navette/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { ownProfilesQuery } from '../features/profile/queries.ts';
import { isFacilitating } from '../features/session/me.ts';
import { MorePages } from './more-pages.tsx';
import classes from './navigation.module.css';

const FACILITATING = [
  ['/day', 'day'],
  ['/desk', 'desk'],
  ['/needs', 'needs'],
  ['/introductions', 'introductions'],
  ['/tracking', 'tracking'],
  ['/figures', 'figures'],
] as const;

/** The pages of a role; nothing that this person could not use. */
export function Navigation({ me }: { me: Me }) {
  const t = useTranslations();
  const facilitating = isFacilitating(me);
  const profiles = useQuery({ ...ownProfilesQuery, enabled: !facilitating });
  const hasProfile = (profiles.data?.length ?? 0) > 0;
  const pages = facilitating
    ? FACILITATING
    : ([
        ['/needs', 'needs'],
        ...(hasProfile
          ? ([
              ['/opportunities', 'opportunities'],
              ['/profile', 'profile'],
            ] as const)
          : []),
        ...(me.organisationIds.length > 0 ? [['/introductions', 'introductions'] as const] : []),
      ] as const);
  const nav = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  // On a phone the line is longer than the screen: the page that one is on stands in it.
  useEffect(() => {
    const here = nav.current?.querySelector<HTMLElement>(`[aria-current][href="/${pathname.split('/')[1]}"]`);
    if (here && nav.current) nav.current.scrollLeft = here.offsetLeft - nav.current.offsetLeft - 48;
  }, [pathname]);
  return (
    <nav ref={nav} aria-label={t('shell.navigation')} className={classes.nav}>
      {pages.map(([to, name]) => (
        <Link key={to} to={to} className={classes.link} activeProps={{ className: classes.here }}>
          {t(`shell.${name}`)}
        </Link>
      ))}
      {facilitating && <MorePages />}
    </nav>
  );
}
