import { Notifications, notifications } from '@mantine/notifications';
import { useEffect } from 'react';
import { takeNotices } from './notice-store.ts';

/** The notices themselves. */
export default function ShownNotices() {
  useEffect(
    () =>
      takeNotices(({ title, message, close }) => {
        notifications.show({
          color: 'garance',
          title,
          message,
          autoClose: 12_000,
          withBorder: true,
          closeButtonProps: { 'aria-label': close },
        });
      }),
    [],
  );
  return <Notifications position="bottom-center" limit={3} zIndex={400} />;
}
