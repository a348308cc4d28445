import type { OrganisationSize } from '@navette/domain';
import { readSize } from '../values/size.ts';
import { holdsBands, sizeOfBand } from '../values/staff-band.ts';
import type { ListedReaderOf } from './listed-reader.ts';

/**
 * The size of the company that a row describes. A category ("PME") counts before its staff, for it counts the group; but
 * INSEE's categories know no TPE, so that a PME with fewer than ten people is one. The staff of one establishment says
 * the size only where nothing else does.
 */
export function readCompanySize(reader: ListedReaderOf<'size'>): OrganisationSize | undefined {
  const said: { readonly size: OrganisationSize; readonly category: boolean; readonly place: boolean }[] = [];
  for (const { text, column } of reader.cells('size')) {
    const size = (holdsBands(column) ? sizeOfBand(text) : undefined) ?? readSize(text);
    if (size === undefined) reader.tell(column, 'expected_size', text);
    else
      said.push({
        size,
        category: !/\d/.test(text) && !/^nn$/i.test(text),
        place: /tablissement|vestiging/i.test(column),
      });
  }
  const category = said.find((answer) => answer.category)?.size;
  const staff = (said.find((answer) => !answer.category && !answer.place) ?? said.find((answer) => !answer.category))
    ?.size;
  return category === 'PME' && staff === 'TPE' ? 'TPE' : (category ?? staff);
}
