import type { Context } from '../context/context.ts';
import { type TakenFigures, takeFigures } from './take.ts';

/** The figures of the day, counted once. */
export interface DailyFigures {
  of(ctx: Pick<Context, 'db' | 'now'>): Promise<TakenFigures>;
}

/** A context whose process keeps the figures of the day. */
export interface FiguresContext extends Context {
  readonly figures: DailyFigures;
}

/**
 * Keeps what was counted until the day (UTC) is over. Who asks again and again sees no single need come in, and nobody can
 * keep the database busy with it.
 */
export function createDailyFigures(): DailyFigures {
  let kept: { readonly day: string; readonly figures: Promise<TakenFigures> } | undefined;
  return {
    of(ctx) {
      const day = ctx.now().toISOString().slice(0, 10);
      if (kept?.day === day) return kept.figures;
      const figures = takeFigures(ctx);
      kept = { day, figures };
      // What could not be counted is counted for the next who asks.
      figures.catch(() => {
        if (kept?.figures === figures) kept = undefined;
      });
      return figures;
    },
  };
}
