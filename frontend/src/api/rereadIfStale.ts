import type { QueryClient } from '@tanstack/react-query';
import { ApiError } from './ApiError';

/** Somebody else saved it first: what is shown is read again, so that the next try is made of what is saved now. */
export async function rereadIfStale(queries: QueryClient, error: unknown): Promise<void> {
  if (error instanceof ApiError && error.status === 412) await queries.invalidateQueries();
}
