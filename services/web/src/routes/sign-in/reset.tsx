import { createFileRoute } from '@tanstack/react-router';
import { ResetPage } from '../../features/session/reset-page.tsx';
import { useMailedToken } from '../../features/session/use-mailed-token.ts';

export const Route = createFileRoute('/sign-in/reset')({
  staticData: { title: 'own' },
  component: () => <ResetPage token={useMailedToken()} />,
});
