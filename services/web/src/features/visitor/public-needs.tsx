import type { NeedView } from '@navette/contracts';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { Loaded } from '../../ui/loaded.tsx';
import { Part } from '../../ui/part.tsx';
import { Anchor } from '../../ui/plain/anchor.tsx';
import { useSayDate } from '../../ui/say-date.ts';
import { PlainFacts } from '../link/plain-facts.tsx';
import { useLabels } from '../taxonomy/taxonomy.ts';
import { publicNeedsQuery } from './queries.ts';
import classes from './visitor.module.css';

const BANDS = ['under_10k', '10k_20k', '20k_50k', '50k_100k', '100k_250k', 'over_250k'] as const;

/** Teasers that everybody may read. */
export function PublicNeeds() {
  const t = useTranslations();
  const query = useQuery(publicNeedsQuery);
  return (
    <Part title={t('about.needs.title')}>
      <Loaded query={query} height={160}>
        {(needs) =>
          needs.length === 0 ? (
            <p>{t('about.needs.none')}</p>
          ) : (
            <>
              <p>{t('about.needs.text')}</p>
              <ul className={classes.needs}>
                {needs.map((need) => (
                  <Teaser key={need.id} need={need} />
                ))}
              </ul>
            </>
          )
        }
      </Loaded>
      <p>
        <Anchor href="/api/v1/public/needs/feed">{t('about.needs.feed')}</Anchor>
      </p>
    </Part>
  );
}

function Teaser({ need }: { need: NeedView }) {
  const t = useTranslations();
  const say = useSayDate();
  const labels = useLabels();
  if (need.stage === 'all') return null;
  const band = BANDS.find((one) => one === need.budgetBand);
  const facts = [
    [t('link.need.capabilities'), need.capabilities.map(labels.capability).join(', ')],
    [t('link.need.sector'), need.sector === null ? '' : labels.sector(need.sector)],
    [t('link.need.area'), need.area === null ? '' : labels.area(need.area)],
    [t('link.need.budget'), band === undefined ? '' : t(`budgetBand.${band}`)],
    [t('link.need.decision'), need.decisionDate === null ? '' : say.day(need.decisionDate)],
  ] as const;
  return (
    <li className={classes.need}>
      <strong>{t(`link.need.kind.${need.kind}`)}</strong>
      <PlainFacts facts={facts.flatMap(([label, text]) => (text === '' ? [] : [{ label, text }]))} />
    </li>
  );
}
