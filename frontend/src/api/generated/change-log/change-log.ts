/**
 * Generated from openapi.yaml by orval; do not edit.
 */

import type {
  DataTag,
  DefinedInitialDataOptions,
  DefinedUseQueryResult,
  QueryClient,
  QueryFunction,
  QueryKey,
  UndefinedInitialDataOptions,
  UseQueryOptions,
  UseQueryResult,
} from '@tanstack/react-query';
import { useQuery } from '@tanstack/react-query';
import type { ErrorType } from '../../http';

import { http } from '../../http';
import type {
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidInputResponse,
  LogEntryPage,
  NotAcceptableResponse,
  SearchChangeLogParams,
  TooManyRequestsResponse,
  UnauthenticatedResponse,
  UnexpectedErrorResponse,
} from '../model';

export type HTTPStatusCode1xx = 100 | 101 | 102 | 103;
export type HTTPStatusCode2xx = 200 | 201 | 202 | 203 | 204 | 205 | 206 | 207;
export type HTTPStatusCode3xx = 300 | 301 | 302 | 303 | 304 | 305 | 307 | 308;
export type HTTPStatusCode4xx =
  | 400
  | 401
  | 402
  | 403
  | 404
  | 405
  | 406
  | 407
  | 408
  | 409
  | 410
  | 411
  | 412
  | 413
  | 414
  | 415
  | 416
  | 417
  | 418
  | 419
  | 420
  | 421
  | 422
  | 423
  | 424
  | 426
  | 428
  | 429
  | 431
  | 451;
export type HTTPStatusCode5xx = 500 | 501 | 502 | 503 | 504 | 505 | 507 | 511;
export type HTTPStatusCodes =
  | HTTPStatusCode1xx
  | HTTPStatusCode2xx
  | HTTPStatusCode3xx
  | HTTPStatusCode4xx
  | HTTPStatusCode5xx;

type SecondParameter<T extends (...args: never) => unknown> = Parameters<T>[1];

const withQueryKey = <T extends object, K>(query: T, queryKey: K): T & { queryKey: K } => {
  const result = { queryKey } as T & { queryKey: K };
  for (const key of Object.keys(query)) {
    // The explicit queryKey always wins, matching the previous
    // `{ ...query, queryKey }` spread where it was set last.
    if (key === 'queryKey') continue;
    Object.defineProperty(result, key, {
      enumerable: true,
      configurable: true,
      get: () => (query as Record<string, unknown>)[key],
    });
  }
  return result;
};

export type searchChangeLogResponse200 = {
  data: LogEntryPage;
  status: 200;
};

export type searchChangeLogResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type searchChangeLogResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type searchChangeLogResponse403 = {
  data: ForbiddenResponse;
  status: 403;
};

export type searchChangeLogResponse406 = {
  data: NotAcceptableResponse;
  status: 406;
};

export type searchChangeLogResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type searchChangeLogResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type searchChangeLogResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<HTTPStatusCodes, 200 | 400 | 401 | 403 | 406 | 429 | 500>;
};

export type searchChangeLogResponseSuccess = searchChangeLogResponse200 & {
  headers: Headers;
};
export type searchChangeLogResponseError = (
  | searchChangeLogResponse400
  | searchChangeLogResponse401
  | searchChangeLogResponse403
  | searchChangeLogResponse406
  | searchChangeLogResponse429
  | searchChangeLogResponse500
  | searchChangeLogResponseDefault
) & {
  headers: Headers;
};

export const getSearchChangeLogUrl = (params?: SearchChangeLogParams) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value));
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/change-log?${stringifiedParams}` : `/change-log`;
};

/**
 * Every change in the region, newest first, whoever made it: person, machine client or the service itself. Needs the right `administration.read`. Svenska: Alla ändringar i regionen, senaste först, vem som än gjorde dem. Kräver rättigheten `administration.read`.
 * @summary Search the change log
 */
export const searchChangeLog = async (
  params?: SearchChangeLogParams,
  options?: Parameters<typeof http>[1],
): Promise<searchChangeLogResponseSuccess> => {
  return http<searchChangeLogResponseSuccess>(getSearchChangeLogUrl(params), {
    ...options,
    method: 'GET',
  });
};

export const getSearchChangeLogQueryKey = (params?: SearchChangeLogParams) => {
  return [`/change-log`, ...(params ? [params] : [])] as const;
};

export const getSearchChangeLogQueryOptions = <
  TData = Awaited<ReturnType<typeof searchChangeLog>>,
  TError = ErrorType<
    | InvalidInputResponse
    | UnauthenticatedResponse
    | ForbiddenResponse
    | NotAcceptableResponse
    | TooManyRequestsResponse
    | InternalErrorResponse
    | UnexpectedErrorResponse
  >,
>(
  params?: SearchChangeLogParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof searchChangeLog>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
) => {
  const { query: queryOptions, request: requestOptions } = options ?? {};

  const queryKey = queryOptions?.queryKey ?? getSearchChangeLogQueryKey(params);

  const queryFn: QueryFunction<Awaited<ReturnType<typeof searchChangeLog>>> = ({ signal }) =>
    searchChangeLog(params, { signal, ...requestOptions });

  return { queryKey, queryFn, ...queryOptions } as UseQueryOptions<
    Awaited<ReturnType<typeof searchChangeLog>>,
    TError,
    TData
  > & { queryKey: DataTag<QueryKey, TData, TError> };
};

export type SearchChangeLogQueryResult = NonNullable<Awaited<ReturnType<typeof searchChangeLog>>>;
export type SearchChangeLogQueryError = ErrorType<
  | InvalidInputResponse
  | UnauthenticatedResponse
  | ForbiddenResponse
  | NotAcceptableResponse
  | TooManyRequestsResponse
  | InternalErrorResponse
  | UnexpectedErrorResponse
>;

export function useSearchChangeLog<
  TData = Awaited<ReturnType<typeof searchChangeLog>>,
  TError = ErrorType<
    | InvalidInputResponse
    | UnauthenticatedResponse
    | ForbiddenResponse
    | NotAcceptableResponse
    | TooManyRequestsResponse
    | InternalErrorResponse
    | UnexpectedErrorResponse
  >,
>(
  params: undefined | SearchChangeLogParams,
  options: {
    query: Partial<UseQueryOptions<Awaited<ReturnType<typeof searchChangeLog>>, TError, TData>> &
      Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof searchChangeLog>>,
          TError,
          Awaited<ReturnType<typeof searchChangeLog>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useSearchChangeLog<
  TData = Awaited<ReturnType<typeof searchChangeLog>>,
  TError = ErrorType<
    | InvalidInputResponse
    | UnauthenticatedResponse
    | ForbiddenResponse
    | NotAcceptableResponse
    | TooManyRequestsResponse
    | InternalErrorResponse
    | UnexpectedErrorResponse
  >,
>(
  params?: SearchChangeLogParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof searchChangeLog>>, TError, TData>> &
      Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof searchChangeLog>>,
          TError,
          Awaited<ReturnType<typeof searchChangeLog>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useSearchChangeLog<
  TData = Awaited<ReturnType<typeof searchChangeLog>>,
  TError = ErrorType<
    | InvalidInputResponse
    | UnauthenticatedResponse
    | ForbiddenResponse
    | NotAcceptableResponse
    | TooManyRequestsResponse
    | InternalErrorResponse
    | UnexpectedErrorResponse
  >,
>(
  params?: SearchChangeLogParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof searchChangeLog>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
/**
 * @summary Search the change log
 */

export function useSearchChangeLog<
  TData = Awaited<ReturnType<typeof searchChangeLog>>,
  TError = ErrorType<
    | InvalidInputResponse
    | UnauthenticatedResponse
    | ForbiddenResponse
    | NotAcceptableResponse
    | TooManyRequestsResponse
    | InternalErrorResponse
    | UnexpectedErrorResponse
  >,
>(
  params?: SearchChangeLogParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof searchChangeLog>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {
  const queryOptions = getSearchChangeLogQueryOptions(params, options);

  const query = useQuery(queryOptions, queryClient) as UseQueryResult<TData, TError> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };

  return withQueryKey(query, queryOptions.queryKey);
}
