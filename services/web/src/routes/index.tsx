import { createFileRoute, redirect } from '@tanstack/react-router';
import { homeOf } from '../features/session/home-of.ts';
import { meQuery } from '../features/session/me.ts';
import { ownPath } from '../features/session/own-path.ts';
import { AboutPage } from '../features/visitor/about-page.tsx';
import { searchOf } from '../ui/search-values.ts';

const search = searchOf({ from: ownPath });

/** What it is, for a visitor; who is signed in goes to their day. `from`: the page of ours that somebody wanted before. */
export const Route = createFileRoute('/')({
  validateSearch: search,
  staticData: { title: 'own' },
  beforeLoad: async ({ context: { queryClient }, search: { from } }) => {
    const me = await queryClient.ensureQueryData(meQuery);
    if (me !== null) {
      if (from !== undefined) throw redirect({ href: from, replace: true });
      throw redirect({ to: await homeOf(me, queryClient), replace: true });
    }
    if (from !== undefined) throw redirect({ to: '/sign-in', search: { from }, replace: true });
  },
  component: AboutPage,
});
