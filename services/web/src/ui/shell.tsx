import { Button, Group } from '@mantine/core';
import type { Me } from '@navette/contracts';
import { IconLogout, IconSearch, IconUser } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { isFacilitating } from '../features/session/me.ts';
import { useSignOut } from '../features/session/use-sign-out.ts';
import { Announcer } from './announce.tsx';
import { ColourSchemeSwitch } from './colour-scheme-switch.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { Navigation } from './navigation.tsx';
import classes from './shell.module.css';
import { useSearchKey } from './use-search-key.ts';
import { Wordmark } from './wordmark.tsx';

/** What every page of a signed-in person has around it. */
export function Shell({ me, children }: { me: Me; children: ReactNode }) {
  const t = useTranslations();
  const leave = useSignOut();
  useSearchKey(isFacilitating(me));
  return (
    <div className={classes.shell}>
      <a href="#main" className={classes.skip}>
        {t('shell.skip')}
      </a>
      <header className={classes.header}>
        <Link to="/" className={classes.brand} aria-label={t('shell.home')}>
          <Wordmark />
        </Link>
        <Navigation me={me} />
        <Group gap={4} wrap="nowrap" ml="auto">
          {isFacilitating(me) && (
            <Button
              component={Link}
              to="/search"
              variant="subtle"
              color="gray"
              size="compact-sm"
              aria-label={t('search.open')}
              title={t('search.open')}
            >
              <IconSearch size={18} aria-hidden />
            </Button>
          )}
          <LanguageSwitch />
          <ColourSchemeSwitch />
          <Button
            component={Link}
            to="/me"
            variant="subtle"
            color="gray"
            size="compact-sm"
            aria-label={t('account.open', { name: me.name })}
            title={t('account.open', { name: me.name })}
          >
            <IconUser size={18} aria-hidden />
          </Button>
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            onClick={leave}
            leftSection={<IconLogout size={18} aria-hidden />}
            aria-label={t('shell.signOutOf', { name: me.name })}
            title={me.name}
          >
            <span className={classes.wide}>{t('shell.signOut')}</span>
          </Button>
        </Group>
      </header>
      <main id="main" tabIndex={-1} className={classes.main}>
        {children}
      </main>
      <Announcer />
    </div>
  );
}
