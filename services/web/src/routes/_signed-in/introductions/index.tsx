import { createFileRoute } from '@tanstack/react-router';
import { BoardPage } from '../../../features/introduction-board/board-page.tsx';

export const Route = createFileRoute('/_signed-in/introductions/')({
  staticData: { title: 'introductions' },
  component: Introductions,
});

function Introductions() {
  return <BoardPage me={Route.useRouteContext().me} />;
}
