import type { NeedFull } from '@navette/contracts';
import { useTranslations } from 'use-intl';
import { useSayDate } from '../../ui/say-date.ts';
import { useLabels } from '../taxonomy/taxonomy.ts';
import { bandOf } from './budget-band.ts';
import { FactList } from './fact-list.tsx';
import { Section } from './section.tsx';
import classes from './teaser-preview.module.css';

/** Exactly what a matched startup sees before it says "interested", and among how many the owner is hidden. */
export function TeaserPreview({ need }: { need: NeedFull }) {
  const t = useTranslations();
  const say = useSayDate();
  const labels = useLabels();
  const { teaser } = need;
  const band = bandOf(need.budget);
  return (
    <Section title={t('need.teaser.title')}>
      {need.visibility !== 'anonymous' && <p className={classes.note}>{t('need.teaser.card')}</p>}
      {teaser === null ? (
        <p className={classes.note}>{t('need.teaser.later')}</p>
      ) : (
        <>
          <FactList
            facts={[
              [t('need.capabilities'), need.capabilitiesRead.map(labels.capability).join(', ') || undefined],
              [
                t('need.teaser.sector'),
                teaser.sector === null ? t('need.teaser.anySector') : labels.sector(teaser.sector),
              ],
              [t('need.teaser.area'), teaser.area === null ? t('need.teaser.anyArea') : labels.area(teaser.area)],
              [t('need.facts.budget'), band === null ? undefined : t(`budgetBand.${band}`)],
              [t('need.facts.decisionDate'), need.decisionDate === null ? undefined : say.day(need.decisionDate)],
            ]}
          />
          <p className={classes.note}>{t('need.teaser.crowd', { count: teaser.crowd })}</p>
        </>
      )}
    </Section>
  );
}
