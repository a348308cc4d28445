import { UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import { COLUMNS } from './columns.ts';
import { SORTABLE, type TrackingSearch } from './search.ts';
import classes from './tracking.module.css';

interface Props {
  readonly search: TrackingSearch;
  readonly onSearch: (change: Partial<TrackingSearch>) => void;
  readonly allSelected: boolean;
  readonly onSelectAll: (all: boolean) => void;
}

/** The head of the table: names of columns, those that can be sorted by as buttons. */
export function TrackingHead({ search, onSearch, allSelected, onSelectAll }: Props) {
  const t = useTranslations();
  return (
    <thead>
      <tr>
        <td className={classes.tick}>
          <input
            type="checkbox"
            checked={allSelected}
            onChange={(event) => onSelectAll(event.currentTarget.checked)}
            aria-label={t('tracking.selectAll')}
          />
        </td>
        {COLUMNS.map((column) => {
          const name = t(`tracking.column.${column}`);
          const sortable = SORTABLE.find((one) => one === column);
          const isSorted = sortable !== undefined && search.sort === sortable;
          return (
            <th
              key={column}
              scope="col"
              data-column={column}
              aria-sort={isSorted ? (search.down ? 'descending' : 'ascending') : undefined}
            >
              {sortable === undefined ? (
                name
              ) : (
                <UnstyledButton
                  className={classes.sort}
                  title={t('tracking.sort', { column: name })}
                  onClick={() => onSearch({ sort: sortable, down: isSorted && !search.down ? true : undefined })}
                >
                  {name}
                  {isSorted &&
                    (search.down ? <IconArrowDown size={14} aria-hidden /> : <IconArrowUp size={14} aria-hidden />)}
                </UnstyledButton>
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
