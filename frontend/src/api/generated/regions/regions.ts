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
  InternalErrorResponse,
  InvalidInputResponse,
  ListRegionsParams,
  NotAcceptableResponse,
  NotFoundResponse,
  Region,
  RegionPage,
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

export type listRegionsResponse200 = {
  data: RegionPage;
  status: 200;
};

export type listRegionsResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type listRegionsResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type listRegionsResponse406 = {
  data: NotAcceptableResponse;
  status: 406;
};

export type listRegionsResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type listRegionsResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type listRegionsResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<HTTPStatusCodes, 200 | 400 | 401 | 406 | 429 | 500>;
};

export type listRegionsResponseSuccess = listRegionsResponse200 & {
  headers: Headers;
};
export type listRegionsResponseError = (
  | listRegionsResponse400
  | listRegionsResponse401
  | listRegionsResponse406
  | listRegionsResponse429
  | listRegionsResponse500
  | listRegionsResponseDefault
) & {
  headers: Headers;
};

export const getListRegionsUrl = (params?: ListRegionsParams) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value));
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/regions?${stringifiedParams}` : `/regions`;
};

/**
 * The regions, in the order of their codes. For anyone signed in. Svenska: Sveriges regioner, i kodordning. För alla inloggade.
 * @summary List regions
 */
export const listRegions = async (
  params?: ListRegionsParams,
  options?: Parameters<typeof http>[1],
): Promise<listRegionsResponseSuccess> => {
  return http<listRegionsResponseSuccess>(getListRegionsUrl(params), {
    ...options,
    method: 'GET',
  });
};

export const getListRegionsQueryKey = (params?: ListRegionsParams) => {
  return [`/regions`, ...(params ? [params] : [])] as const;
};

export const getListRegionsQueryOptions = <
  TData = Awaited<ReturnType<typeof listRegions>>,
  TError = ErrorType<
    | InvalidInputResponse
    | UnauthenticatedResponse
    | NotAcceptableResponse
    | TooManyRequestsResponse
    | InternalErrorResponse
    | UnexpectedErrorResponse
  >,
>(
  params?: ListRegionsParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof listRegions>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
) => {
  const { query: queryOptions, request: requestOptions } = options ?? {};

  const queryKey = queryOptions?.queryKey ?? getListRegionsQueryKey(params);

  const queryFn: QueryFunction<Awaited<ReturnType<typeof listRegions>>> = ({ signal }) =>
    listRegions(params, { signal, ...requestOptions });

  return { queryKey, queryFn, ...queryOptions } as UseQueryOptions<
    Awaited<ReturnType<typeof listRegions>>,
    TError,
    TData
  > & { queryKey: DataTag<QueryKey, TData, TError> };
};

export type ListRegionsQueryResult = NonNullable<Awaited<ReturnType<typeof listRegions>>>;
export type ListRegionsQueryError = ErrorType<
  | InvalidInputResponse
  | UnauthenticatedResponse
  | NotAcceptableResponse
  | TooManyRequestsResponse
  | InternalErrorResponse
  | UnexpectedErrorResponse
>;

export function useListRegions<
  TData = Awaited<ReturnType<typeof listRegions>>,
  TError = ErrorType<
    | InvalidInputResponse
    | UnauthenticatedResponse
    | NotAcceptableResponse
    | TooManyRequestsResponse
    | InternalErrorResponse
    | UnexpectedErrorResponse
  >,
>(
  params: undefined | ListRegionsParams,
  options: {
    query: Partial<UseQueryOptions<Awaited<ReturnType<typeof listRegions>>, TError, TData>> &
      Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listRegions>>,
          TError,
          Awaited<ReturnType<typeof listRegions>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useListRegions<
  TData = Awaited<ReturnType<typeof listRegions>>,
  TError = ErrorType<
    | InvalidInputResponse
    | UnauthenticatedResponse
    | NotAcceptableResponse
    | TooManyRequestsResponse
    | InternalErrorResponse
    | UnexpectedErrorResponse
  >,
>(
  params?: ListRegionsParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof listRegions>>, TError, TData>> &
      Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listRegions>>,
          TError,
          Awaited<ReturnType<typeof listRegions>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useListRegions<
  TData = Awaited<ReturnType<typeof listRegions>>,
  TError = ErrorType<
    | InvalidInputResponse
    | UnauthenticatedResponse
    | NotAcceptableResponse
    | TooManyRequestsResponse
    | InternalErrorResponse
    | UnexpectedErrorResponse
  >,
>(
  params?: ListRegionsParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof listRegions>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
/**
 * @summary List regions
 */

export function useListRegions<
  TData = Awaited<ReturnType<typeof listRegions>>,
  TError = ErrorType<
    | InvalidInputResponse
    | UnauthenticatedResponse
    | NotAcceptableResponse
    | TooManyRequestsResponse
    | InternalErrorResponse
    | UnexpectedErrorResponse
  >,
>(
  params?: ListRegionsParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof listRegions>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {
  const queryOptions = getListRegionsQueryOptions(params, options);

  const query = useQuery(queryOptions, queryClient) as UseQueryResult<TData, TError> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };

  return withQueryKey(query, queryOptions.queryKey);
}

export type getRegionResponse200 = {
  data: Region;
  status: 200;
};

export type getRegionResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type getRegionResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type getRegionResponse404 = {
  data: NotFoundResponse;
  status: 404;
};

export type getRegionResponse406 = {
  data: NotAcceptableResponse;
  status: 406;
};

export type getRegionResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type getRegionResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type getRegionResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<HTTPStatusCodes, 200 | 400 | 401 | 404 | 406 | 429 | 500>;
};

export type getRegionResponseSuccess = getRegionResponse200 & {
  headers: Headers;
};
export type getRegionResponseError = (
  | getRegionResponse400
  | getRegionResponse401
  | getRegionResponse404
  | getRegionResponse406
  | getRegionResponse429
  | getRegionResponse500
  | getRegionResponseDefault
) & {
  headers: Headers;
};

export const getGetRegionUrl = (regionCode: string) => {
  return `/regions/${regionCode}`;
};

/**
 * One region. For anyone signed in. Svenska: En region. För alla inloggade.
 * @summary Get a region
 */
export const getRegion = async (
  regionCode: string,
  options?: Parameters<typeof http>[1],
): Promise<getRegionResponseSuccess> => {
  return http<getRegionResponseSuccess>(getGetRegionUrl(regionCode), {
    ...options,
    method: 'GET',
  });
};

export const getGetRegionQueryKey = (regionCode: string) => {
  return [`/regions/${regionCode}`] as const;
};

export const getGetRegionQueryOptions = <
  TData = Awaited<ReturnType<typeof getRegion>>,
  TError = ErrorType<
    | InvalidInputResponse
    | UnauthenticatedResponse
    | NotFoundResponse
    | NotAcceptableResponse
    | TooManyRequestsResponse
    | InternalErrorResponse
    | UnexpectedErrorResponse
  >,
>(
  regionCode: string,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof getRegion>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
) => {
  const { query: queryOptions, request: requestOptions } = options ?? {};

  const queryKey = queryOptions?.queryKey ?? getGetRegionQueryKey(regionCode);

  const queryFn: QueryFunction<Awaited<ReturnType<typeof getRegion>>> = ({ signal }) =>
    getRegion(regionCode, { signal, ...requestOptions });

  return {
    queryKey,
    queryFn,
    enabled: regionCode !== null && regionCode !== undefined,
    ...queryOptions,
  } as UseQueryOptions<Awaited<ReturnType<typeof getRegion>>, TError, TData> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };
};

export type GetRegionQueryResult = NonNullable<Awaited<ReturnType<typeof getRegion>>>;
export type GetRegionQueryError = ErrorType<
  | InvalidInputResponse
  | UnauthenticatedResponse
  | NotFoundResponse
  | NotAcceptableResponse
  | TooManyRequestsResponse
  | InternalErrorResponse
  | UnexpectedErrorResponse
>;

export function useGetRegion<
  TData = Awaited<ReturnType<typeof getRegion>>,
  TError = ErrorType<
    | InvalidInputResponse
    | UnauthenticatedResponse
    | NotFoundResponse
    | NotAcceptableResponse
    | TooManyRequestsResponse
    | InternalErrorResponse
    | UnexpectedErrorResponse
  >,
>(
  regionCode: string,
  options: {
    query: Partial<UseQueryOptions<Awaited<ReturnType<typeof getRegion>>, TError, TData>> &
      Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getRegion>>,
          TError,
          Awaited<ReturnType<typeof getRegion>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useGetRegion<
  TData = Awaited<ReturnType<typeof getRegion>>,
  TError = ErrorType<
    | InvalidInputResponse
    | UnauthenticatedResponse
    | NotFoundResponse
    | NotAcceptableResponse
    | TooManyRequestsResponse
    | InternalErrorResponse
    | UnexpectedErrorResponse
  >,
>(
  regionCode: string,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof getRegion>>, TError, TData>> &
      Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getRegion>>,
          TError,
          Awaited<ReturnType<typeof getRegion>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useGetRegion<
  TData = Awaited<ReturnType<typeof getRegion>>,
  TError = ErrorType<
    | InvalidInputResponse
    | UnauthenticatedResponse
    | NotFoundResponse
    | NotAcceptableResponse
    | TooManyRequestsResponse
    | InternalErrorResponse
    | UnexpectedErrorResponse
  >,
>(
  regionCode: string,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof getRegion>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
/**
 * @summary Get a region
 */

export function useGetRegion<
  TData = Awaited<ReturnType<typeof getRegion>>,
  TError = ErrorType<
    | InvalidInputResponse
    | UnauthenticatedResponse
    | NotFoundResponse
    | NotAcceptableResponse
    | TooManyRequestsResponse
    | InternalErrorResponse
    | UnexpectedErrorResponse
  >,
>(
  regionCode: string,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof getRegion>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {
  const queryOptions = getGetRegionQueryOptions(regionCode, options);

  const query = useQuery(queryOptions, queryClient) as UseQueryResult<TData, TError> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };

  return withQueryKey(query, queryOptions.queryKey);
}
