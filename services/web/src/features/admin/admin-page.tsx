import type { Me } from '@navette/contracts';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { Page } from '../../ui/page.tsx';
import classes from './admin.module.css';
import { ApiKeys } from './api-keys.tsx';
import { AuditLog } from './audit-log.tsx';
import { Claims } from './claims.tsx';
import { Invitations } from './invitations.tsx';
import { Jobs } from './jobs.tsx';
import { NetworkSettings } from './network-settings.tsx';
import { People } from './people.tsx';
import { PrivacyRequests } from './privacy-requests.tsx';
import { type AdminTab, FACILITATOR_TABS, TABS } from './tabs.ts';
import { Weights } from './weights.tsx';
import { Words } from './words.tsx';

/** What an administrator sets and looks into; a facilitator invites and decides on claims here. */
export function AdminPage({ me, tab }: { me: Me; tab: AdminTab | undefined }) {
  const t = useTranslations();
  const tabs: readonly AdminTab[] = me.role === 'admin' ? TABS : FACILITATOR_TABS;
  const shown = tabs.find((one) => one === tab) ?? tabs[0] ?? 'invitations';
  return (
    <Page title={t('title.admin')}>
      <nav className={classes.tabs} aria-label={t('admin.tabs')}>
        {tabs.map((one) => (
          <Link
            key={one}
            to="/admin"
            search={{ tab: one }}
            className={classes.tab}
            aria-current={one === shown ? 'page' : undefined}
          >
            {t(`admin.tab.${one}`)}
          </Link>
        ))}
      </nav>
      <h2 className={classes.heading}>{t(`admin.tab.${shown}`)}</h2>
      <Shown tab={shown} me={me} />
    </Page>
  );
}

function Shown({ tab, me }: { tab: AdminTab; me: Me }) {
  switch (tab) {
    case 'people':
      return <People me={me} />;
    case 'invitations':
      return <Invitations me={me} />;
    case 'claims':
      return <Claims />;
    case 'settings':
      return <NetworkSettings />;
    case 'keys':
      return <ApiKeys />;
    case 'words':
      return <Words />;
    case 'weights':
      return <Weights />;
    case 'audit':
      return <AuditLog />;
    case 'privacy':
      return <PrivacyRequests />;
    case 'jobs':
      return <Jobs />;
  }
}
