import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { etagOf } from '@/api/http';
import { Problem } from './Problem';
import { Skeleton } from './Skeleton';

interface ResourceProps<Body> {
  query: UseQueryResult<{ data: Body; headers: Headers }, unknown>;
  /** Draws the thing; the ETag is what a change of it must be sent with. */
  children: (body: Body, etag: string) => ReactNode;
}

/** One thing fetched from the API: while it comes, when it fails, and when it is there. */
export function Resource<Body>({ query, children }: ResourceProps<Body>) {
  if (query.data) return children(query.data.data, etagOf(query.data));
  if (query.isError) return <Problem error={query.error} onRetry={() => void query.refetch()} />;
  return <Skeleton />;
}
