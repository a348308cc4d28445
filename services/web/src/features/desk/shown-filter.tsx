import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { ONLY_ITSELF } from '../../ui/only-itself.ts';
import { isOpen } from '../match/queries.ts';
import { SHOWN } from './search.ts';
import classes from './shown-filter.module.css';
import type { Desk } from './use-desk.ts';

/** Undecided, shortlisted or dismissed; the choice is in the address. */
export function ShownFilter({ desk }: { desk: Desk }) {
  const t = useTranslations();
  const all = desk.all ?? [];
  const counts = {
    open: all.filter(isOpen).length,
    shortlisted: all.filter((match) => match.state === 'shortlisted').length,
    dismissed: all.filter((match) => match.state === 'dismissed').length,
  };
  return (
    <nav
      className={classes.filter}
      data-waiting={desk.all === undefined || undefined}
      aria-label={t('desk.matches.filter')}
    >
      {SHOWN.map((one) => (
        <Link
          key={one}
          from="/desk"
          to="/desk"
          search={({ pane }) => ({ need: desk.needId, pane, show: one === 'open' ? undefined : one })}
          className={classes.choice}
          activeOptions={ONLY_ITSELF}
          aria-current={one === desk.shown ? 'true' : undefined}
        >
          {t(`desk.shown.${one}`)} {counts[one]}
        </Link>
      ))}
    </nav>
  );
}
