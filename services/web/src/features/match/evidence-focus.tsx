import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';

interface Focus {
  /** A criterion ("text"), one of its items ("text/défauts"), or nothing. */
  readonly active: string | null;
  point(at: string | null): void;
}

const FocusContext = createContext<Focus>({ active: null, point: () => {} });

/** Lets a criterion and the passages that it rests on light each other up, wherever they stand on the page. */
export function EvidenceFocus({ children }: { children: ReactNode }) {
  const [active, point] = useState<string | null>(null);
  const focus = useMemo(() => ({ active, point }), [active]);
  return <FocusContext value={focus}>{children}</FocusContext>;
}

export function useEvidenceFocus(): Focus {
  return useContext(FocusContext);
}

/** Whether a mark or criterion is what somebody points at: itself, its whole criterion, or one of its items. */
export function isPointedAt(active: string | null, id: string): boolean {
  return active !== null && (active === id || id.startsWith(`${active}/`) || active.startsWith(`${id}/`));
}
