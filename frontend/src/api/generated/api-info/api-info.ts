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
  ApiInfo,
  InternalErrorResponse,
  InvalidInputResponse,
  NotAcceptableResponse,
  TooManyRequestsResponse,
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

export type getApiInfoResponse200 = {
  data: ApiInfo;
  status: 200;
};

export type getApiInfoResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type getApiInfoResponse406 = {
  data: NotAcceptableResponse;
  status: 406;
};

export type getApiInfoResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type getApiInfoResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type getApiInfoResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<HTTPStatusCodes, 200 | 400 | 406 | 429 | 500>;
};

export type getApiInfoResponseSuccess = getApiInfoResponse200 & {
  headers: Headers;
};
export type getApiInfoResponseError = (
  | getApiInfoResponse400
  | getApiInfoResponse406
  | getApiInfoResponse429
  | getApiInfoResponse500
  | getApiInfoResponseDefault
) & {
  headers: Headers;
};

export const getGetApiInfoUrl = () => {
  return `/api-info`;
};

/**
 * Name, version and status of the API. No token needed. Svenska: API:ets namn, version och status. Kräver ingen inloggning.
 * @summary Get facts about the API
 */
export const getApiInfo = async (
  options?: Parameters<typeof http>[1],
): Promise<getApiInfoResponseSuccess> => {
  return http<getApiInfoResponseSuccess>(getGetApiInfoUrl(), {
    ...options,
    method: 'GET',
  });
};

export const getGetApiInfoQueryKey = () => {
  return [`/api-info`] as const;
};

export const getGetApiInfoQueryOptions = <
  TData = Awaited<ReturnType<typeof getApiInfo>>,
  TError = ErrorType<
    | InvalidInputResponse
    | NotAcceptableResponse
    | TooManyRequestsResponse
    | InternalErrorResponse
    | UnexpectedErrorResponse
  >,
>(options?: {
  query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof getApiInfo>>, TError, TData>>;
  request?: SecondParameter<typeof http>;
}) => {
  const { query: queryOptions, request: requestOptions } = options ?? {};

  const queryKey = queryOptions?.queryKey ?? getGetApiInfoQueryKey();

  const queryFn: QueryFunction<Awaited<ReturnType<typeof getApiInfo>>> = ({ signal }) =>
    getApiInfo({ signal, ...requestOptions });

  return { queryKey, queryFn, ...queryOptions } as UseQueryOptions<
    Awaited<ReturnType<typeof getApiInfo>>,
    TError,
    TData
  > & { queryKey: DataTag<QueryKey, TData, TError> };
};

export type GetApiInfoQueryResult = NonNullable<Awaited<ReturnType<typeof getApiInfo>>>;
export type GetApiInfoQueryError = ErrorType<
  | InvalidInputResponse
  | NotAcceptableResponse
  | TooManyRequestsResponse
  | InternalErrorResponse
  | UnexpectedErrorResponse
>;

export function useGetApiInfo<
  TData = Awaited<ReturnType<typeof getApiInfo>>,
  TError = ErrorType<
    | InvalidInputResponse
    | NotAcceptableResponse
    | TooManyRequestsResponse
    | InternalErrorResponse
    | UnexpectedErrorResponse
  >,
>(
  options: {
    query: Partial<UseQueryOptions<Awaited<ReturnType<typeof getApiInfo>>, TError, TData>> &
      Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getApiInfo>>,
          TError,
          Awaited<ReturnType<typeof getApiInfo>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useGetApiInfo<
  TData = Awaited<ReturnType<typeof getApiInfo>>,
  TError = ErrorType<
    | InvalidInputResponse
    | NotAcceptableResponse
    | TooManyRequestsResponse
    | InternalErrorResponse
    | UnexpectedErrorResponse
  >,
>(
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof getApiInfo>>, TError, TData>> &
      Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getApiInfo>>,
          TError,
          Awaited<ReturnType<typeof getApiInfo>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useGetApiInfo<
  TData = Awaited<ReturnType<typeof getApiInfo>>,
  TError = ErrorType<
    | InvalidInputResponse
    | NotAcceptableResponse
    | TooManyRequestsResponse
    | InternalErrorResponse
    | UnexpectedErrorResponse
  >,
>(
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof getApiInfo>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
/**
 * @summary Get facts about the API
 */

export function useGetApiInfo<
  TData = Awaited<ReturnType<typeof getApiInfo>>,
  TError = ErrorType<
    | InvalidInputResponse
    | NotAcceptableResponse
    | TooManyRequestsResponse
    | InternalErrorResponse
    | UnexpectedErrorResponse
  >,
>(
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof getApiInfo>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {
  const queryOptions = getGetApiInfoQueryOptions(options);

  const query = useQuery(queryOptions, queryClient) as UseQueryResult<TData, TError> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };

  return withQueryKey(query, queryOptions.queryKey);
}
