import type { DisclosedIntroduction } from '@navette/contracts';
import { useTranslations } from 'use-intl';
import { useSayDate } from '../../../ui/say-date.ts';
import { Explanation } from '../../match/explanation.tsx';
import { NeedAtStage } from '../../opportunity/need-at-stage.tsx';
import classes from '../link-body.module.css';

interface Props {
  readonly introduction: DisclosedIntroduction;
  /** The startup said yes: what it is shown now comes first. */
  readonly isAnswered?: boolean;
}

/** Reasons for and against, and the need as far as it is shown. */
export function WhyAndWhat({ introduction, isAnswered = false }: Props) {
  const t = useTranslations();
  const say = useSayDate();
  const { need, explanation, clock, named } = introduction;
  const what = need !== null && need.stage !== 'all' && (
    <>
      <h2 className={classes.heading}>{named ? t('link.answer.named') : t('link.answer.the')}</h2>
      {named && <p>{t('link.answer.namedText')}</p>}
      {!named && clock?.waitsFor === 'owner' && <p>{t('link.answer.waiting', { day: say.day(clock.dueOn) })}</p>}
      <section className={classes.panel}>
        <NeedAtStage need={need} />
      </section>
    </>
  );
  return (
    <>
      {isAnswered && what}
      <h2 className={classes.heading}>{t('link.answer.reasons')}</h2>
      {explanation === null ? (
        <p>{t('link.answer.noReasons')}</p>
      ) : (
        <section className={classes.panel}>
          <Explanation explanation={explanation} />
        </section>
      )}
      {!isAnswered && what}
    </>
  );
}
