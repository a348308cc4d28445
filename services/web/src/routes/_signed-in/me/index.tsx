import { createFileRoute } from '@tanstack/react-router';
import { AccountPage } from '../../../features/account/account-page.tsx';

export const Route = createFileRoute('/_signed-in/me/')({
  staticData: { title: 'account' },
  component: () => <AccountPage me={Route.useRouteContext().me} />,
});
