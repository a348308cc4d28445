import { createFileRoute, redirect } from '@tanstack/react-router';
import { homeOf } from '../features/session/home-of.ts';
import { meQuery } from '../features/session/me.ts';
import { ownPath } from '../features/session/own-path.ts';
import { SignInPage } from '../features/session/sign-in-page.tsx';
import { useEntered } from '../features/session/use-entered.ts';
import { searchOf } from '../ui/search-values.ts';

const search = searchOf({ from: ownPath });

/** `from`: the page of ours that somebody wanted before signing in. */
export const Route = createFileRoute('/')({
  validateSearch: search,
  staticData: { title: 'own' },
  beforeLoad: async ({ context: { queryClient }, search: { from } }) => {
    const me = await queryClient.ensureQueryData(meQuery);
    if (me === null) return;
    if (from !== undefined) throw redirect({ href: from, replace: true });
    throw redirect({ to: await homeOf(me, queryClient), replace: true });
  },
  component: SignIn,
});

function SignIn() {
  const { from } = Route.useSearch();
  return <SignInPage from={from} onEntered={useEntered(from)} />;
}
