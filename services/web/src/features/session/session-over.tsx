import { Modal } from '@mantine/core';
import type { Me } from '@navette/contracts';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Anchor } from '../../ui/plain/anchor.tsx';
import { Stack } from '../../ui/plain/stack.tsx';
import { CodeForm } from './code-form.tsx';
import { SignInForm } from './sign-in-form.tsx';

/** Above every other dialog, which stays open below. */
const ABOVE_DIALOGS = 300;

interface Props {
  readonly me: Me;
  /** They signed in here. */
  readonly onBack: () => Promise<void>;
  /** They may have signed in elsewhere. */
  readonly onLook: () => Promise<void>;
}

/** Over the page of somebody whose session has ended: they sign in again where they are, and go on with what they typed. */
export function SessionOver({ me, onBack, onLook }: Props) {
  const t = useTranslations();
  const [asksCode, setAsksCode] = useState(false);
  useEffect(() => {
    const look = () => void onLook();
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [onLook]);
  return (
    <Modal
      opened
      onClose={() => {}}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      zIndex={ABOVE_DIALOGS}
    >
      <Stack gap="md">
        <Modal.Title component="h2" fz="md" fw={600}>
          {t(asksCode ? 'signIn.code.title' : 'signIn.over.title')}
        </Modal.Title>
        <p>{t('signIn.over.text')}</p>
        {asksCode ? (
          <CodeForm onEntered={onBack} />
        ) : (
          <SignInForm
            email={me.email}
            onEntered={async (entered) => (entered === 'code' ? setAsksCode(true) : onBack())}
          >
            {() => (
              <Anchor href="/sign-in" target="_blank" rel="noopener">
                {t('signIn.over.otherWays')}
              </Anchor>
            )}
          </SignInForm>
        )}
      </Stack>
    </Modal>
  );
}
