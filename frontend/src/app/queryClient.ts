import { QueryClient } from '@tanstack/react-query';
import { ApiError } from '@/api/ApiError';

/** Reads are tried again only when the network or the server failed, never when it said no. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (failures, error) =>
        failures < 2 && (!(error instanceof ApiError) || error.status === 0 || error.status >= 502),
    },
  },
});
