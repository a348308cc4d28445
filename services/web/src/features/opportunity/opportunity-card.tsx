import type { Opportunity } from '@navette/contracts';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useSayDate } from '../../ui/say-date.ts';
import { evidenceOf } from '../match/evidence.ts';
import { Explanation } from '../match/explanation.tsx';
import { MarkedText } from '../match/marked-text.tsx';
import { ScoreMark } from '../match/score-mark.tsx';
import { isBand } from '../need/budget-band.ts';
import { FactList } from '../need/fact-list.tsx';
import { useLabels } from '../taxonomy/taxonomy.ts';
import { AskedAbout } from './asked-about.tsx';
import classes from './opportunity-card.module.css';

/** One opportunity at the stage that was reached: the teaser or the card, then why. */
export function OpportunityCard({ opportunity }: { opportunity: Opportunity }) {
  const t = useTranslations();
  const say = useSayDate();
  const labels = useLabels();
  const { need, explanation } = opportunity;
  const marks = useMemo(() => evidenceOf(explanation).need, [explanation]);
  if (need.stage === 'all') return null;
  const skills = need.capabilities.map(labels.capability).join(', ');
  const band = isBand(need.budgetBand) ? t(`budgetBand.${need.budgetBand}`) : undefined;
  return (
    <article className={classes.card}>
      <header className={classes.head}>
        <div>
          <p className={classes.stage}>{t(`opportunity.stage.${need.stage}`)}</p>
          <h2 className={classes.title}>
            {need.stage !== 'teaser' ? (
              <MarkedText
                text={need.title}
                marks={marks.filter((mark) => mark.field === 'title')}
                lang={need.language}
              />
            ) : (
              skills || t(`need.kind.${need.kind}`)
            )}
          </h2>
        </div>
        <ScoreMark score={opportunity.score} />
      </header>
      {need.stage !== 'teaser' && (
        <p className={classes.text}>
          <MarkedText
            text={need.description}
            marks={marks.filter((mark) => mark.field === 'text')}
            lang={need.language}
          />
        </p>
      )}
      <FactList
        facts={[
          [t('need.capabilities'), skills || undefined],
          [t('need.teaser.sector'), need.sector === null ? t('need.teaser.anySector') : labels.sector(need.sector)],
          [t('need.teaser.area'), need.area === null ? t('need.teaser.anyArea') : labels.area(need.area)],
          [t('need.facts.trl'), need.trl === null ? undefined : t('need.facts.trlFrom', { trl: need.trl })],
          [t('need.facts.budget'), band],
          [t('need.facts.decisionDate'), need.decisionDate === null ? undefined : say.day(need.decisionDate)],
        ]}
      />
      <Explanation explanation={explanation} />
      {opportunity.introductionId !== null && <AskedAbout id={opportunity.introductionId} />}
    </article>
  );
}
