import { createFileRoute } from '@tanstack/react-router';
import { IntroductionPage } from '../../../features/introduction/introduction-page.tsx';

/** Where mails about an introduction lead people who have an account. */
export const Route = createFileRoute('/_signed-in/introductions/$introductionId')({
  staticData: { title: 'introduction' },
  component: Introduction,
});

function Introduction() {
  const { me } = Route.useRouteContext();
  const { introductionId } = Route.useParams();
  return <IntroductionPage key={introductionId} me={me} id={introductionId} />;
}
