import type { SharedShortlist } from '@navette/contracts';
import { queryOptions } from '@tanstack/react-query';
import { answer } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import type { MarkKind } from '../shortlist/marks.ts';

const shared = api.shared.shortlists[':token'];

/** What the link with this token shows. What colleagues answer meanwhile comes when the reader returns to the page. */
export function dossierQuery(token: string) {
  return queryOptions({
    queryKey: ['dossier', token],
    refetchOnWindowFocus: true,
    queryFn: (): Promise<SharedShortlist> => answer(shared.$get({ param: { token } })),
  });
}

export interface Answer {
  readonly matchId: string;
  readonly mark: MarkKind;
  readonly text: string | null;
  readonly name: string;
}

/** Says what somebody thinks of a startup. @returns the whole as it is then @throws ApiProblem */
export function sendAnswer(token: string, json: Answer): Promise<SharedShortlist> {
  return answer(shared.marks.$post({ param: { token }, json }));
}

/** Where the browser finds it as PDF. */
export function dossierPdfAddress(token: string): string {
  return `/api/v1/shared/shortlists/${encodeURIComponent(token)}/pdf`;
}
