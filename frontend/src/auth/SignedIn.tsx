import { Navigate, useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAuth } from 'react-oidc-context';

/** Shows its content to a signed-in person only; others are led to the sign-in page and back again. */
export function SignedIn({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const auth = useAuth();
  const location = useLocation();
  if (auth.isLoading) return <p className="soft">{t('auth.signingIn')}</p>;
  if (!auth.isAuthenticated) {
    return <Navigate to="/logga-in" search={{ till: location.href }} replace />;
  }
  return children;
}
