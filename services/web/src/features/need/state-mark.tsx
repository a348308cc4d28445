import type { NeedFull } from '@navette/contracts';
import { useTranslations } from 'use-intl';
import classes from './state-mark.module.css';

/** The state of a need: a word, and red only where a person must act now. */
export function StateMark({ state }: { state: NeedFull['state'] }) {
  const t = useTranslations();
  const urgent = state === 'returned' || state === 'awaiting_approval';
  return (
    <span className={classes.mark} data-urgent={urgent || undefined} data-live={state === 'published' || undefined}>
      {t(`need.state.${state}`)}
    </span>
  );
}
