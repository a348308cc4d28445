import { IconHelpCircle, IconThumbDown, IconThumbUp } from '@tabler/icons-react';
import type { MarkKind } from './marks.ts';

const ICONS = { go: IconThumbUp, no_go: IconThumbDown, question: IconHelpCircle } as const;

/** The sign of a mark; its word stands beside it. */
export function MarkIcon({ mark, size }: { mark: MarkKind; size: number }) {
  const Icon = ICONS[mark];
  return <Icon size={size} aria-hidden />;
}
