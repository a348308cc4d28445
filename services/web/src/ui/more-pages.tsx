import { Menu, UnstyledButton } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import classes from './navigation.module.css';

const PAGES = [
  ['/imports', 'imports'],
  ['/duplicates', 'duplicates'],
  ['/admin', 'admin'],
] as const;

/** Pages that one comes to less often. */
export function MorePages() {
  const t = useTranslations();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <UnstyledButton className={classes.link}>
          {t('shell.more')} <IconChevronDown size={14} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {PAGES.map(([to, name]) => (
          <Menu.Item key={to} component={Link} to={to}>
            {t(`shell.${name}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
