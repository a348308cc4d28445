import type { Outcome } from '@navette/contracts';
import { useTranslations } from 'use-intl';
import type { Sides } from '../sides.ts';
import classes from './outcome.module.css';
import { OutcomeAnswer } from './outcome-answer.tsx';
import { OutcomeFacts } from './outcome-facts.tsx';

/** One line of the ledger: what, how much, who says so, and how far it is believed. */
export function OutcomeCard({ outcome, sides }: { outcome: Outcome; sides: Sides }) {
  const t = useTranslations();
  const { kind, confidence, withdrawn } = outcome;
  return (
    <li className={classes.card} data-over={withdrawn || undefined}>
      <p>
        <strong>{t(`outcome.kind.${kind}`)}</strong> ·{' '}
        <span className={confidence === 'disputed' ? classes.urgent : undefined}>
          {withdrawn ? t('outcome.withdrawn') : t(`outcome.confidence.${confidence}`)}
        </span>
      </p>
      <OutcomeFacts outcome={outcome} />
      {!withdrawn && (
        <ul className={classes.words}>
          {(['owner', 'startup'] as const).map((side) => {
            const { answer, recorded, reason } = outcome[side];
            return (
              <li key={side}>
                {t(`outcome.word.${answer ?? 'waiting'}`, { name: sides.names[side] })}
                {recorded && ` (${t('outcome.recorded')})`}
                {reason !== null && ` — ${t('outcome.said', { reason })}`}
              </li>
            );
          })}
        </ul>
      )}
      {!withdrawn && <OutcomeAnswer outcome={outcome} sides={sides} />}
    </li>
  );
}
