import { useTranslations } from 'use-intl';
import { useLanguage } from '../../locales/language-provider.tsx';
import { Part } from '../../ui/part.tsx';
import { AnchorLink } from '../../ui/plain/anchor.tsx';
import { ButtonLink } from '../../ui/plain/button-link.tsx';
import { Title } from '../../ui/plain/title.tsx';
import { OpenFrame } from '../open-page/open-frame.tsx';
import { PublicFigures } from './public-figures.tsx';
import { PublicNeeds } from './public-needs.tsx';
import classes from './visitor.module.css';

/** What it is, how it works for each side, what came of it so far. */
export function AboutPage() {
  const t = useTranslations();
  const { language, choose } = useLanguage();
  return (
    <OpenFrame title={t('about.title')} language={language} onLanguage={(next) => void choose(next)}>
      <div className={classes.page}>
        <Title order={1} tabIndex={-1}>
          {t('about.title')}
        </Title>
        <p className={classes.lead}>{t('about.lead')}</p>
        <div>
          <ButtonLink to="/sign-in" size="md">
            {t('about.signIn')}
          </ButtonLink>
        </div>
        <div className={classes.sides}>
          {(['owner', 'startup'] as const).map((side) => (
            <Part key={side} title={t(`about.${side}.title`)}>
              <ol className={classes.steps}>
                {(['one', 'two', 'three'] as const).map((step) => (
                  <li key={step}>{t(`about.${side}.${step}`)}</li>
                ))}
              </ol>
            </Part>
          ))}
        </div>
        <PublicFigures />
        <PublicNeeds />
        <p className={classes.links}>
          <AnchorLink to="/privacy">{t('about.privacy')}</AnchorLink>
          <AnchorLink to="/accessibility">{t('about.accessibility')}</AnchorLink>
        </p>
      </div>
    </OpenFrame>
  );
}
