import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '@/api/ApiError';
import { etagOf } from '@/api/http';
import { PageHeader } from './PageHeader';
import { Problem } from './Problem';
import { Skeleton } from './Skeleton';

interface ResourceProps<Body> {
  query: UseQueryResult<{ data: Body; headers: Headers }, unknown>;
  /** Shown below the heading of a page that is there already; otherwise what failed is the page. */
  isPart?: boolean;
  /** Draws the thing; the ETag is what a change of it must be sent with. */
  children: (body: Body, etag: string) => ReactNode;
}

/** One thing fetched from the API: while it comes, when it fails, and when it is there. */
export function Resource<Body>({ query, isPart, children }: ResourceProps<Body>) {
  if (query.data) return children(query.data.data, etagOf(query.data));
  if (query.isError) {
    return (
      <>
        {isPart ? null : <FailedPageHeader error={query.error} />}
        <Problem error={query.error} onRetry={() => void query.refetch()} />
      </>
    );
  }
  return <Skeleton />;
}

/** Every page has a heading, where it cannot be shown too: it is where keyboard and screen reader begin. */
function FailedPageHeader({ error }: { error: unknown }) {
  const { t } = useTranslation();
  const status = error instanceof ApiError ? error.status : undefined;
  if (status === 404) return <PageHeader title={t('errors.notFoundTitle')} />;
  if (status === 403) return <PageHeader title={t('errors.forbiddenTitle')} />;
  return <PageHeader title={t('errors.brokenTitle')} />;
}
