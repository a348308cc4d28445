import { createFileRoute } from '@tanstack/react-router';
import { CodePage } from '../../features/session/code-page.tsx';
import { ownPath } from '../../features/session/own-path.ts';
import { useEntered } from '../../features/session/use-entered.ts';
import { searchOf } from '../../ui/search-values.ts';

/** `to`: the page of ours that somebody wanted; a provider's way back leads here too. */
export const Route = createFileRoute('/sign-in/code')({
  validateSearch: searchOf({ to: ownPath }),
  staticData: { title: 'own' },
  component: Code,
});

function Code() {
  return <CodePage onEntered={useEntered(Route.useSearch().to)} />;
}
