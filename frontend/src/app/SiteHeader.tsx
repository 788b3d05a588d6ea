import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAuth } from 'react-oidc-context';
import { signOut } from '@/auth/session';
import { useMe } from '@/auth/useMe';
import { changeSettings, useSettings } from '@/lib/settings';
import { Button } from '@/ui/Button';
import { Icon } from '@/ui/Icon';
import { Menu } from '@/ui/Menu';

/** Whose service this is, and who is using it. */
export function SiteHeader() {
  const { t } = useTranslation();
  const { isAuthenticated } = useAuth();
  const { language } = useSettings();
  return (
    <header className="site-header">
      <Link to="/" className="site-name">
        <Icon name="mark" size={28} />
        {t('app.name')}
      </Link>
      {isAuthenticated ? <Owner /> : null}
      <div className="site-tools">
        <span lang={language === 'sv' ? 'en' : 'sv'}>
          <Button
            variant="quiet"
            onPress={() => changeSettings({ language: language === 'sv' ? 'en' : 'sv' })}
          >
            {t('app.otherLanguage')}
          </Button>
        </span>
        {isAuthenticated ? <AccountMenu /> : null}
      </div>
    </header>
  );
}

function Owner() {
  const me = useMe();
  if (!me) return null;
  return (
    <div className="site-owner">
      {me.region.name}
      {me.organisation.name === me.region.name ? null : (
        <>
          <br />
          {me.organisation.name}
        </>
      )}
    </div>
  );
}

function AccountMenu() {
  const { t } = useTranslation();
  const auth = useAuth();
  const me = useMe();
  const navigate = useNavigate();
  return (
    <Menu
      label={me?.name ?? t('app.account')}
      icon="person"
      variant="quiet"
      actions={[
        { id: 'account', label: t('app.account'), onAction: () => void navigate({ to: '/konto' }) },
        ...(me?.permissions.some((permission) => permission.endsWith('.write'))
          ? [
              {
                id: 'removed',
                label: t('removed.title'),
                onAction: () => void navigate({ to: '/papperskorg' }),
              },
            ]
          : []),
        { id: 'sign-out', label: t('app.signOut'), onAction: () => signOut(auth) },
      ]}
    />
  );
}
