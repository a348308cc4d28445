import { createFileRoute, redirect } from '@tanstack/react-router';
import { MyDayPage } from '../../features/my-day/my-day-page.tsx';
import { isFacilitating } from '../../features/session/me.ts';
import { oneOf, searchOf } from '../../ui/search-values.ts';

const search = searchOf({ whose: oneOf(['operator']) });

export const Route = createFileRoute('/_signed-in/day')({
  validateSearch: search,
  staticData: { title: 'day' },
  beforeLoad: ({ context: { me } }) => {
    if (!isFacilitating(me)) throw redirect({ to: '/', replace: true });
  },
  component: Day,
});

function Day() {
  const { whose = 'mine' } = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <MyDayPage
      whose={whose}
      onWhose={(next) => void navigate({ search: next === 'operator' ? { whose: next } : {}, replace: true })}
    />
  );
}
