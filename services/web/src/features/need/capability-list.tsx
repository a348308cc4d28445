import type { NeedFull } from '@navette/contracts';
import { useTranslations } from 'use-intl';
import { isPointedAt, useEvidenceFocus } from '../match/evidence-focus.tsx';
import { useLabels } from '../taxonomy/taxonomy.ts';
import classes from './capability-list.module.css';
import { Section } from './section.tsx';

/** The capabilities of a need; pointing at one lights up where it was read. */
export function CapabilityList({ need }: { need: Pick<NeedFull, 'capabilities' | 'capabilitiesRead'> }) {
  const t = useTranslations();
  const labels = useLabels();
  const { active, point } = useEvidenceFocus();
  const essential = new Set(need.capabilities.filter((one) => one.essential).map((one) => one.id));
  const ids = [...new Set([...need.capabilities.map((one) => one.id), ...need.capabilitiesRead])];
  return (
    <Section title={t('need.capabilities')}>
      {ids.length === 0 ? (
        <p className={classes.none}>{t('need.capabilitiesNone')}</p>
      ) : (
        <ul className={classes.list}>
          {ids.map((id) => (
            <li
              key={id}
              className={classes.chip}
              data-active={
                (active?.startsWith('capabilities/') && isPointedAt(active, `capabilities/${id}`)) || undefined
              }
              onMouseEnter={() => point(`capabilities/${id}`)}
              onMouseLeave={() => point(null)}
            >
              {labels.capability(id)}
              {essential.has(id) && <span className={classes.essential}> · {t('need.essential')}</span>}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
