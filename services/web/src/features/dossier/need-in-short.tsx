import type { SharedShortlist } from '@navette/contracts';
import { useTranslations } from 'use-intl';
import type { Language } from '../../locales/language.ts';
import classes from './need-in-short.module.css';

/** Facts of the need at a glance; its whole text on request. */
export function NeedInShort({ need, language }: { need: SharedShortlist['need']; language: Language }) {
  const t = useTranslations();
  return (
    <section aria-label={t('dossier.need')}>
      <dl className={classes.facts} lang={language}>
        {need.facts.map(({ label, text }) => (
          <div key={label} className={classes.fact}>
            <dt className={classes.label}>{label}</dt>
            <dd className={classes.value}>{text}</dd>
          </div>
        ))}
      </dl>
      <details className={classes.whole}>
        <summary className={classes.summary}>{t('dossier.readWhole')}</summary>
        <p className={classes.text} lang={language}>
          {need.description}
        </p>
      </details>
    </section>
  );
}
