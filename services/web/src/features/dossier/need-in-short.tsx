import type { SharedShortlist } from '@navette/contracts';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Language } from '../../locales/language.ts';
import { UnstyledButton } from '../../ui/plain/unstyled-button.tsx';
import classes from './need-in-short.module.css';

/** The beginning of the need's text; the whole of it and its facts on request. */
export function NeedInShort({ need, language }: { need: SharedShortlist['need']; language: Language }) {
  const t = useTranslations();
  const [whole, setWhole] = useState(false);
  return (
    <section aria-label={t('dossier.need')}>
      <p className={classes.text} data-whole={whole || undefined} lang={language}>
        {need.description}
      </p>
      {whole && (
        <dl className={classes.facts} lang={language}>
          {need.facts.map(({ label, text }) => (
            <div key={label} className={classes.fact}>
              <dt className={classes.label}>{label}</dt>
              <dd className={classes.value}>{text}</dd>
            </div>
          ))}
        </dl>
      )}
      <UnstyledButton className={classes.more} aria-expanded={whole} onClick={() => setWhole(!whole)}>
        {whole ? t('dossier.readLess') : t('dossier.readWhole')}
        {whole ? <IconChevronUp size={18} aria-hidden /> : <IconChevronDown size={18} aria-hidden />}
      </UnstyledButton>
    </section>
  );
}
