import { useTranslations } from 'use-intl';
import { useSayDate } from '../../ui/say-date.ts';
import { MarkIcon } from './mark-icon.tsx';
import classes from './mark-list.module.css';
import type { Mark } from './marks.ts';

/** Who said what of a startup, and when. `own`: the name under which the reader answers. */
export function MarkList({ marks, own, label }: { marks: readonly Mark[]; own?: string; label: string }) {
  const t = useTranslations();
  const say = useSayDate();
  return (
    <ul className={classes.list} aria-label={label}>
      {marks.map((mark) => (
        <li key={mark.name.toLocaleLowerCase()} className={classes.mark} data-mark={mark.mark}>
          <span className={classes.sign}>
            <MarkIcon mark={mark.mark} size={18} />
          </span>
          <div>
            <p className={classes.line}>
              <strong>{t(`dossier.mark.${mark.mark}`)}</strong> ·{' '}
              {own?.toLocaleLowerCase() === mark.name.toLocaleLowerCase()
                ? t('dossier.you', { name: mark.name })
                : mark.name}{' '}
              ·{' '}
              <time dateTime={mark.at} title={say.exactly(mark.at)} className={classes.when}>
                {say.ago(mark.at)}
              </time>
            </p>
            {mark.text !== null && <p className={classes.text}>{mark.text}</p>}
          </div>
        </li>
      ))}
    </ul>
  );
}
