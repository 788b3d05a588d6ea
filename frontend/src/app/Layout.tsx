import { Outlet, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useAuth } from 'react-oidc-context';
import { Toasts } from '@/ui/Toast';
import { SiteFooter } from './SiteFooter';
import { SiteHeader } from './SiteHeader';
import { SiteNavigation } from './SiteNavigation';
import { MAIN_ID, SkipLink } from './SkipLink';

/** The frame around every page. */
export function Layout() {
  const { isAuthenticated } = useAuth();
  useFocusOnPageChange();
  return (
    <>
      <SkipLink />
      <SiteHeader />
      <Toasts />
      <div className="site-body" data-plain={isAuthenticated ? undefined : ''}>
        {isAuthenticated ? <SiteNavigation /> : null}
        <main id={MAIN_ID} className="site-main" tabIndex={-1}>
          <Outlet />
        </main>
      </div>
      <SiteFooter />
    </>
  );
}

/** A new page, or the same at another time, is announced by moving focus to its heading, as soon as the heading is there. */
function useFocusOnPageChange(): void {
  const router = useRouter();
  useEffect(() => {
    let watcher: MutationObserver | undefined;
    const stop = router.subscribe('onRendered', ({ fromLocation, toLocation, pathChanged }) => {
      watcher?.disconnect();
      const main = document.getElementById(MAIN_ID);
      if (!fromLocation || !main) return;
      const isOtherTime = timeIn(fromLocation.search) !== timeIn(toLocation.search);
      if ((!pathChanged && !isOtherTime) || focusHeading(main)) return;
      watcher = new MutationObserver(() => {
        if (focusHeading(main)) watcher?.disconnect();
      });
      watcher.observe(main, { childList: true, subtree: true });
    });
    return () => {
      watcher?.disconnect();
      stop();
    };
  }, [router]);
}

/** The moment at which an object is shown, where an address asks for one. */
function timeIn(search: { tid?: unknown }): unknown {
  return search.tid;
}

function focusHeading(main: HTMLElement): boolean {
  const heading = main.querySelector('h1');
  heading?.focus({ preventScroll: true });
  return heading !== null;
}
