import { Link, useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/auth/useMe';
import { Button } from '@/ui/Button';

const pages = [
  { to: '/', key: 'nav.overview' },
  { to: '/program', key: 'nav.programmes' },
  { to: '/handlingsplaner', key: 'nav.plans' },
  { to: '/insatser', key: 'nav.measures' },
  { to: '/stod', key: 'nav.support' },
  { to: '/service', key: 'nav.service' },
  { to: '/besok', key: 'nav.visits' },
  { to: '/serviceplaner', key: 'nav.servicePlans' },
  { to: '/uppfoljning', key: 'nav.followUp' },
  { to: '/import', key: 'nav.imports' },
  { to: '/organisationer', key: 'nav.actors' },
] as const;

/** The way to every part: beside the page where there is room, else opened by a button. */
export function SiteNavigation() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const [openAt, setOpenAt] = useState<string>();
  const mayAdminister = useMay('administration.read');
  const isOpen = openAt === pathname;
  return (
    <div className="site-side">
      <Button
        className="nav-toggle"
        variant="quiet"
        icon="menu"
        aria-expanded={isOpen}
        aria-controls="huvudmeny"
        onPress={() => setOpenAt(isOpen ? undefined : pathname)}
      >
        {t('app.menu')}
      </Button>
      <nav
        id="huvudmeny"
        className="site-nav"
        aria-label={t('app.navigation')}
        data-open={isOpen ? '' : undefined}
      >
        <ul>
          {pages.map(({ to, key }) => (
            <li key={to}>
              <Link to={to} activeOptions={{ includeSearch: false, exact: to === '/' }}>
                {t(key)}
              </Link>
            </li>
          ))}
          {mayAdminister ? (
            <li>
              <Link
                to="/admin/organisationer"
                {...(pathname.startsWith('/admin/') ? { 'aria-current': 'page' as const } : {})}
              >
                {t('nav.administration')}
              </Link>
            </li>
          ) : null}
        </ul>
      </nav>
    </div>
  );
}
