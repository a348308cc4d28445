import type { Introduction } from '@navette/contracts';
import { useTranslations } from 'use-intl';
import { useSayDate } from '../../ui/say-date.ts';
import { today } from '../../ui/today.ts';
import classes from './need-progress.module.css';

interface Props {
  readonly introductions: readonly Introduction[];
  readonly facilitating: boolean;
}

/** Who must act, on what, and by when, in words. */
export function WhoActs({ introductions, facilitating }: Props) {
  const t = useTranslations();
  const say = useSayDate();
  const now = today();
  const waits = introductions.flatMap(({ id, clock, owner, startup }) =>
    clock ? [{ id, clock, owner, startup }] : [],
  );
  if (waits.length === 0) return <p className={classes.quiet}>{t('progress.nobody')}</p>;
  return (
    <ul className={classes.acts}>
      {[...waits]
        .sort((a, b) => a.clock.dueOn.localeCompare(b.clock.dueOn))
        .map(({ id, clock, owner, startup }) => {
          const who = clock.waitsFor === 'owner' && facilitating ? 'ownerOf' : clock.waitsFor;
          const isLate = clock.dueOn < now;
          const mine = clock.waitsFor === (facilitating ? 'facilitator' : 'owner');
          return (
            <li key={id} data-urgent={isLate || mine || undefined}>
              {t(`progress.${isLate ? 'late' : 'waits'}.${who}`, {
                owner: owner.name,
                startup: startup.name,
                day: say.day(clock.dueOn),
              })}
            </li>
          );
        })}
    </ul>
  );
}
