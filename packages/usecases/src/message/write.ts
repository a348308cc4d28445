import { type Message, type MessageInput, messageInput } from '@navette/contracts';
import {
  countMessagesSince,
  type Executor,
  findMessage,
  findPerson,
  hasQuestion,
  insertMessage,
  lockIntroduction,
  transaction,
} from '@navette/db';
import { ASKED_STATES, DomainError, MESSAGES_A_DAY, namesDisclosed, notFound, personIdOf } from '@navette/domain';
import type { Context } from '../context/context.ts';
import { parse } from '../context/parse.ts';
import { record } from '../context/record.ts';
import { type Party, partyOf } from '../introduction/party.ts';
import { introductionScope } from '../introduction/scope.ts';
import { knownOfOwner } from '../need/identifying-details.ts';
import { maskText } from './mask.ts';
import { tellReaders } from './tell.ts';
import { messageView } from './view.ts';

const DAY_MS = 24 * 3_600_000;

/**
 * Writes to the other side of an introduction. Before names it is a question of the startup, or an answer to one, and what
 * could tell who the owner is is struck out of both before it is kept.
 * @throws DomainError `not_found`; `invalid`; `illegal_transition` for the 51st message of a side within a day, for a question
 * about what is over, and for an answer to none
 */
export async function writeMessage(ctx: Context, introductionId: string, input: MessageInput): Promise<Message> {
  const party = await partyOf(ctx, introductionId, 'message.write');
  const { text } = parse(messageInput, input);
  const authorId = personIdOf(ctx.actor);
  const author = authorId === null ? undefined : await findPerson(ctx.db, authorId);
  const id = ctx.newId.opaque();
  const at = ctx.now();
  return transaction(ctx.db, async (trx) => {
    // Locked, so that two who write at once are counted one after the other, and names stay as they are.
    const current = await lockIntroduction(trx, introductionId);
    if (current === undefined) throw notFound();
    const named = namesDisclosed(current);
    if (!named) await checkQuestion(trx, party, current.state);
    const since = new Date(at.getTime() - DAY_MS);
    if ((await countMessagesSince(trx, { introductionId, side: party.side, since })) >= MESSAGES_A_DAY)
      throw refused('too_many', `at most ${MESSAGES_A_DAY} messages of one side in 24 hours`);
    await insertMessage(trx, {
      id,
      introductionId,
      side: party.side,
      authorId,
      authorName: author?.name ?? '',
      masked: !named,
      text: named ? text : maskText(text, await knownOfOwner(trx, party.need, undefined)),
      at,
    });
    const row = await findMessage(trx, id);
    if (row === undefined) throw notFound();
    await tellReaders(trx, ctx, party, row);
    const payload = { introductionId, messageId: id, side: party.side, masked: !named };
    await record(trx, ctx, [{ kind: 'message.sent', ...introductionScope(party.row), payload }]);
    return messageView(row, { side: party.side, named });
  });
}

async function checkQuestion(trx: Executor, party: Party, state: Party['row']['state']): Promise<void> {
  if (!ASKED_STATES.includes(state)) throw refused('over', 'an introduction that the startup was asked about');
  if (party.side !== 'startup' && !(await hasQuestion(trx, party.row.id)))
    throw refused('no_question', 'a question of the startup; before names the other side answers');
}

function refused(code: string, expected: string): DomainError {
  return new DomainError('illegal_transition', `This can't be written now: expected ${expected}.`, [
    { pointer: '/text', code, expected },
  ]);
}
