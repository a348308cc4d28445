import { Anchor, Button } from '@mantine/core';
import type { Me } from '@navette/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { Loaded } from '../../ui/loaded.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { ProfileForm } from './profile-form.tsx';
import classes from './profile-page.module.css';
import { ownProfilesQuery } from './queries.ts';

const NEW = 'new';

/** The profiles of a startup, one of them open to be corrected. */
export function ProfilePage({ me, asked }: { me: Me; asked: string | undefined }) {
  const t = useTranslations();
  const navigate = useNavigate({ from: '/profile' });
  const query = useQuery(ownProfilesQuery);
  const [organisation] = me.organisations;
  return (
    <Page
      title={t('profile.title')}
      actions={
        <>
          <Anchor component={Link} to="/opportunities">
            {t('profile.see')}
          </Anchor>
          {organisation !== undefined && asked !== NEW && (
            <Button variant="default" onClick={() => void navigate({ search: { profile: NEW } })}>
              {t('profile.add')}
            </Button>
          )}
        </>
      }
    >
      <Loaded query={query} height={480}>
        {(profiles) => {
          const chosen = asked === NEW ? undefined : (profiles.find((one) => one.id === asked) ?? profiles[0]);
          const own = chosen?.organisation.id ?? organisation?.id;
          if (own === undefined) {
            return (
              <Notice
                title={<strong>{t('opportunity.noProfile.title')}</strong>}
                text={t('opportunity.noProfile.text')}
              />
            );
          }
          return (
            <>
              {profiles.length > 1 && (
                <nav className={classes.choices} aria-label={t('opportunity.profiles')}>
                  {profiles.map((one) => (
                    <Link
                      key={one.id}
                      to="/profile"
                      search={{ profile: one.id }}
                      aria-current={one.id === chosen?.id ? 'true' : undefined}
                      className={classes.choice}
                    >
                      {one.title}
                    </Link>
                  ))}
                </nav>
              )}
              {chosen === undefined && <p>{t('profile.none')}</p>}
              <ProfileForm
                key={chosen?.id}
                organisationId={own}
                profile={chosen}
                onSaved={({ id }) => void navigate({ search: { profile: id }, replace: true })}
              />
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}
