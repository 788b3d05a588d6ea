import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../Button';
import { Icon } from '../Icon';
import { Select } from '../Select';
import { TextField } from '../TextField';
import { MultiFilter } from './MultiFilter';
import type { Filter, ListState } from './useListSearch';

// The calendar is heavy and few lists have one.
const DateField = lazy(() => import('../DateField').then((file) => ({ default: file.DateField })));

interface FilterBarProps {
  list: ListState<object>;
  filters: readonly Filter[];
  /** What the free text looks in: "Sök mottagare, ärende eller diarienummer". */
  searchLabel?: string;
}

/** What is shown of a list, and the way to change it; the chips say what is on. */
export function FilterBar({ list, filters, searchLabel }: FilterBarProps) {
  return (
    <search>
      <div className="filter-bar">
        {searchLabel ? (
          <SearchText
            key="sok"
            label={searchLabel}
            value={list.search.sok ?? ''}
            onCommit={(sok) => list.set({ sok })}
          />
        ) : null}
        {filters.map((filter) => (
          <FilterControl key={filter.name} filter={filter} list={list} />
        ))}
      </div>
      <Chips list={list} filters={filters} />
    </search>
  );
}

function FilterControl({ filter, list }: { filter: Filter; list: ListState<object> }) {
  const { t } = useTranslation();
  const value = String(list.search[filter.name] ?? '');
  const set = (next: string | undefined) => list.set({ [filter.name]: next || undefined });
  const { label, options = [] } = filter;
  if (filter.kind === 'date') {
    return (
      <Suspense fallback={null}>
        <DateField label={label} value={value || undefined} onChange={set} />
      </Suspense>
    );
  }
  if (filter.kind === 'multi') {
    return (
      <MultiFilter
        label={label}
        options={options}
        value={value ? value.split(',') : []}
        onChange={(values) => set(values.join(','))}
      />
    );
  }
  return (
    <Select
      label={label}
      options={options}
      placeholder={t('list.all')}
      value={value}
      onChange={set}
    />
  );
}

function SearchText({
  label,
  value,
  onCommit,
}: {
  label: string;
  value: string;
  onCommit: (value: string | undefined) => void;
}) {
  const [draft, setDraft] = useState<string>();
  useEffect(() => {
    if (draft === undefined) return;
    const timer = setTimeout(() => {
      onCommit(draft.trim() || undefined);
      setDraft(undefined);
    }, 400);
    return () => clearTimeout(timer);
  }, [draft, onCommit]);
  return (
    <TextField
      label={label}
      type="search"
      width="long"
      value={draft ?? value}
      onChange={setDraft}
    />
  );
}

function Chips({ list, filters }: { list: ListState<object>; filters: readonly Filter[] }) {
  const { t } = useTranslation();
  const chips = [
    ...(list.search.sok ? [{ name: 'sok', text: `”${list.search.sok}”`, isWaiting: false }] : []),
    ...filters.flatMap((filter) => {
      const value = list.search[filter.name];
      return value === undefined ? [] : [{ name: filter.name, ...wordsOf(String(value), filter) }];
    }),
  ];
  if (chips.length === 0) return null;
  return (
    <ul className="chips" aria-label={t('list.shown')}>
      {chips.map(({ name, text, isWaiting }) => (
        <li key={name}>
          <button
            type="button"
            className="chip"
            aria-label={t('list.removeFilter', { filter: text })}
            onClick={() => list.set({ [name]: undefined })}
          >
            {text}
            {isWaiting ? <span className="chip-wait" aria-hidden /> : null}
            <Icon name="cross" size={14} />
          </button>
        </li>
      ))}
      <li>
        <Button variant="quiet" onPress={list.clear}>
          {t('list.clear')}
        </Button>
      </li>
    </ul>
  );
}

/** What a chip says; a code is no word, so until the choices are fetched only the filter's name. */
function wordsOf(value: string, { label, kind, options = [] }: Filter) {
  if (kind !== 'date' && options.length === 0) return { text: label, isWaiting: true };
  const values = value
    .split(',')
    .map((each) => options.find((option) => option.value === each)?.label ?? each);
  return { text: `${label}: ${values.join(', ')}`, isWaiting: false };
}
