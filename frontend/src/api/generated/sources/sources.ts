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
  ListSourcesParams,
  NotAcceptableResponse,
  NotFoundResponse,
  Source,
  SourcePage,
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

export type listSourcesResponse200 = {
  data: SourcePage;
  status: 200;
};

export type listSourcesResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type listSourcesResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type listSourcesResponse406 = {
  data: NotAcceptableResponse;
  status: 406;
};

export type listSourcesResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type listSourcesResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type listSourcesResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<HTTPStatusCodes, 200 | 400 | 401 | 406 | 429 | 500>;
};

export type listSourcesResponseSuccess = listSourcesResponse200 & {
  headers: Headers;
};
export type listSourcesResponseError = (
  | listSourcesResponse400
  | listSourcesResponse401
  | listSourcesResponse406
  | listSourcesResponse429
  | listSourcesResponse500
  | listSourcesResponseDefault
) & {
  headers: Headers;
};

export const getListSourcesUrl = (params?: ListSourcesParams) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value));
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/sources?${stringifiedParams}` : `/sources`;
};

/**
 * The sources, in the order of their codes. For anyone signed in. Svenska: Källorna till stödbeslut, i kodordning. För alla inloggade.
 * @summary List sources
 */
export const listSources = async (
  params?: ListSourcesParams,
  options?: Parameters<typeof http>[1],
): Promise<listSourcesResponseSuccess> => {
  return http<listSourcesResponseSuccess>(getListSourcesUrl(params), {
    ...options,
    method: 'GET',
  });
};

export const getListSourcesQueryKey = (params?: ListSourcesParams) => {
  return [`/sources`, ...(params ? [params] : [])] as const;
};

export const getListSourcesQueryOptions = <
  TData = Awaited<ReturnType<typeof listSources>>,
  TError = ErrorType<
    | InvalidInputResponse
    | UnauthenticatedResponse
    | NotAcceptableResponse
    | TooManyRequestsResponse
    | InternalErrorResponse
    | UnexpectedErrorResponse
  >,
>(
  params?: ListSourcesParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof listSources>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
) => {
  const { query: queryOptions, request: requestOptions } = options ?? {};

  const queryKey = queryOptions?.queryKey ?? getListSourcesQueryKey(params);

  const queryFn: QueryFunction<Awaited<ReturnType<typeof listSources>>> = ({ signal }) =>
    listSources(params, { signal, ...requestOptions });

  return { queryKey, queryFn, ...queryOptions } as UseQueryOptions<
    Awaited<ReturnType<typeof listSources>>,
    TError,
    TData
  > & { queryKey: DataTag<QueryKey, TData, TError> };
};

export type ListSourcesQueryResult = NonNullable<Awaited<ReturnType<typeof listSources>>>;
export type ListSourcesQueryError = ErrorType<
  | InvalidInputResponse
  | UnauthenticatedResponse
  | NotAcceptableResponse
  | TooManyRequestsResponse
  | InternalErrorResponse
  | UnexpectedErrorResponse
>;

export function useListSources<
  TData = Awaited<ReturnType<typeof listSources>>,
  TError = ErrorType<
    | InvalidInputResponse
    | UnauthenticatedResponse
    | NotAcceptableResponse
    | TooManyRequestsResponse
    | InternalErrorResponse
    | UnexpectedErrorResponse
  >,
>(
  params: undefined | ListSourcesParams,
  options: {
    query: Partial<UseQueryOptions<Awaited<ReturnType<typeof listSources>>, TError, TData>> &
      Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listSources>>,
          TError,
          Awaited<ReturnType<typeof listSources>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useListSources<
  TData = Awaited<ReturnType<typeof listSources>>,
  TError = ErrorType<
    | InvalidInputResponse
    | UnauthenticatedResponse
    | NotAcceptableResponse
    | TooManyRequestsResponse
    | InternalErrorResponse
    | UnexpectedErrorResponse
  >,
>(
  params?: ListSourcesParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof listSources>>, TError, TData>> &
      Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listSources>>,
          TError,
          Awaited<ReturnType<typeof listSources>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useListSources<
  TData = Awaited<ReturnType<typeof listSources>>,
  TError = ErrorType<
    | InvalidInputResponse
    | UnauthenticatedResponse
    | NotAcceptableResponse
    | TooManyRequestsResponse
    | InternalErrorResponse
    | UnexpectedErrorResponse
  >,
>(
  params?: ListSourcesParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof listSources>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
/**
 * @summary List sources
 */

export function useListSources<
  TData = Awaited<ReturnType<typeof listSources>>,
  TError = ErrorType<
    | InvalidInputResponse
    | UnauthenticatedResponse
    | NotAcceptableResponse
    | TooManyRequestsResponse
    | InternalErrorResponse
    | UnexpectedErrorResponse
  >,
>(
  params?: ListSourcesParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof listSources>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {
  const queryOptions = getListSourcesQueryOptions(params, options);

  const query = useQuery(queryOptions, queryClient) as UseQueryResult<TData, TError> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };

  return withQueryKey(query, queryOptions.queryKey);
}

export type getSourceResponse200 = {
  data: Source;
  status: 200;
};

export type getSourceResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type getSourceResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type getSourceResponse404 = {
  data: NotFoundResponse;
  status: 404;
};

export type getSourceResponse406 = {
  data: NotAcceptableResponse;
  status: 406;
};

export type getSourceResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type getSourceResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type getSourceResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<HTTPStatusCodes, 200 | 400 | 401 | 404 | 406 | 429 | 500>;
};

export type getSourceResponseSuccess = getSourceResponse200 & {
  headers: Headers;
};
export type getSourceResponseError = (
  | getSourceResponse400
  | getSourceResponse401
  | getSourceResponse404
  | getSourceResponse406
  | getSourceResponse429
  | getSourceResponse500
  | getSourceResponseDefault
) & {
  headers: Headers;
};

export const getGetSourceUrl = (sourceCode: string) => {
  return `/sources/${sourceCode}`;
};

/**
 * One source. For anyone signed in. Svenska: En källa. För alla inloggade.
 * @summary Get a source
 */
export const getSource = async (
  sourceCode: string,
  options?: Parameters<typeof http>[1],
): Promise<getSourceResponseSuccess> => {
  return http<getSourceResponseSuccess>(getGetSourceUrl(sourceCode), {
    ...options,
    method: 'GET',
  });
};

export const getGetSourceQueryKey = (sourceCode: string) => {
  return [`/sources/${sourceCode}`] as const;
};

export const getGetSourceQueryOptions = <
  TData = Awaited<ReturnType<typeof getSource>>,
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
  sourceCode: string,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof getSource>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
) => {
  const { query: queryOptions, request: requestOptions } = options ?? {};

  const queryKey = queryOptions?.queryKey ?? getGetSourceQueryKey(sourceCode);

  const queryFn: QueryFunction<Awaited<ReturnType<typeof getSource>>> = ({ signal }) =>
    getSource(sourceCode, { signal, ...requestOptions });

  return {
    queryKey,
    queryFn,
    enabled: sourceCode !== null && sourceCode !== undefined,
    ...queryOptions,
  } as UseQueryOptions<Awaited<ReturnType<typeof getSource>>, TError, TData> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };
};

export type GetSourceQueryResult = NonNullable<Awaited<ReturnType<typeof getSource>>>;
export type GetSourceQueryError = ErrorType<
  | InvalidInputResponse
  | UnauthenticatedResponse
  | NotFoundResponse
  | NotAcceptableResponse
  | TooManyRequestsResponse
  | InternalErrorResponse
  | UnexpectedErrorResponse
>;

export function useGetSource<
  TData = Awaited<ReturnType<typeof getSource>>,
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
  sourceCode: string,
  options: {
    query: Partial<UseQueryOptions<Awaited<ReturnType<typeof getSource>>, TError, TData>> &
      Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getSource>>,
          TError,
          Awaited<ReturnType<typeof getSource>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useGetSource<
  TData = Awaited<ReturnType<typeof getSource>>,
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
  sourceCode: string,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof getSource>>, TError, TData>> &
      Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getSource>>,
          TError,
          Awaited<ReturnType<typeof getSource>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useGetSource<
  TData = Awaited<ReturnType<typeof getSource>>,
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
  sourceCode: string,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof getSource>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
/**
 * @summary Get a source
 */

export function useGetSource<
  TData = Awaited<ReturnType<typeof getSource>>,
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
  sourceCode: string,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof getSource>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {
  const queryOptions = getGetSourceQueryOptions(sourceCode, options);

  const query = useQuery(queryOptions, queryClient) as UseQueryResult<TData, TError> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };

  return withQueryKey(query, queryOptions.queryKey);
}
