import { useTranslations } from 'use-intl';
import { VisuallyHidden } from '../../ui/plain/visually-hidden.tsx';
import classes from './score-mark.module.css';

/** A score from 0 to 100, without decimals. */
export function ScoreMark({ score }: { score: number }) {
  const t = useTranslations();
  return (
    <span className={classes.score}>
      <VisuallyHidden>{t('match.score')} </VisuallyHidden>
      {Math.round(score * 100)}
      <VisuallyHidden> {t('match.outOf')}</VisuallyHidden>
    </span>
  );
}
