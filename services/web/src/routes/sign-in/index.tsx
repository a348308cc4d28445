import { createFileRoute } from '@tanstack/react-router';
import { SignInPage } from '../../features/session/sign-in-page.tsx';
import { useEntered } from '../../features/session/use-entered.ts';
import { oneOf, searchOf } from '../../ui/search-values.ts';

/** Where a provider's refusal leads, `?refused=oidc`. */
export const Route = createFileRoute('/sign-in/')({
  validateSearch: searchOf({ refused: oneOf(['oidc']) }),
  staticData: { title: 'own' },
  component: SignIn,
});

function SignIn() {
  const { refused } = Route.useSearch();
  return <SignInPage from={undefined} refused={refused !== undefined} onEntered={useEntered(undefined)} />;
}
