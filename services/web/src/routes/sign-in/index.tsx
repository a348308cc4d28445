import { createFileRoute } from '@tanstack/react-router';
import { z } from 'zod';
import { SignInPage } from '../../features/session/sign-in-page.tsx';
import { useEntered } from '../../features/session/use-entered.ts';

/** Where a provider's refusal leads, `?refused=oidc`. */
export const Route = createFileRoute('/sign-in/')({
  validateSearch: z.object({ refused: z.literal('oidc').optional().catch(undefined) }),
  staticData: { title: 'own' },
  component: SignIn,
});

function SignIn() {
  const { refused } = Route.useSearch();
  return <SignInPage from={undefined} refused={refused !== undefined} onEntered={useEntered(undefined)} />;
}
