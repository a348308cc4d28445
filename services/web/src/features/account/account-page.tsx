import { Title } from '@mantine/core';
import type { Me } from '@navette/contracts';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import classes from './account-page.module.css';
import { AddressForm } from './address-form.tsx';
import { MailFrequency } from './mail-frequency.tsx';
import { PasswordForm } from './password-form.tsx';
import { Places } from './places.tsx';
import { securityQuery } from './queries.ts';
import { SecondFactor } from './second-factor.tsx';

/** A person's own account: how often they are written to, and how they come in. */
export function AccountPage({ me }: { me: Me }) {
  const t = useTranslations();
  const { data: security } = useQuery(securityQuery);
  const isHeldBack = security?.secondFactorRequired === true && !security.secondFactor;
  // A mail's footer leads to one of the sections, which is there only now.
  useEffect(() => {
    if (location.hash.length > 1) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, []);
  return (
    <div className={classes.page}>
      <Title order={1} tabIndex={-1}>
        {t('title.account')}
      </Title>
      {security !== undefined && <SecondFactor security={security} />}
      {!isHeldBack && <MailFrequency />}
      <Places />
      {security !== undefined && <PasswordForm hasPassword={security.password} />}
      {security !== undefined && <AddressForm email={me.email} hasPassword={security.password} />}
    </div>
  );
}
