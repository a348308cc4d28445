import { createFileRoute, redirect } from '@tanstack/react-router';
import { meQuery } from '../../features/session/me.ts';
import { ownPath } from '../../features/session/own-path.ts';
import { SignInPage } from '../../features/session/sign-in-page.tsx';
import { useEntered } from '../../features/session/use-entered.ts';
import { oneOf, searchOf } from '../../ui/search-values.ts';

const search = searchOf({ from: ownPath, refused: oneOf(['oidc']) });

/** `from`: the page of ours that somebody wanted. A provider's refusal leads here as well, `?refused=oidc`. */
export const Route = createFileRoute('/sign-in/')({
  validateSearch: search,
  staticData: { title: 'own' },
  beforeLoad: async ({ context: { queryClient }, search: { from } }) => {
    const me = await queryClient.ensureQueryData(meQuery);
    if (me !== null) throw redirect({ to: '/', search: from === undefined ? {} : { from }, replace: true });
  },
  component: SignIn,
});

function SignIn() {
  const { from, refused } = Route.useSearch();
  return <SignInPage from={from} refused={refused !== undefined} onEntered={useEntered(from)} />;
}
