import { useTranslations } from 'use-intl';
import { useLanguage } from '../../locales/language-provider.tsx';
import { Title } from '../../ui/plain/title.tsx';
import { OpenFrame } from '../open-page/open-frame.tsx';
import classes from './privacy-page.module.css';

const PARTS = ['who', 'why', 'what', 'whom', 'long', 'rights'] as const;

/** Who is responsible for people's data, what for, and what they may ask: where notices lead. */
export function PrivacyPage() {
  const t = useTranslations();
  const { language, choose } = useLanguage();
  return (
    <OpenFrame title={t('privacy.title')} language={language} onLanguage={(next) => void choose(next)}>
      <div className={classes.page}>
        <Title order={1} tabIndex={-1}>
          {t('privacy.title')}
        </Title>
        {PARTS.map((part) => (
          <section key={part}>
            <h2 className={classes.heading}>{t(`privacy.${part}.title`)}</h2>
            <p>{t(`privacy.${part}.text`)}</p>
          </section>
        ))}
      </div>
    </OpenFrame>
  );
}
