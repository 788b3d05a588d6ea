import { Outlet, useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useAuth } from 'react-oidc-context';
import { SiteFooter } from './SiteFooter';
import { SiteHeader } from './SiteHeader';
import { SiteNavigation } from './SiteNavigation';

/** The frame around every page. */
export function Layout() {
  const { t } = useTranslation();
  const { isAuthenticated } = useAuth();
  useFocusOnPageChange();
  return (
    <>
      <a className="skip-link" href="#innehall">
        {t('app.skip')}
      </a>
      <SiteHeader />
      <div className="site-body" data-plain={isAuthenticated ? undefined : ''}>
        {isAuthenticated ? <SiteNavigation /> : null}
        <main id="innehall" className="site-main" tabIndex={-1}>
          <Outlet />
        </main>
      </div>
      <SiteFooter />
    </>
  );
}

/** A new page is announced by moving focus to its heading, as soon as the heading is there. */
function useFocusOnPageChange(): void {
  const { pathname } = useLocation();
  const previous = useRef(pathname);
  useEffect(() => {
    if (previous.current === pathname) return;
    previous.current = pathname;
    const main = document.getElementById('innehall');
    const focusHeading = () => {
      const heading = main?.querySelector('h1');
      heading?.focus({ preventScroll: true });
      return heading !== null && heading !== undefined;
    };
    if (!main || focusHeading()) return;
    const watcher = new MutationObserver(() => {
      if (focusHeading()) watcher.disconnect();
    });
    watcher.observe(main, { childList: true, subtree: true });
    return () => watcher.disconnect();
  }, [pathname]);
}
