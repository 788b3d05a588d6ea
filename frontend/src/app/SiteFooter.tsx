import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

/** The pages that the law wants within reach of every page. */
export function SiteFooter() {
  const { t } = useTranslation();
  return (
    <footer className="site-footer">
      <Link to="/tillganglighet">{t('nav.accessibility')}</Link>
      <Link to="/kakor">{t('nav.cookies')}</Link>
      <Link to="/personuppgifter">{t('nav.privacy')}</Link>
      <Link to="/hjalp">{t('nav.help')}</Link>
    </footer>
  );
}
