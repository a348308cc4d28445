import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useLanguage } from '../../locales/language-provider.tsx';
import { Stack } from '../../ui/plain/stack.tsx';
import { Title } from '../../ui/plain/title.tsx';
import { OpenFrame } from '../open-page/open-frame.tsx';
import classes from './sign-in-page.module.css';

interface Props {
  /** The key of the page's title. */
  readonly title: 'title' | 'link.title' | 'reset.title' | 'address.title' | 'code.title';
  /** What stands above the card. */
  readonly above?: ReactNode;
  readonly children: ReactNode;
}

/** What a page of coming in has around it, in the four languages: a mail may lead here in any of them. */
export function SignInFrame({ title, above, children }: Props) {
  const t = useTranslations();
  const { language, choose } = useLanguage();
  const said = t(`signIn.${title}`);
  return (
    <OpenFrame title={said} language={language} onLanguage={(next) => void choose(next)}>
      <div className={classes.main}>
        <Stack gap="lg" className={classes.column}>
          {above}
          <div className={classes.card}>
            <Stack gap="md">
              <Title order={1} tabIndex={-1}>
                {said}
              </Title>
              {children}
            </Stack>
          </div>
        </Stack>
      </div>
    </OpenFrame>
  );
}
