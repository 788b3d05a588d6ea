import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAuth } from 'react-oidc-context';
import { signOut } from '@/auth/session';
import { useMe } from '@/auth/useMe';
import { changeSettings, type Density, type Theme, useSettings } from '@/lib/settings';
import { Button } from '@/ui/Button';
import { RadioGroup } from '@/ui/ChoiceGroup';
import { DefinitionList } from '@/ui/DefinitionList';
import { PageHeader } from '@/ui/PageHeader';
import { Section } from '@/ui/Section';

/** Who is signed in, as what, and how the pages should look for that person. */
export function AccountPage() {
  const { t } = useTranslation();
  const auth = useAuth();
  const me = useMe();
  return (
    <>
      <PageHeader title={t('account.title')} />
      <Section title={t('account.who')}>
        <DefinitionList
          facts={[
            { term: t('account.name'), value: me?.name },
            { term: t('account.organisation'), value: me?.organisation.name },
            { term: t('account.region'), value: me?.region.name },
            {
              term: t('account.roles'),
              value: me?.roles.map((role) => t(`account.role.${role}`)).join(', '),
            },
          ]}
        />
        <p className="soft small">
          {t('account.fromProvider')} <Link to="/admin/behorigheter">{t('access.title')}</Link>
        </p>
      </Section>
      <SettingsSection />
      <Section title={t('account.signOutTitle')}>
        <p>{t('account.signOutText')}</p>
        <div>
          <Button variant="secondary" onPress={() => signOut(auth)}>
            {t('app.signOut')}
          </Button>
        </div>
      </Section>
    </>
  );
}

function SettingsSection() {
  const { t } = useTranslation();
  const { theme, density, language } = useSettings();
  return (
    <Section title={t('account.settings')}>
      <p className="soft">{t('account.settingsHelp')}</p>
      <div className="form">
        <RadioGroup
          label={t('account.language')}
          value={language}
          onChange={(value) => changeSettings({ language: value === 'en' ? 'en' : 'sv' })}
          options={[
            { value: 'sv', label: t('account.swedish') },
            { value: 'en', label: t('account.english') },
          ]}
        />
        <RadioGroup
          label={t('account.theme')}
          value={theme}
          onChange={(value) => changeSettings({ theme: value as Theme })}
          options={[
            { value: 'system', label: t('account.themeSystem') },
            { value: 'light', label: t('account.themeLight') },
            { value: 'dark', label: t('account.themeDark') },
          ]}
        />
        <RadioGroup
          label={t('account.density')}
          value={density}
          onChange={(value) => changeSettings({ density: value as Density })}
          options={[
            { value: 'normal', label: t('account.densityNormal') },
            { value: 'compact', label: t('account.densityCompact') },
          ]}
        />
      </div>
    </Section>
  );
}
