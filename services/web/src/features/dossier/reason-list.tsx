import type { SharedShortlist } from '@navette/contracts';
import { useTranslations } from 'use-intl';
import { SIGNS } from '../match/sign.ts';
import classes from './reason-list.module.css';

interface Props {
  readonly sign: 'for' | 'against';
  readonly reasons: SharedShortlist['startups'][number]['for'];
  readonly language: string;
}

/** What speaks for a startup, or against it: sign, name and words. */
export function ReasonList({ sign, reasons, language }: Props) {
  const t = useTranslations();
  return (
    <section className={classes.side} data-sign={sign}>
      <h4 className={classes.heading}>{t(`dossier.${sign}`)}</h4>
      {reasons.length === 0 ? (
        <p className={classes.none}>{t(sign === 'for' ? 'dossier.noneFor' : 'dossier.noneAgainst')}</p>
      ) : (
        <ul className={classes.list} lang={language}>
          {reasons.map(({ label, text }) => (
            <li key={label} className={classes.reason}>
              <span className={classes.sign} aria-hidden="true">
                {SIGNS[sign]}
              </span>
              <span>
                <strong className={classes.label}>{label}</strong>
                <span className={classes.words}>{text}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
