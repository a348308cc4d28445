import { createFileRoute, redirect, useNavigate } from '@tanstack/react-router';
import { z } from 'zod';
import { homeOf } from '../features/session/home-of.ts';
import { meQuery } from '../features/session/me.ts';
import { SignInPage } from '../features/session/sign-in-page.tsx';

/** `from`: the page of ours that somebody wanted before signing in. */
const search = z.object({
  from: z
    .string()
    .startsWith('/')
    .regex(/^\/(?![/\\])/)
    .optional()
    .catch(undefined),
});

export const Route = createFileRoute('/')({
  validateSearch: search,
  staticData: { title: 'signIn' },
  beforeLoad: async ({ context: { queryClient }, search: { from } }) => {
    const me = await queryClient.ensureQueryData(meQuery);
    if (me === null) return;
    if (from !== undefined) throw redirect({ href: from, replace: true });
    throw redirect({ to: await homeOf(me, queryClient), replace: true });
  },
  component: SignIn,
});

function SignIn() {
  const { queryClient } = Route.useRouteContext();
  const navigate = useNavigate();
  const { from } = Route.useSearch();
  return (
    <SignInPage
      onSignedIn={async () => {
        queryClient.clear();
        await navigate({ to: '/', search: from === undefined ? {} : { from }, replace: true });
      }}
    />
  );
}
