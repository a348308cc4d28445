import { Button, Group } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { askAuth } from '../../api/auth.ts';
import { BackupCodes } from './backup-codes.tsx';
import { ConfirmByPassword } from './confirm-by-password.tsx';
import { ConfirmCode } from './confirm-code.tsx';
import { Section } from './section.tsx';

interface Props {
  readonly security: {
    readonly password: boolean;
    readonly secondFactor: boolean;
    readonly secondFactorRequired: boolean;
  };
}

/** What is being done: nothing yet, a password is asked for, the app is set up, or the codes are shown, this once. */
type Step =
  | { readonly kind: 'rest' }
  | { readonly kind: 'password'; readonly to: 'enable' | 'disable' | 'generate-backup-codes' }
  | { readonly kind: 'scan'; readonly totpURI: string; readonly backupCodes: readonly string[] }
  | { readonly kind: 'codes'; readonly backupCodes: readonly string[] };

type Made = { readonly totpURI?: string; readonly backupCodes?: readonly string[] };

/** The second factor: set up with an app, taken away, given other backup codes. */
export function SecondFactor({ security }: Props) {
  const t = useTranslations();
  const client = useQueryClient();
  const router = useRouter();
  const [step, setStep] = useState<Step>({ kind: 'rest' });

  async function changed(): Promise<void> {
    await client.invalidateQueries();
    await router.invalidate();
  }

  async function begin(to: Extract<Step, { kind: 'password' }>['to'], password: string | undefined): Promise<void> {
    const { totpURI, backupCodes = [] } = await askAuth<Made>(`/two-factor/${to}`, { password });
    if (totpURI !== undefined) setStep({ kind: 'scan', totpURI, backupCodes });
    else if (backupCodes.length > 0) setStep({ kind: 'codes', backupCodes });
    else setStep({ kind: 'rest' });
    if (to === 'disable') await changed();
  }

  const { secondFactor: isOn, secondFactorRequired: isRequired } = security;
  return (
    <Section id="second-factor" title={t('account.factor.title')}>
      {step.kind === 'rest' && (
        <>
          <p>{isOn ? t('account.factor.on') : isRequired ? t('account.factor.required') : t('account.factor.off')}</p>
          <Group gap="xs">
            {!isOn && (
              <Button size="md" onClick={() => setStep({ kind: 'password', to: 'enable' })}>
                {t('account.factor.begin')}
              </Button>
            )}
            {isOn && (
              <Button
                size="md"
                variant="default"
                onClick={() => setStep({ kind: 'password', to: 'generate-backup-codes' })}
              >
                {t('account.factor.newCodes')}
              </Button>
            )}
            {isOn && !isRequired && (
              <Button size="md" variant="default" onClick={() => setStep({ kind: 'password', to: 'disable' })}>
                {t('account.factor.end')}
              </Button>
            )}
          </Group>
        </>
      )}
      {step.kind === 'password' && (
        <ConfirmByPassword
          asks={security.password}
          onConfirm={(password) => begin(step.to, password)}
          onBack={() => setStep({ kind: 'rest' })}
        />
      )}
      {step.kind === 'scan' && (
        <ConfirmCode
          totpURI={step.totpURI}
          onConfirmed={() => setStep({ kind: 'codes', backupCodes: step.backupCodes })}
        />
      )}
      {step.kind === 'codes' && (
        <BackupCodes
          codes={step.backupCodes}
          onKept={() => {
            setStep({ kind: 'rest' });
            void changed();
          }}
        />
      )}
    </Section>
  );
}
