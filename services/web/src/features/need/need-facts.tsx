import type { NeedFull } from '@navette/contracts';
import { useTranslations } from 'use-intl';
import { useSayMoney } from '../../ui/money.ts';
import { useSayDate } from '../../ui/say-date.ts';
import { useLabels } from '../taxonomy/taxonomy.ts';
import { FactList } from './fact-list.tsx';
import { Section } from './section.tsx';

/** The disqualifiers of a need. What was not said is said to be missing. */
export function NeedFacts({ need }: { need: NeedFull }) {
  const t = useTranslations();
  const money = useSayMoney();
  const say = useSayDate();
  const labels = useLabels();
  const { perimeter, trl } = need;
  const areas = (perimeter?.areas ?? []).map(labels.area).join(', ');
  const radius = perimeter?.radiusKm === undefined ? '' : t('need.facts.radius', { km: perimeter.radiusKm });
  const zone = [areas, radius].filter((part) => part !== '').join(', ');
  return (
    <Section title={t('need.facts.title')}>
      <FactList
        facts={[
          [
            t('need.facts.paidTrial'),
            need.paidTrial === null ? undefined : t(`need.facts.${need.paidTrial ? 'yes' : 'no'}`),
          ],
          [t('need.facts.budget'), money(need.budget)],
          [t('need.facts.decisionMaker'), need.decisionMaker ?? undefined],
          [t('need.facts.decisionDate'), need.decisionDate === null ? undefined : say.day(need.decisionDate)],
          [t('need.facts.readiness'), need.readiness === null ? undefined : t(`need.readiness.${need.readiness}`)],
          [
            t('need.facts.trl'),
            trl === null ? undefined : hard(t('need.facts.trlFrom', { trl: trl.minimum }), trl.hard),
          ],
          [t('need.facts.certificates'), need.certificates.join(', ') || undefined],
          [t('need.facts.zone'), zone === '' ? undefined : hard(zone, perimeter?.hard)],
          [t('need.facts.languages'), need.languages.map((one) => one.toUpperCase()).join(', ') || undefined],
          [t('need.facts.visibility'), t(`need.visibility.${need.visibility}`)],
        ]}
      />
    </Section>
  );

  function hard(text: string, isHard: boolean | undefined): string {
    return isHard ? t('need.facts.hard', { fact: text }) : text;
  }
}
