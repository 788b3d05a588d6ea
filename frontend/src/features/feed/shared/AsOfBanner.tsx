import { Link, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '@/lib/dates';
import { Notice } from '@/ui/Notice';
import type { Kind } from './historyLabels';

/** The moment that the address asks to be shown, as the API takes it; nothing for now. */
export function useAsOf(): { asOf: string } | undefined {
  const search: { tid?: unknown } = useSearch({ strict: false });
  return typeof search.tid === 'string' ? { asOf: search.tid } : undefined;
}

/** Says that what is shown is how it was, and leads back to how it is. */
export function AsOfBanner({ kind }: { kind: Kind }) {
  const { t, i18n } = useTranslation();
  const past = useAsOf();
  if (!past) return null;
  return (
    <div className="as-of">
      <Notice tone="warning">
        <p>
          {t('history.asOf', {
            thing: t(`history.things.${kind}`),
            time: formatMoment(past.asOf, i18n.language),
          })}{' '}
          <Link to="." search={{}}>
            {t('history.toNow')}
          </Link>
        </p>
      </Notice>
    </div>
  );
}
