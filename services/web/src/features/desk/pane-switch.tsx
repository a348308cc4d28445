import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { ONLY_ITSELF } from '../../ui/only-itself.ts';
import classes from './pane-switch.module.css';
import { PANES } from './search.ts';
import type { Desk } from './use-desk.ts';

/** On a narrow screen the three columns are three steps. */
export function PaneSwitch({ desk }: { desk: Desk }) {
  const t = useTranslations();
  const now = desk.search.pane ?? (desk.search.need === undefined ? 'queue' : 'matches');
  const counts = {
    queue: desk.queue.rows.length,
    need: undefined,
    matches: desk.matchesQuery.isSuccess ? desk.candidates.rows.length : undefined,
  };
  return (
    <nav className={classes.switch} aria-label={t('desk.panes')}>
      {PANES.map((pane) => (
        <Link
          key={pane}
          from="/desk"
          to="/desk"
          search={(before) => ({ ...before, need: desk.needId, pane })}
          className={classes.step}
          activeOptions={ONLY_ITSELF}
          aria-current={pane === now ? 'true' : undefined}
        >
          {t(`desk.pane.${pane}`)}
          {counts[pane] !== undefined && ` (${counts[pane]})`}
        </Link>
      ))}
    </nav>
  );
}
