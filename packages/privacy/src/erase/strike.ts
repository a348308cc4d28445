import { type RawBuilder, sql } from 'kysely';
import { STRUCK } from '../map/blank.ts';
import { columnSql } from '../map/map.ts';
import type { Needles } from '../subject/needles.ts';

/** A column of which words are struck out. */
export interface StruckColumn {
  readonly name: string;
  readonly json: boolean;
}

/** Whether there is anything to strike out, and what a column is afterwards. */
export interface Strike {
  readonly found: RawBuilder<boolean>;
  readonly struck: RawBuilder<unknown>;
}

/** How to strike somebody out of a column; undefined when there is nothing to look for. */
export function strike({ name, json }: StruckColumn, needles: Needles): Strike | undefined {
  const steps = json ? jsonSteps(needles) : textSteps(needles);
  if (steps.length === 0) return undefined;
  const column = sql.raw<string>(json ? `${columnSql(name)}::text` : columnSql(name));
  const any = steps.map((step) => step.pattern).join('|');
  const struck = steps.reduce(
    (value: RawBuilder<unknown>, step) => sql`regexp_replace(${value}, ${step.pattern}, ${step.by}, 'gi')`,
    column,
  );
  return {
    found: sql<boolean>`${column} ~* ${any}`,
    struck: json ? sql`${struck}::jsonb` : struck,
  };
}

interface Step {
  readonly pattern: string;
  readonly by: string;
}

function textSteps({ anywhere, whole }: Needles): Step[] {
  return [
    ...(anywhere.length > 0 ? [{ pattern: anywhere.join('|'), by: STRUCK }] : []),
    ...(whole.length > 0 ? [{ pattern: `^\\s*(?:${whole.join('|')})\\s*$`, by: STRUCK }] : []),
  ];
}

/** In JSON, a name that is all of a string; keys are ours and bear no names. */
function jsonSteps({ anywhere, whole }: Needles): Step[] {
  return [
    ...(anywhere.length > 0 ? [{ pattern: anywhere.map(inJson).join('|'), by: STRUCK }] : []),
    ...(whole.length > 0 ? [{ pattern: `"(?:${whole.map(inJson).join('|')})"`, by: `"${STRUCK}"` }] : []),
  ];
}

/** A quotation mark is written with a backslash in JSON; the patterns have no other sign that is. */
function inJson(pattern: string): string {
  return pattern.replaceAll('"', '\\\\"');
}
