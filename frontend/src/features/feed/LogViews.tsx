import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

/** What the log is of: changes, or that somebody was shown a personal number. */
export function LogViews() {
  const { t } = useTranslation();
  return (
    <nav className="views" aria-label={t('log.views')}>
      <ul>
        <li>
          <Link to="/admin/logg" activeOptions={{ exact: true, includeSearch: false }}>
            {t('log.changes')}
          </Link>
        </li>
        <li>
          <Link to="/admin/logg/personnummer" activeOptions={{ includeSearch: false }}>
            {t('log.reads.title')}
          </Link>
        </li>
      </ul>
    </nav>
  );
}
