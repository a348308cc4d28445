import type { Mark } from './evidence.ts';
import { isPointedAt, useEvidenceFocus } from './evidence-focus.tsx';
import classes from './marked-text.module.css';
import { segmentsOf } from './segments.ts';

/** A text with the passages that speak for a match; pointing at one points at its counterpart too. */
export function MarkedText({ text, marks, lang }: { text: string; marks: readonly Mark[]; lang?: string | null }) {
  const { active, point } = useEvidenceFocus();
  return (
    <span lang={lang ?? undefined}>
      {segmentsOf(text, marks).map((segment) => {
        const [first] = segment.marks;
        if (first === undefined) return <span key={segment.start}>{segment.text}</span>;
        const strong = segment.marks.some((mark) => isPointedAt(active, mark.id));
        return (
          <mark
            key={segment.start}
            className={strong ? classes.strong : classes.mark}
            data-strong={strong || undefined}
            data-read={segment.marks.some((mark) => mark.criterion === 'capabilities') || undefined}
            onMouseEnter={() => point(first.id)}
            onMouseLeave={() => point(null)}
          >
            {segment.text}
          </mark>
        );
      })}
    </span>
  );
}
