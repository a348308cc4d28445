import { Box, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { ColourSchemeSwitch } from '../../ui/colour-scheme-switch.tsx';
import { LanguageSwitch } from '../../ui/language-switch.tsx';
import { Wordmark } from '../../ui/wordmark.tsx';
import { SignInForm } from './sign-in-form.tsx';
import classes from './sign-in-page.module.css';

/** What a visitor finds: the name, one sentence, the form. */
export function SignInPage({ onSignedIn }: { onSignedIn: () => Promise<void> }) {
  const t = useTranslations();
  return (
    <Box className={classes.page}>
      <Group component="header" justify="flex-end" gap="xs" p="sm">
        <LanguageSwitch />
        <ColourSchemeSwitch />
      </Group>
      <Box component="main" id="main" className={classes.main}>
        <Stack gap="lg" w="100%" maw={400}>
          <Stack gap="xs">
            <Wordmark />
            <Text size="md">{t('signIn.promise')}</Text>
          </Stack>
          <Paper withBorder p="lg" className={classes.card}>
            <Stack gap="md">
              <Title order={1} tabIndex={-1}>
                {t('signIn.title')}
              </Title>
              <SignInForm onSignedIn={onSignedIn} />
            </Stack>
          </Paper>
        </Stack>
      </Box>
    </Box>
  );
}
