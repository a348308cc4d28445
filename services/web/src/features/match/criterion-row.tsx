import type { ExplanationView } from '@navette/contracts';
import { useTranslations } from 'use-intl';
import { UnstyledButton } from '../../ui/plain/unstyled-button.tsx';
import { VisuallyHidden } from '../../ui/plain/visually-hidden.tsx';
import { ContributionBar } from './contribution-bar.tsx';
import { criterionName } from './criterion-name.ts';
import classes from './criterion-row.module.css';
import { isPointedAt, useEvidenceFocus } from './evidence-focus.tsx';
import { SIGNS, signOf } from './sign.ts';

/** One criterion: sign, name, bar, and the sentence. Hover or focus lights up what it rests on. */
export function CriterionRow({ criterion }: { criterion: ExplanationView['criteria'][number] }) {
  const t = useTranslations();
  const { active, point } = useEvidenceFocus();
  const sign = signOf(criterion.contribution);
  return (
    <li>
      <UnstyledButton
        className={classes.row}
        data-sign={sign}
        data-active={isPointedAt(active, criterion.key) || undefined}
        onMouseEnter={() => point(criterion.key)}
        onMouseLeave={() => point(null)}
        onFocus={() => point(criterion.key)}
        onBlur={() => point(null)}
        onClick={() => point(criterion.key)}
      >
        <span className={classes.sign} aria-hidden="true">
          {SIGNS[sign]}
        </span>
        <span className={classes.name}>
          {criterionName(t, criterion.key)}
          <VisuallyHidden> {t(`match.sign.${sign}`)}</VisuallyHidden>
        </span>
        <ContributionBar contribution={criterion.contribution} />
        <span className={classes.words}>{criterion.text}</span>
      </UnstyledButton>
    </li>
  );
}
