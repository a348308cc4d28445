import type { ModelPreview } from '@navette/contracts';
import { useTranslations } from 'use-intl';
import classes from './admin.module.css';

const SHOWN = 5;

/** Needs as they would be ranked, with where each startup stood before. */
export function WeightsPreview({ needs }: { needs: ModelPreview['items'] }) {
  const t = useTranslations();
  if (needs.length === 0) return <p role="status">{t('admin.weight.noNeed')}</p>;
  return (
    <div className={classes.list} role="status">
      {needs.map(({ needId, title, after, moved }) => (
        <section key={needId} className={classes.group}>
          <h3 className={classes.heading}>{title}</h3>
          <p className={classes.quiet}>{t('admin.weight.moved', { count: moved })}</p>
          <ol>
            {after.slice(0, SHOWN).map(({ profileId, organisation, was }, i) => (
              <li key={profileId}>
                {organisation.name}{' '}
                {was !== i + 1 && (
                  <span className={classes.quiet}>
                    {was === null ? t('admin.weight.new') : t('admin.weight.was', { rank: was })}
                  </span>
                )}
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
