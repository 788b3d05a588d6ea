import { useTranslation } from 'react-i18next';
import { useMay } from '@/auth/useMe';
import { TabLink, Tabs } from '@/ui/Tabs';

const pages = [
  { to: '/admin/organisationer', key: 'access.members' },
  { to: '/admin/behorigheter', key: 'access.title' },
  { to: '/admin/logg', key: 'log.title' },
  { to: '/admin/synpunkter', key: 'feedback.received.title' },
] as const;

/** The parts of Administration, for those who administer; others only come to the one they may read. */
export function AdministrationTabs() {
  const { t } = useTranslation();
  if (!useMay('administration.read')) return null;
  return (
    <Tabs label={t('nav.administration')}>
      {pages.map(({ to, key }) => (
        <TabLink key={to} to={to}>
          {t(key)}
        </TabLink>
      ))}
    </Tabs>
  );
}
