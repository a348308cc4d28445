import type {
  ApiKeyInput,
  ApiKeyView,
  AuditEntries,
  AuditVerification,
  ClaimDecision,
  ClaimView,
  InvitationInput,
  InvitationView,
  Jobs,
  ModelInput,
  ModelPreview,
  ModelView,
  NewApiKey,
  Person,
  PrivacyRequestInput,
  PrivacyRequestView,
  RetentionReportView,
  Settings,
  SettingsChange,
  TaxonomyLabel,
  TaxonomyLabelInput,
} from '@navette/contracts';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer } from '../../api/answer.ts';
import { api } from '../../api/client.ts';

const list = { query: { limit: '100' } };

export const peopleQuery = queryOptions({
  queryKey: ['people'],
  queryFn: async (): Promise<readonly Person[]> => (await answer(api.people.$get(list))).items,
});
export const invitationsQuery = queryOptions({
  queryKey: ['invitations'],
  queryFn: async (): Promise<readonly InvitationView[]> => (await answer(api.invitations.$get(list))).items,
});
export const claimsQuery = queryOptions({
  queryKey: ['claims'],
  queryFn: async (): Promise<readonly ClaimView[]> =>
    (await answer(api.claims.$get({ query: { limit: '100', state: 'requested' } }))).items,
});
export const settingsQuery = queryOptions({
  queryKey: ['settings'],
  queryFn: (): Promise<Settings> => answer(api.settings.$get()),
});
export const keysQuery = queryOptions({
  queryKey: ['api-keys'],
  queryFn: async (): Promise<readonly ApiKeyView[]> => (await answer(api.me['api-keys'].$get())).items,
});
export const privacyRequestsQuery = queryOptions({
  queryKey: ['privacy', 'requests'],
  queryFn: async (): Promise<readonly PrivacyRequestView[]> => (await answer(api.privacy.requests.$get(list))).items,
});
export const retentionQuery = queryOptions({
  queryKey: ['privacy', 'retention'],
  queryFn: (): Promise<RetentionReportView> => answer(api.privacy.retention.$get()),
});

export const wordsQuery = queryOptions({
  queryKey: ['taxonomy', 'labels'],
  queryFn: async (): Promise<readonly TaxonomyLabel[]> => (await answer(api.taxonomy.labels.$get())).items,
});
export const modelsQuery = queryOptions({
  queryKey: ['models'],
  queryFn: async (): Promise<readonly ModelView[]> => (await answer(api.models.$get())).items,
});
/** Looked at anew while it is looked at. */
export const jobsQuery = queryOptions({
  queryKey: ['jobs'],
  refetchInterval: 10_000,
  queryFn: (): Promise<Jobs> => answer(api.jobs.$get()),
});

/** Entries of the audit log, latest first. */
export function auditQuery(action: string) {
  return infiniteQueryOptions({
    queryKey: ['audit', action],
    initialPageParam: 0,
    queryFn: ({ pageParam }): Promise<AuditEntries> =>
      answer(
        api.audit.$get({
          query: {
            limit: '50',
            ...(action !== '' && { action }),
            ...(pageParam > 0 && { before: String(pageParam) }),
          },
        }),
      ),
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

export const invite = (json: InvitationInput): Promise<InvitationView> => answer(api.invitations.$post({ json }));
export async function revokeInvitation(id: string): Promise<void> {
  await answer(api.invitations[':id'].revoke.$post({ param: { id } }));
}
export async function decideClaim({ id, ...json }: ClaimDecision & { id: string }): Promise<void> {
  await answer(api.claims[':id'].decide.$post({ param: { id }, json: json as ClaimDecision }));
}
export const changeSettings = (json: SettingsChange): Promise<Settings> => answer(api.settings.$patch({ json }));
export const makeKey = (json: ApiKeyInput): Promise<NewApiKey> => answer(api.me['api-keys'].$post({ json }));
export async function revokeKey(id: string): Promise<void> {
  await answer(api.me['api-keys'][':id'].revoke.$post({ param: { id } }));
}
export const requestPrivacy = (json: PrivacyRequestInput): Promise<PrivacyRequestView> =>
  answer(api.privacy.requests.$post({ json }));
/** Compares the whole log with its seals. @throws ApiProblem */
export const verifyAudit = (): Promise<AuditVerification> => answer(api.audit.verification.$get());
export const addWord = (json: TaxonomyLabelInput): Promise<TaxonomyLabel> =>
  answer(api.taxonomy.labels.$post({ json }));
export async function removeWord(id: string): Promise<void> {
  await answer(api.taxonomy.labels[':id'].$delete({ param: { id } }));
}
export const addModel = (json: ModelInput): Promise<ModelView> => answer(api.models.$post({ json }));
export async function retryJob(id: string): Promise<void> {
  await answer(api.jobs[':id'].retry.$post({ param: { id } }));
}

/** The latest published needs, ranked with these weights. @throws ApiProblem */
export async function previewModel(weights: ModelInput['weights']): Promise<ModelPreview['items']> {
  const { items } = await answer(api.needs.$get({ query: { limit: '10', state: 'published' } }));
  const needIds = items.map(({ id }) => id);
  if (needIds.length === 0) return [];
  return (await answer(api.models.preview.$post({ json: { weights, needIds } }))).items;
}
