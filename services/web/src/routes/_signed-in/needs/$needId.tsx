import { useQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { useState } from 'react';
import { ApiProblem } from '../../../api/problem.ts';
import { isWhole, needQuery } from '../../../features/need/queries.ts';
import { NeedPage, NeedPageSkeleton } from '../../../features/need-form/need-page.tsx';
import { flag, searchOf, uuid } from '../../../ui/search-values.ts';

const search = searchOf({
  edit: flag,
  /** The shortlist file that is shown. Default: the newest. */
  file: uuid,
  /** The introduction whose thread, meetings and outcomes are shown. Default: the one that asks most of its reader. */
  with: uuid,
});

/** `/needs/new` and `/needs/<id>`: one route, so that the first saving changes the address under the hands of who types. */
export const Route = createFileRoute('/_signed-in/needs/$needId')({
  validateSearch: search,
  staticData: { title: 'need' },
  component: Need,
});

function Need() {
  const { me } = Route.useRouteContext();
  const { needId } = Route.useParams();
  const { edit, file, with: introductionId } = Route.useSearch();
  const navigate = Route.useNavigate();
  // `next`: the id that the first saving gave; the address is about to follow it.
  const [writing, setWriting] = useState({ key: 0, param: needId, next: '' });
  if (writing.param !== needId) {
    setWriting({ key: needId === writing.next ? writing.key : writing.key + 1, param: needId, next: '' });
  }

  const isNew = needId === 'new';
  const { data, error } = useQuery({ ...needQuery(needId), enabled: !isNew });
  // What was read before stays under the hands of who types, though reading it again failed.
  if (error !== null && data === undefined) throw error;
  const need = isNew ? undefined : data;
  if (need !== undefined && !isWhole(need)) throw new ApiProblem(404, 'not_found');
  if (need === undefined && !isNew) return <NeedPageSkeleton />;
  return (
    <NeedPage
      key={writing.key}
      me={me}
      need={need}
      editing={edit === true}
      onCreated={(created) => {
        // The address follows; what is being typed stays as it is.
        setWriting((before) => ({ ...before, next: created.id }));
        void navigate({ params: { needId: created.id }, replace: true });
      }}
      onEditing={(editing) => {
        void navigate({ search: (before) => ({ ...before, edit: editing || undefined }), replace: true });
      }}
      fileId={file}
      introductionId={introductionId}
      onFile={(id) => void navigate({ search: (before) => ({ ...before, file: id }), replace: true })}
    />
  );
}
