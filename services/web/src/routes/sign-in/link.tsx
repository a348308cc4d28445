import { createFileRoute } from '@tanstack/react-router';
import { MagicLinkPage } from '../../features/session/token-page.tsx';
import { useEntered } from '../../features/session/use-entered.ts';
import { useMailedToken } from '../../features/session/use-mailed-token.ts';

export const Route = createFileRoute('/sign-in/link')({
  staticData: { title: 'own' },
  component: () => <MagicLinkPage token={useMailedToken()} onEntered={useEntered(undefined)} />,
});
