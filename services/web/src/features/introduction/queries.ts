import type {
  DisclosedIntroduction,
  Introduction,
  IntroductionWithSteps,
  ProposeInput,
  StartupAnswer,
  UndertakingText,
} from '@navette/contracts';
import { queryOptions } from '@tanstack/react-query';
import { answer } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import type { Language } from '../../locales/language.ts';

const one = api.introductions[':id'];

/** An introduction as its reader may see it: a startup's is told by `undertaken`. */
export type IntroductionView = IntroductionWithSteps | DisclosedIntroduction;

export function introductionQuery(id: string) {
  return queryOptions({
    queryKey: ['introductions', 'one', id],
    queryFn: async (): Promise<IntroductionView> => (await answer(one.$get({ param: { id } }))) as IntroductionView,
  });
}

/** Narrows to what a startup sees. */
export function isDisclosed(view: IntroductionView): view is DisclosedIntroduction {
  return 'undertaken' in view;
}

/** The introductions of a need. */
export function introductionsOfNeedQuery(needId: string) {
  return queryOptions({
    queryKey: ['introductions', 'of-need', needId],
    queryFn: async (): Promise<readonly Introduction[]> =>
      (await answer(api.introductions.$get({ query: { needId, limit: '100' } }))).items,
  });
}

/** The confidentiality undertaking as it is asked for now. */
export function undertakingQuery(language: Language) {
  return queryOptions({
    queryKey: ['undertaking', language],
    queryFn: (): Promise<UndertakingText> =>
      answer(api.undertaking.$get(undefined, { headers: { 'Accept-Language': language } })),
  });
}

/** The startup's answer. @throws ApiProblem */
export function answerIntroduction(id: string, json: StartupAnswer): Promise<DisclosedIntroduction> {
  return answer(one.answer.$post({ param: { id }, json })) as Promise<DisclosedIntroduction>;
}

/** Makes the undertaking of an introduction in which the startup is interested already. @throws ApiProblem */
export function undertake(id: string, version: string): Promise<DisclosedIntroduction> {
  return answer(one.undertaking.$post({ param: { id }, json: { version } })) as Promise<DisclosedIntroduction>;
}

/** Asks the startup of a shortlisted match. @throws ApiProblem with the reason in its first field */
export function propose(matchId: string, to: ProposeInput['to']): Promise<Introduction> {
  return answer(api.matches[':id'].propose.$post({ param: { id: matchId }, json: to === undefined ? {} : { to } }));
}
