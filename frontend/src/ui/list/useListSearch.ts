import { keepPreviousData } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import type { Option } from '../Select';
import type { ListSearch } from './listSearch';

export interface Filter {
  /** Its name in the address: "kommun". */
  name: string;
  /** Its name in the API: "municipalityCode". */
  param: string;
  label: string;
  kind: 'select' | 'multi' | 'date';
  options?: readonly Option[];
}

export interface ListState<Params> {
  search: ListSearch;
  /** What to ask the API for, page and all. */
  params: Params;
  /** The same selection without page, for exports. */
  selection: Record<string, string>;
  sort: string | undefined;
  set: (change: Record<string, string | undefined>) => void;
  clear: () => void;
}

/** While the next page is fetched the rows before it stay: nothing jumps. */
export const keepRows = { query: { placeholderData: keepPreviousData } } as const;

const PAGE_SIZE = 50;

/** The list's state, which lives in the address only; so every selection is a link. */
export function useListSearch<Params extends object>(
  filters: readonly Filter[],
  defaultSort?: string,
): ListState<Params> {
  const search = useSearch({ strict: false }) as unknown as ListSearch;
  const navigate = useNavigate();

  const selection = useMemo(() => {
    const chosen = filters.map(({ name, param }) => [param, search[name]] as const);
    const asked = [
      ...chosen,
      ['q', search.sok] as const,
      ['sort', search.sort ?? defaultSort] as const,
    ];
    return Object.fromEntries(
      asked
        .filter(([, value]) => value !== undefined)
        .map(([param, value]) => [param, String(value)]),
    );
  }, [filters, search, defaultSort]);

  const set = useCallback(
    (change: Record<string, string | undefined>) =>
      void navigate({
        to: '.',
        search: (previous: object) => ({ ...previous, ...change, sida: undefined }),
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  );
  const clear = useCallback(
    () =>
      set(
        Object.fromEntries(
          ['sok', ...filters.map(({ name }) => name)].map((name) => [name, undefined]),
        ),
      ),
    [set, filters],
  );

  return {
    search,
    params: { ...selection, page: search.sida ?? 1, limit: PAGE_SIZE } as unknown as Params,
    selection,
    sort: search.sort ?? defaultSort,
    set,
    clear,
  };
}
