import { useRouter } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useAuth } from 'react-oidc-context';

/** Shows its content to a signed-in person only; others are led to the sign-in page and back again. */
export function SignedIn({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const { isLoading, isAuthenticated } = useAuth();
  const router = useRouter();
  const mustSignIn = !isLoading && !isAuthenticated;
  useEffect(() => {
    const { href: till, pathname } = router.state.location;
    // Already on the way there: in development React runs every effect twice.
    if (!mustSignIn || pathname === '/logga-in') return;
    void router.navigate({ to: '/logga-in', search: till === '/' ? {} : { till }, replace: true });
  }, [mustSignIn, router]);
  return isAuthenticated ? children : <p className="soft">{t('auth.signingIn')}</p>;
}
