import type { NeedDocument } from '../document/need.ts';
import type { ProfileFacts } from '../document/profile.ts';
import type { EvidenceByCriterion } from '../explanation/explanation.ts';
import { insidePerimeter } from '../place/inside-perimeter.ts';
import { locate } from '../place/locate.ts';
import { isWithinSector } from '../sector/shared-levels.ts';
import type { Assessment } from './assessment.ts';
import { shareThatFits } from './terms.ts';

type Aspect = EvidenceByCriterion['reciprocity']['aspects'][number];

/** Share of the profile's wishes about its customers that the need's owner meets: size, sector, area. */
export function assessReciprocity(need: NeedDocument, profile: ProfileFacts): Assessment<'reciprocity'> {
  const { sizes = [], sectors = [], areas = [] } = profile.wishes ?? {};
  const { organisationSize, sector, place } = need;
  const aspects: Aspect[] = [];
  if (sizes.length > 0 && organisationSize !== undefined) {
    aspects.push({ aspect: 'size', fits: sizes.includes(organisationSize), need: organisationSize, profile: sizes });
  }
  if (sectors.length > 0 && sector !== undefined) {
    const fits = sectors.some((wished) => isWithinSector(sector, wished) || isWithinSector(wished, sector));
    aspects.push({ aspect: 'sector', fits, need: sector, profile: sectors });
  }
  const wished = areas.length > 0 ? areas : (profile.areasServed ?? []);
  const where = locate(place);
  const fits = insidePerimeter({ ...need, perimeter: { areas: wished } }, where);
  if (fits !== null)
    aspects.push({ aspect: 'area', fits, need: where?.area ?? where?.country ?? null, profile: wished });
  return { value: shareThatFits(aspects), evidence: { aspects } };
}
