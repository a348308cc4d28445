import { FactChips } from '../reading/fact-chips.tsx';
import { useReading } from '../reading/use-reading.ts';
import type { NeedDraft } from './draft.ts';
import { changeOf, standsIn } from './take-fact.ts';

interface Props {
  readonly draft: NeedDraft;
  readonly set: (change: Partial<NeedDraft>) => void;
}

/** What the text says of disqualifiers, offered to be taken into their fields. */
export function ReadFacts({ draft, set }: Props) {
  const reading = useReading(draft.title, draft.description, 'need');
  return (
    <FactChips
      facts={reading?.facts ?? []}
      stateOf={(fact) => {
        if (changeOf(fact, draft) === undefined) return undefined;
        return standsIn(fact, draft) ? 'taken' : 'open';
      }}
      onTake={(fact) => set(changeOf(fact, draft) ?? {})}
    />
  );
}
