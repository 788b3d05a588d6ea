import { useTranslation } from 'react-i18next';
import { Button } from '../Button';
import { Icon } from '../Icon';
import type { Filter, ListState } from './useListSearch';

/** What a list is narrowed by, each a button that takes it away. */
export function FilterChips({
  list,
  filters,
}: {
  list: ListState<object>;
  filters: readonly Filter[];
}) {
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
