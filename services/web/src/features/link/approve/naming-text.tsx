import type { LinkViewOf } from '@navette/contracts';
import { segmentsOf } from '../../match/segments.ts';
import classes from './naming-text.module.css';

/** A text in which what could name its owner is highlighted. */
export function NamingText({
  text,
  details,
}: {
  text: string;
  details: LinkViewOf<'approve_need'>['identifyingDetails'];
}) {
  const marks = details.map(({ start, end, kind }) => ({
    id: `${kind}/${start}`,
    criterion: kind,
    field: 'text' as const,
    start,
    end,
  }));
  return segmentsOf(text, marks).map((segment) =>
    segment.marks.length === 0 ? (
      segment.text
    ) : (
      <mark key={segment.start} className={classes.naming}>
        {segment.text}
      </mark>
    ),
  );
}
