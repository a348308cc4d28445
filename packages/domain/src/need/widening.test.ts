import { describe, expect, it } from 'vitest';
import { TEASER_CROWD, widenTeaser } from './widening.ts';

/** A directory by sector and area; null counts everything. */
function directory(counts: Readonly<Record<string, number>>) {
  return async (sector: string | null, area: string | null) => counts[`${sector}/${area}`] ?? 0;
}

const ladders = { sectors: ['13', 'C'], areas: ['FRE', 'FR'] };

describe('the widening of a teaser', () => {
  it('says sector and area as they are where enough establishments fit', async () => {
    const told = await widenTeaser(ladders, directory({ '13/FRE': TEASER_CROWD }));
    expect(told).toEqual({ sector: '13', area: 'FRE', crowd: TEASER_CROWD });
  });

  it('widens the area first, then the sector', async () => {
    expect(await widenTeaser(ladders, directory({ '13/FRE': 9, '13/FR': 12 }))).toMatchObject({
      sector: '13',
      area: 'FR',
    });
    expect(await widenTeaser(ladders, directory({ '13/FRE': 9, '13/FR': 9, '13/null': 9, 'C/FRE': 31 }))).toEqual({
      sector: 'C',
      area: 'FRE',
      crowd: 31,
    });
  });

  it('says neither where the whole directory is too small, and tells how small', async () => {
    expect(await widenTeaser(ladders, directory({ 'null/null': 3 }))).toEqual({ sector: null, area: null, crowd: 3 });
  });
});
