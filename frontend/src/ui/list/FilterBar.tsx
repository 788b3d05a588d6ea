import { lazy, Suspense, useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../Button';
import { Select } from '../Select';
import { TextField } from '../TextField';
import { FilterChips } from './FilterChips';
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

/** What is shown of a list, and the way to change it; the chips say what is on. Narrow windows fold the choices away. */
export function FilterBar({ list, filters, searchLabel }: FilterBarProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const folds = filters.length > 1;
  return (
    <search>
      <div className="filter-bar" data-folded={(folds && !isOpen) || undefined}>
        {searchLabel ? (
          <SearchText
            key="sok"
            label={searchLabel}
            value={list.search.sok ?? ''}
            onCommit={(sok) => list.set({ sok })}
          />
        ) : null}
        {folds ? (
          <Button
            variant="secondary"
            className="filter-toggle"
            aria-expanded={isOpen}
            aria-controls={id}
            onPress={() => setOpen(!isOpen)}
          >
            {t('list.filters')}
          </Button>
        ) : null}
        <div className="filters" id={id}>
          {filters.map((filter) => (
            <FilterControl key={filter.name} filter={filter} list={list} />
          ))}
        </div>
      </div>
      <FilterChips list={list} filters={filters} />
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
