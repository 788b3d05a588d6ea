import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useAuth } from 'react-oidc-context';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import { PageHeader } from '@/ui/PageHeader';
import { returnToOf } from './session';

const route = getRouteApi('/logga-in');

/** The quiet door: what this is, and one button. */
export function SignInPage() {
  const { t } = useTranslation();
  const auth = useAuth();
  const { till } = route.useSearch();
  const router = useRouter();
  // Back from the identity provider, the way on is in the state that signing in began with.
  const returnTo = returnToOf(till ? { returnTo: till } : auth.user?.state);
  useEffect(() => {
    if (auth.isAuthenticated) void router.navigate({ href: returnTo, replace: true });
  }, [auth.isAuthenticated, returnTo, router]);
  if (auth.isAuthenticated) return null;
  const isBusy = auth.isLoading || auth.activeNavigator !== undefined;
  return (
    <>
      <PageHeader title={t('auth.title')} lead={t('auth.lead')} />
      <div className="stack" data-gap="large">
        {auth.error ? (
          <Notice tone="warning" isUrgent>
            <p>{t('auth.failed')}</p>
          </Notice>
        ) : null}
        <div className="stack">
          <div>
            <Button
              isPending={isBusy}
              onPress={() => void auth.signinRedirect({ state: { returnTo } })}
            >
              {isBusy ? t('auth.signingIn') : t('auth.action')}
            </Button>
          </div>
          {till && till !== '/' ? <p className="soft">{t('auth.goingBack')}</p> : null}
          <p className="soft">{t('auth.help')}</p>
        </div>
      </div>
    </>
  );
}
