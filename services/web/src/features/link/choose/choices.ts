import type { LinkUse } from '@navette/contracts';
import type { OwnerReason } from '../refusals.ts';

/** What an owner is about to say of one startup. `reason` "": not chosen yet. */
export type Choice =
  | { readonly answer: 'chosen' }
  | { readonly answer: 'declined'; readonly reason: OwnerReason | ''; readonly text: string };

/** By introduction; those about which nothing is said keep waiting. */
export type Choices = ReadonlyMap<string, Choice>;

/** Whether something is missing that sending needs. */
export function isUnfinished(choice: Choice): boolean {
  if (choice.answer === 'chosen') return false;
  return choice.reason === '' || (choice.reason === 'other' && choice.text.trim() === '');
}

type Sent = Extract<LinkUse, { answer: 'choose' }>['choices'][number];

/** What is sent; undefined while nothing is said, or something is missing. */
export function choicesToSend(choices: Choices): Extract<LinkUse, { answer: 'choose' }> | undefined {
  if (choices.size === 0 || [...choices.values()].some(isUnfinished)) return undefined;
  return {
    answer: 'choose',
    choices: [...choices].flatMap(([introductionId, choice]): Sent[] => {
      if (choice.answer === 'chosen') return [{ introductionId, answer: 'chosen' }];
      if (choice.reason === '') return [];
      const text = choice.text.trim();
      return [{ introductionId, answer: 'declined', reason: choice.reason, ...(text !== '' && { text }) }];
    }),
  };
}
