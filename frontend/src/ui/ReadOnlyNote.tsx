import { useTranslation } from 'react-i18next';
import { useMe } from '@/auth/useMe';
import { isOfThePast, type Linked, offersChange } from '@/lib/links';
import { Icon } from './Icon';

interface ReadOnlyNoteProps {
  /** What the page shows, with the links that the API offers; left out on a page of many things. */
  object?: Linked;
  /** The names of those who answer for it; without any it is the region. */
  responsible?: readonly (string | undefined)[] | undefined;
  /** What cannot be done, where it is not to change. */
  cannot?: 'decide' | undefined;
}

/** Says to those who may not change what they read that it is so, and who answers for it. */
export function ReadOnlyNote({ object, responsible = [], cannot }: ReadOnlyNoteProps) {
  const { t, i18n } = useTranslation();
  const region = useMe()?.region.name;
  if (object && (offersChange(object) || isOfThePast(object))) return null;
  const known = responsible.filter((name) => name !== undefined);
  const names = known.length > 0 ? known : region ? [region] : [];
  if (names.length === 0) return null;
  return (
    <p className="read-only-note no-print">
      <Icon name="lock" size={16} />
      {t(cannot ? 'app.cannotDecide' : 'app.readOnly', {
        count: names.length,
        names: new Intl.ListFormat(i18n.language, { type: 'conjunction' }).format(names),
      })}
    </p>
  );
}
