import type { DisclosedIntroduction } from '@navette/contracts';
import { useTranslations } from 'use-intl';
import { useSayDate } from '../../ui/say-date.ts';
import { PlainFacts } from '../link/plain-facts.tsx';
import { isBand } from '../need/budget-band.ts';
import { useLabels } from '../taxonomy/taxonomy.ts';
import classes from './need-at-stage.module.css';
import { OwnerContacts } from './owner-contacts.tsx';

export type StagedNeed = Exclude<NonNullable<DisclosedIntroduction['need']>, { stage: 'all' }>;

/** A need as a startup sees it at the stage that was reached: the teaser, the card, or the card with names. */
export function NeedAtStage({ need }: { need: StagedNeed }) {
  const t = useTranslations();
  return (
    <div className={classes.need}>
      <p className={classes.stage}>{t(`link.need.stage.${need.stage}`)}</p>
      {need.stage !== 'teaser' && (
        <div lang={need.language}>
          <p className={classes.title}>{need.title}</p>
          <p className={classes.text}>{need.description}</p>
        </div>
      )}
      <Facts need={need} />
      {need.stage === 'named' && <OwnerContacts owner={need.owner} />}
    </div>
  );
}

function Facts({ need }: { need: StagedNeed }) {
  const t = useTranslations();
  const say = useSayDate();
  const labels = useLabels();
  const unsaid = t('link.need.unsaid');
  const facts = [
    [
      t('link.need.capabilities'),
      need.capabilities.map(labels.capability).join(', ') || t(`link.need.kind.${need.kind}`),
    ],
    [t('link.need.sector'), need.sector === null ? t('link.need.anySector') : labels.sector(need.sector)],
    [t('link.need.area'), need.area === null ? t('link.need.anyArea') : labels.area(need.area)],
    [t('link.need.trl'), need.trl === null ? unsaid : t('link.need.trlFrom', { trl: need.trl })],
    [t('link.need.budget'), isBand(need.budgetBand) ? t(`budgetBand.${need.budgetBand}`) : unsaid],
    [t('link.need.decision'), need.decisionDate === null ? unsaid : say.day(need.decisionDate)],
  ];
  if (need.stage !== 'teaser') {
    const { readiness, paidTrial, certificates } = need;
    facts.push([t('link.need.readiness'), readiness === null ? unsaid : t(`link.need.ready.${readiness}`)]);
    facts.push([
      t('link.need.paidTrial'),
      paidTrial === null ? unsaid : paidTrial ? t('link.need.yes') : t('link.need.no'),
    ]);
    if (certificates.length > 0) facts.push([t('link.need.certificates'), certificates.join(', ')]);
  }
  return <PlainFacts facts={facts.map(([label = '', text = '']) => ({ label, text }))} />;
}
