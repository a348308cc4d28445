import { createFileRoute } from '@tanstack/react-router';
import { AddressPage } from '../../features/session/token-page.tsx';
import { useMailedToken } from '../../features/session/use-mailed-token.ts';

export const Route = createFileRoute('/sign-in/address')({
  staticData: { title: 'own' },
  component: () => <AddressPage token={useMailedToken()} />,
});
