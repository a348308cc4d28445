import { IconAlertCircle } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import { Alert } from '../../ui/plain/alert.tsx';
import { AnchorLink } from '../../ui/plain/anchor.tsx';
import { Stack } from '../../ui/plain/stack.tsx';
import { OtherWays } from './other-ways.tsx';
import type { Entered } from './sign-in.ts';
import { SignInForm } from './sign-in-form.tsx';
import { SignInFrame } from './sign-in-frame.tsx';

interface Props {
  readonly onEntered: (entered: Entered) => Promise<void>;
  /** The page of ours that somebody wanted. */
  readonly from: string | undefined;
  /** They come back from a provider that did not let them in. */
  readonly refused?: boolean;
}

/** The name, one sentence, the ways in. */
export function SignInPage({ onEntered, from, refused = false }: Props) {
  return (
    <SignInFrame title="title" above={<Purpose />}>
      <Stack gap="md">
        {refused && <Refused />}
        <SignInForm onEntered={onEntered}>{(email) => <OtherWays email={email} from={from} />}</SignInForm>
      </Stack>
    </SignInFrame>
  );
}

function Purpose() {
  const t = useTranslations();
  return (
    <div>
      <p>{t('signIn.promise')}</p>
      <AnchorLink to="/">{t('about.discover')}</AnchorLink>
    </div>
  );
}

function Refused() {
  const t = useTranslations();
  return (
    <Alert color="garance" icon={<IconAlertCircle aria-hidden />} title={t('signIn.refused.title')} role="alert">
      {t('signIn.refused.advice')}
    </Alert>
  );
}
