import { createFileRoute, redirect } from '@tanstack/react-router';
import { CompanyPage } from '../../../features/company/company-page.tsx';
import { isFacilitating } from '../../../features/session/me.ts';

export const Route = createFileRoute('/_signed-in/organisations/$organisationId')({
  staticData: { title: 'company' },
  beforeLoad: ({ context: { me } }) => {
    if (!isFacilitating(me)) throw redirect({ to: '/', replace: true });
  },
  component: Company,
});

function Company() {
  const { organisationId } = Route.useParams();
  return <CompanyPage key={organisationId} id={organisationId} />;
}
