import { Button, Group, Menu, Modal, TextInput } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { IconBookmark } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { type TrackingSearch, trackingSearch } from './search.ts';

interface View {
  readonly name: string;
  readonly search: TrackingSearch;
}

/** Addresses of the table under names of one's own, kept on this device. */
export function SavedViews(props: { search: TrackingSearch; onOpen: (search: TrackingSearch) => void }) {
  const t = useTranslations();
  const [views, setViews] = useLocalStorage<readonly View[]>({ key: 'navette.tracking-views', defaultValue: [] });
  const [naming, setNaming] = useState(false);
  return (
    <>
      <Menu position="bottom-start">
        <Menu.Target>
          <Button variant="default" leftSection={<IconBookmark size={16} aria-hidden />}>
            {t('tracking.views')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => props.onOpen({})}>{t('tracking.view.all')}</Menu.Item>
          {views.map(({ name, search }) => (
            <Menu.Item key={name} onClick={() => props.onOpen(trackingSearch({ ...search }))}>
              {name}
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Item onClick={() => setNaming(true)}>{t('tracking.view.keep')}</Menu.Item>
          {views.map(({ name }) => (
            <Menu.Item key={name} onClick={() => setViews(views.filter((one) => one.name !== name))}>
              {t('tracking.view.forget', { name })}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {naming && (
        <Naming
          onClose={() => setNaming(false)}
          onName={(name) => {
            setNaming(false);
            setViews([...views.filter((one) => one.name !== name), { name, search: props.search }]);
          }}
        />
      )}
    </>
  );
}

function Naming({ onClose, onName }: { onClose: () => void; onName: (name: string) => void }) {
  const t = useTranslations();
  const [name, setName] = useState('');
  const [tried, setTried] = useState(false);
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('tracking.view.keep')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (name.trim() !== '') onName(name.trim());
        }}
      >
        <TextInput
          label={t('tracking.view.name')}
          maxLength={60}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={tried && name.trim() === '' && t('tracking.view.nameMissing')}
          data-autofocus
        />
        <Group mt="md">
          <Button type="submit">{t('tracking.view.save')}</Button>
        </Group>
      </form>
    </Modal>
  );
}
