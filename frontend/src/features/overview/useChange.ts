import { useTranslation } from 'react-i18next';

/** "3 fler än 2022"; nothing to say when there was nothing the year before. */
export function useChange(year: number): (now: number, before: number) => string | undefined {
  const { t } = useTranslation();
  return (now, before) => {
    if (before === 0) return undefined;
    const to = { count: Math.abs(now - before), year: year - 1 };
    if (now === before) return t('overview.same', to);
    return t(now > before ? 'overview.more' : 'overview.fewer', to);
  };
}
