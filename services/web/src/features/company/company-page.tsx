import type { Organisation } from '@navette/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { Loaded } from '../../ui/loaded.tsx';
import { Page } from '../../ui/page.tsx';
import { Part } from '../../ui/part.tsx';
import { ActivityForm } from '../activity/activity-form.tsx';
import { ActivityList } from '../activity/activity-list.tsx';
import { PlainFacts } from '../link/plain-facts.tsx';
import { StateMark } from '../need/state-mark.tsx';
import { useLabels } from '../taxonomy/taxonomy.ts';
import classes from './company.module.css';
import { Contacts } from './contacts.tsx';
import { companyQuery, dealingsQuery } from './queries.ts';

/** A company with its journal: who it is, whom one talks to, what it looks for and offers, what was said. */
export function CompanyPage({ id }: { id: string }) {
  const t = useTranslations();
  const query = useQuery(companyQuery(id));
  if (query.error !== null && query.data === undefined) throw query.error;
  return (
    <Page title={query.data?.name ?? t('title.company')}>
      <Loaded query={query} height={480}>
        {(organisation) => (
          <div className={classes.columns}>
            <div className={classes.column}>
              <Part title={t('company.journal')}>
                <ActivityForm about={{ organisationId: id }} />
                <ActivityList about={{ organisationId: id }} />
              </Part>
            </div>
            <div className={classes.column}>
              <Facts organisation={organisation} />
              <Contacts organisationId={id} />
              <Dealings organisation={organisation} />
            </div>
          </div>
        )}
      </Loaded>
    </Page>
  );
}

function Facts({ organisation }: { organisation: Organisation }) {
  const t = useTranslations();
  const labels = useLabels();
  const { number, register, size, sector, site, website, phone, registerState } = organisation;
  const facts = [
    [t('company.number'), [register, number].filter(Boolean).join(' ')],
    [t('company.size'), size],
    [t('company.sector'), sector && labels.sector(sector)],
    [
      t('company.place'),
      [site?.postalCode, site?.commune, site?.area && labels.area(site.area)].filter(Boolean).join(' '),
    ],
    [t('company.website'), website],
    [t('company.phone'), phone],
  ] as const;
  return (
    <Part title={t('company.facts')}>
      {registerState === 'closed' && <p className={classes.urgent}>{t('company.closed')}</p>}
      <PlainFacts facts={facts.flatMap(([label, text]) => (text ? [{ label, text }] : []))} />
    </Part>
  );
}

function Dealings({ organisation }: { organisation: Organisation }) {
  const t = useTranslations();
  const query = useQuery(dealingsQuery(organisation));
  return (
    <Loaded query={query} height={96}>
      {({ needs, profiles }) => (
        <>
          <Part title={t('company.needs')}>
            {needs.length === 0 && <p className={classes.quiet}>{t('company.noNeed')}</p>}
            <ul className={classes.list}>
              {needs.map((need) => (
                <li key={need.id}>
                  <Link to="/needs/$needId" params={{ needId: need.id }}>
                    {need.title}
                  </Link>{' '}
                  <StateMark state={need.state} />
                </li>
              ))}
            </ul>
          </Part>
          <Part title={t('company.profiles')}>
            {profiles.length === 0 && <p className={classes.quiet}>{t('company.noProfile')}</p>}
            <ul className={classes.list}>
              {profiles.map((profile) => (
                <li key={profile.id}>
                  <strong>{profile.title}</strong>
                </li>
              ))}
            </ul>
          </Part>
        </>
      )}
    </Loaded>
  );
}
