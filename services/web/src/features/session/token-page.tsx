import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { askAuth } from '../../api/auth.ts';
import { Button } from '../../ui/plain/button.tsx';
import { ButtonLink } from '../../ui/plain/button-link.tsx';
import { Stack } from '../../ui/plain/stack.tsx';
import { Refusal } from './refusal.tsx';
import { type Entered, signInByLink } from './sign-in.ts';
import { SignInFrame } from './sign-in-frame.tsx';

/** Where a mailed link leads that signs in: nothing happens but by a click. */
export function MagicLinkPage({ token, onEntered }: { token: string; onEntered: (entered: Entered) => Promise<void> }) {
  return (
    <SignInFrame title="link.title">
      <MagicLink token={token} onEntered={onEntered} />
    </SignInFrame>
  );
}

function MagicLink({ token, onEntered }: { token: string; onEntered: (entered: Entered) => Promise<void> }) {
  const t = useTranslations();
  const enter = useMutation({ mutationFn: () => signInByLink(token), onSuccess: onEntered });
  return (
    <Stack gap="md">
      <p>{t('signIn.link.text')}</p>
      {enter.error && <Refusal error={enter.error} unknown="used" />}
      <Button size="md" loading={enter.isPending} onClick={() => enter.mutate()}>
        {t('signIn.submit')}
      </Button>
      {enter.error && <BackToSignIn />}
    </Stack>
  );
}

/** Where the letter to a new address leads: it is confirmed by a click. */
export function AddressPage({ token }: { token: string }) {
  return (
    <SignInFrame title="address.title">
      <Address token={token} />
    </SignInFrame>
  );
}

function Address({ token }: { token: string }) {
  const t = useTranslations();
  const confirm = useMutation({ mutationFn: () => askAuth('/mail-change/confirm', { token }) });
  if (confirm.isSuccess) return <Done title={t('signIn.address.done')} text={t('signIn.address.doneText')} />;
  return (
    <Stack gap="md">
      <p>{t('signIn.address.text')}</p>
      {confirm.error && <Refusal error={confirm.error} unknown="used" />}
      <Button size="md" loading={confirm.isPending} onClick={() => confirm.mutate()}>
        {t('signIn.address.submit')}
      </Button>
    </Stack>
  );
}

/** What was done, and the way to sign in. */
export function Done({ title, text }: { title: string; text: string }) {
  return (
    <Stack gap="md" role="status">
      <p>
        <strong>{title}</strong>
      </p>
      <p>{text}</p>
      <BackToSignIn />
    </Stack>
  );
}

export function BackToSignIn() {
  const t = useTranslations();
  return (
    <ButtonLink to="/sign-in" size="md" variant="default">
      {t('signIn.back')}
    </ButtonLink>
  );
}
