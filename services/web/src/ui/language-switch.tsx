import { Button, Menu } from '@mantine/core';
import { IconCheck, IconLanguage } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import { isLanguage, LANGUAGES } from '../locales/language.ts';
import { useLanguage } from '../locales/language-provider.tsx';

/** Chooses the language of the screen; each is named in itself. */
export function LanguageSwitch() {
  const t = useTranslations();
  const { language, choose } = useLanguage();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          leftSection={<IconLanguage size={18} aria-hidden />}
          aria-label={t('shell.language', { code: language.toUpperCase(), language: LANGUAGES[language] })}
        >
          {language.toUpperCase()}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {Object.keys(LANGUAGES)
          .filter(isLanguage)
          .map((one) => (
            <Menu.Item
              key={one}
              lang={one}
              onClick={() => void choose(one)}
              aria-current={one === language ? 'true' : undefined}
              rightSection={one === language ? <IconCheck size={16} aria-hidden /> : null}
            >
              {LANGUAGES[one]}
            </Menu.Item>
          ))}
      </Menu.Dropdown>
    </Menu>
  );
}
