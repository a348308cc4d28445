import {
  type Attachment,
  type IntroductionFileQuery,
  introductionFileQuery,
  type NeedFileQuery,
  needFileQuery,
} from '@navette/contracts';
import { authorise } from '@navette/domain';
import { parse } from '../context/parse.ts';
import { namedParty } from '../introduction/party.ts';
import { introductionScope } from '../introduction/scope.ts';
import { needScope, needSubject } from '../need/subject.ts';
import { visibleNeed } from '../need/update.ts';
import type { FileContext } from './context.ts';
import { keepFile } from './keep.ts';

/** Puts a file with a need, for startups from a stage on. @throws DomainError `not_found`, `forbidden`, `invalid` */
export async function attachToNeed(
  ctx: FileContext,
  needId: string,
  query: NeedFileQuery,
  bytes: Uint8Array,
): Promise<Attachment> {
  const need = await visibleNeed(ctx, needId);
  authorise(ctx.actor, 'attachment.write', needSubject(need));
  const { fileName, stage } = parse(needFileQuery, query);
  return keepFile(ctx, { need, purpose: 'need', stage, fileName, bytes, scope: needScope(need) });
}

/**
 * Puts a signed agreement, or what shows an outcome, with an introduction: for its two sides and nobody else.
 * @throws DomainError `not_found`, `invalid`; `illegal_transition` before names
 */
export async function attachToIntroduction(
  ctx: FileContext,
  introductionId: string,
  query: IntroductionFileQuery,
  bytes: Uint8Array,
): Promise<Attachment> {
  const { row, need } = await namedParty(ctx, introductionId, 'evidence.write');
  const { fileName, purpose } = parse(introductionFileQuery, query);
  const scope = introductionScope(row);
  return keepFile(ctx, { need, introductionId, purpose, stage: 'all', fileName, bytes, scope });
}
