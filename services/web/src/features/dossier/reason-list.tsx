import type { SharedShortlist } from '@navette/contracts';
import { useTranslations } from 'use-intl';
import { ContributionBar } from '../match/contribution-bar.tsx';
import { SIGNS } from '../match/sign.ts';
import classes from './reason-list.module.css';

/** A reason in words. How much it weighs, in logits, is drawn where the link tells it. */
type Reason = SharedShortlist['startups'][number]['for'][number] & { readonly contribution?: number };

interface Props {
  readonly sign: 'for' | 'against';
  readonly reasons: readonly Reason[];
  readonly language: string;
}

/** What speaks for a startup, or against it: sign, name, bar and words. */
export function ReasonList({ sign, reasons, language }: Props) {
  const t = useTranslations();
  return (
    <section className={classes.side} data-sign={sign}>
      <h4 className={classes.heading}>{t(`dossier.${sign}`)}</h4>
      {reasons.length === 0 ? (
        <p className={classes.none}>{t(sign === 'for' ? 'dossier.noneFor' : 'dossier.noneAgainst')}</p>
      ) : (
        <ul className={classes.list} lang={language}>
          {reasons.map(({ label, text, contribution }) => (
            <li key={label} className={classes.reason}>
              <span className={classes.sign} aria-hidden="true">
                {SIGNS[sign]}
              </span>
              <strong>{label}</strong>
              {contribution !== undefined && <ContributionBar contribution={contribution} />}
              <span className={classes.words}>{text}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
