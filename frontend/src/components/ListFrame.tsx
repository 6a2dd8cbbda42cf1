import { Card, List } from '@mui/material';
import { type ReactElement, type ReactNode, useRef } from 'react';
import { useTranslate } from 'react-admin';
import { ChoicePicker } from './ChoicePicker.js';
import { EmptyState } from './EmptyState.js';
import { FilterBar } from './FilterBar.js';
import { ListPages } from './ListPages.js';
import { ListTotal } from './ListTotal.js';
import { LoadingState } from './LoadingState.js';
import { readingListKeys } from './list-keys.js';
import { ProblemAlert } from './ProblemAlert.js';
import { useListKeys } from './use-list-keys.js';
import type { ListRows } from './use-list-rows.js';

const sizes = [25, 50, 100] as const;

interface ListShown<Sort extends string> {
  readonly q?: string;
  readonly sort: Sort;
  readonly order: 'asc' | 'desc';
  readonly page: number;
  readonly perPage: number;
}

interface ListFrameProps<Row, Sort extends string> {
  /** What the catalogue keeps this list's words under, in `lists`. */
  readonly name: 'documents' | 'speeches';
  readonly searchLabel: string;
  /** The message that counts, with every plural form. */
  readonly counted: string;
  readonly query: ListShown<Sort>;
  readonly show: (change: Partial<ListShown<Sort>>) => void;
  /** Whether anything is left out, and the way back to everything. */
  readonly narrowed: boolean;
  readonly onClear: () => void;
  /** The filters beside the words. */
  readonly filters: ReactNode;
  readonly sorts: readonly Sort[];
  readonly rows: ListRows<Row>;
  /** A row is a `[data-row]` with a `[data-row-link]` in it, for the keys to walk over. */
  readonly children: (row: Row) => ReactElement;
  readonly icon: ReactNode;
  /** What a desk that has none is told. */
  readonly empty: { readonly title: string; readonly text: string; readonly action: ReactNode };
}

/** A searched list: words, filters and order above, the rows and their pages below. A title runs from A, a day from the latest. */
export function ListFrame<Row, Sort extends string>(props: ListFrameProps<Row, Sort>) {
  const { name, query, show, narrowed, rows } = props;
  const translate = useTranslate();
  const list = useRef<HTMLUListElement>(null);
  useListKeys({ list, keys: readingListKeys[name] });
  return (
    <>
      <FilterBar
        search={{
          label: props.searchLabel,
          value: query.q ?? '',
          onSearch: (q) => show({ q: q || undefined }),
        }}
        filtersLabel={translate('claim.filters')}
        clear={narrowed ? { label: translate('claim.clear'), onClear: props.onClear } : null}
      >
        {props.filters}
        <ChoicePicker
          required
          label={translate('claim.sortLabel')}
          value={query.sort}
          choices={props.sorts.map((value) => ({ value, label: translate(`lists.${name}.sort.${value}`) }))}
          onChange={(sort = query.sort) => show({ sort, order: sort === 'title' ? 'asc' : 'desc' })}
        />
      </FilterBar>
      <ProblemAlert error={rows.error} onRetry={() => rows.refetch()} />
      {rows.isPending && <LoadingState />}
      {rows.data && (
        <>
          <ListTotal {...rows.data} counted={props.counted} moreThan={`lists.${name}.moreThan`} />
          <Card sx={{ mt: 1, opacity: rows.isPlaceholderData ? 0.6 : 1 }}>
            {rows.data.data.length > 0 ? (
              <List ref={list} disablePadding>
                {rows.data.data.map(props.children)}
              </List>
            ) : narrowed ? (
              <EmptyState
                icon={props.icon}
                title={translate(`lists.${name}.noMatch`)}
                text={translate('claim.noMatch.text')}
              />
            ) : (
              <EmptyState icon={props.icon} {...props.empty} />
            )}
          </Card>
          <ListPages
            total={rows.data.total}
            page={query.page}
            perPage={query.perPage}
            sizes={sizes}
            onPage={(page) => show({ page })}
            onSize={(perPage) => show({ perPage })}
          />
        </>
      )}
    </>
  );
}
