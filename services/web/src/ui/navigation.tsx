import type { Me } from '@navette/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { ownProfilesQuery } from '../features/profile/queries.ts';
import { isFacilitating } from '../features/session/me.ts';
import classes from './navigation.module.css';

/** The pages of a role; nothing that this person could not use. */
export function Navigation({ me }: { me: Me }) {
  const t = useTranslations();
  const facilitating = isFacilitating(me);
  const profiles = useQuery({ ...ownProfilesQuery, enabled: !facilitating });
  return (
    <nav aria-label={t('shell.navigation')} className={classes.nav}>
      {facilitating && (
        <Link to="/day" className={classes.link} activeProps={{ className: classes.here }}>
          {t('shell.day')}
        </Link>
      )}
      {facilitating && (
        <Link to="/desk" className={classes.link} activeProps={{ className: classes.here }}>
          {t('shell.desk')}
        </Link>
      )}
      <Link to="/needs" className={classes.link} activeProps={{ className: classes.here }}>
        {t('shell.needs')}
      </Link>
      {(facilitating || me.organisationIds.length > 0) && (
        <Link to="/introductions" className={classes.link} activeProps={{ className: classes.here }}>
          {t('shell.introductions')}
        </Link>
      )}
      {(profiles.data?.length ?? 0) > 0 && (
        <Link to="/opportunities" className={classes.link} activeProps={{ className: classes.here }}>
          {t('shell.opportunities')}
        </Link>
      )}
    </nav>
  );
}
