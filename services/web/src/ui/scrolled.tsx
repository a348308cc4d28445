import type { ReactNode, Ref } from 'react';

interface Props {
  /** What is in it, for who does not see it. */
  readonly label: string;
  readonly className?: string | undefined;
  readonly ref?: Ref<HTMLElement>;
  /** Arrow keys scroll it, whatever else they do on its page. */
  readonly ownArrows?: boolean;
  readonly children: ReactNode;
}

/** A part of a page that scrolls by itself: who has no mouse comes to it by Tab, and scrolls it by the arrow keys. */
export function Scrolled({ label, className, ref, ownArrows = false, children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section ref={ref} className={className} tabIndex={0} aria-label={label} data-own-arrows={ownArrows || undefined}>
      {children}
    </section>
  );
}
