import type { ErrorComponentProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ApiError } from '@/api/ApiError';
import { Button } from '@/ui/Button';
import { LinkButton } from '@/ui/LinkButton';
import { PageHeader } from '@/ui/PageHeader';
import { Problem } from '@/ui/Problem';

/** 404: no such page. */
export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t('errors.notFoundTitle')} lead={t('errors.notFoundText')} />
      <LinkButton to="/">{t('errors.toOverview')}</LinkButton>
    </>
  );
}

/** 403: not for this account. */
export function ForbiddenPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t('errors.forbiddenTitle')} lead={t('errors.forbiddenText')} />
      <LinkButton to="/">{t('errors.toOverview')}</LinkButton>
    </>
  );
}

/** Anything that broke while a page was drawn, or a 5xx. */
export function BrokenPage({ error }: ErrorComponentProps) {
  const { t } = useTranslation();
  const failure: unknown = error;
  if (failure instanceof ApiError && failure.status === 403) return <ForbiddenPage />;
  if (failure instanceof ApiError && failure.status === 404) return <NotFoundPage />;
  return (
    <>
      <PageHeader title={t('errors.brokenTitle')} lead={t('errors.brokenText')} />
      <div className="stack">
        {failure instanceof ApiError ? <Problem error={failure} /> : null}
        <div className="row">
          <Button onPress={() => window.location.reload()}>{t('errors.reload')}</Button>
          <LinkButton to="/" variant="secondary">
            {t('errors.toOverview')}
          </LinkButton>
        </div>
      </div>
    </>
  );
}
