import type { ExplanationView } from '@navette/contracts';
import { useTranslations } from 'use-intl';
import { CriterionRow } from './criterion-row.tsx';
import classes from './explanation.module.css';
import { GateList } from './gate-list.tsx';

/** Why a pair stands where it stands: one sentence, each criterion for and against, each disqualifier. */
export function Explanation({ explanation }: { explanation: Omit<ExplanationView, 'meanLogit'> }) {
  const t = useTranslations();
  return (
    <div className={classes.explanation}>
      <p className={classes.summary}>{explanation.summary}</p>
      <div>
        <h3 className={classes.heading}>{t('match.criteria')}</h3>
        <ul className={classes.list}>
          {explanation.criteria.map((criterion) => (
            <CriterionRow key={criterion.key} criterion={criterion} />
          ))}
        </ul>
      </div>
      <div>
        <h3 className={classes.heading}>{t('match.gates')}</h3>
        <GateList gates={explanation.gates} />
      </div>
    </div>
  );
}
