import { Notifications } from '@mantine/notifications';

/** Where refusals and failures are told, above every page. */
export function Notices() {
  return <Notifications position="bottom-center" limit={3} zIndex={400} />;
}
