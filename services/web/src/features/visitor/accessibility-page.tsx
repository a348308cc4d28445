import { useTranslations } from 'use-intl';
import { useLanguage } from '../../locales/language-provider.tsx';
import { Title } from '../../ui/plain/title.tsx';
import { OpenFrame } from '../open-page/open-frame.tsx';
import classes from './visitor.module.css';

const PARTS = ['aim', 'how', 'state', 'tell'] as const;

/** How accessible the product is, how that is checked, and whom to tell. */
export function AccessibilityPage() {
  const t = useTranslations();
  const { language, choose } = useLanguage();
  return (
    <OpenFrame title={t('access.title')} language={language} onLanguage={(next) => void choose(next)}>
      <div className={classes.page}>
        <Title order={1} tabIndex={-1}>
          {t('access.title')}
        </Title>
        {PARTS.map((part) => (
          <section key={part}>
            <h2 className={classes.heading}>{t(`access.${part}.title`)}</h2>
            <p>{t(`access.${part}.text`)}</p>
          </section>
        ))}
      </div>
    </OpenFrame>
  );
}
