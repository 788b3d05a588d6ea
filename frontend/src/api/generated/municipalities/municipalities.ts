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
  ListMunicipalitiesParams,
  Municipality,
  MunicipalityPage,
  NotAcceptableResponse,
  NotFoundResponse,
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

export type listMunicipalitiesResponse200 = {
  data: MunicipalityPage;
  status: 200;
};

export type listMunicipalitiesResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type listMunicipalitiesResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type listMunicipalitiesResponse406 = {
  data: NotAcceptableResponse;
  status: 406;
};

export type listMunicipalitiesResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type listMunicipalitiesResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type listMunicipalitiesResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<HTTPStatusCodes, 200 | 400 | 401 | 406 | 429 | 500>;
};

export type listMunicipalitiesResponseSuccess = listMunicipalitiesResponse200 & {
  headers: Headers;
};
export type listMunicipalitiesResponseError = (
  | listMunicipalitiesResponse400
  | listMunicipalitiesResponse401
  | listMunicipalitiesResponse406
  | listMunicipalitiesResponse429
  | listMunicipalitiesResponse500
  | listMunicipalitiesResponseDefault
) & {
  headers: Headers;
};

export const getListMunicipalitiesUrl = (params?: ListMunicipalitiesParams) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value));
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/municipalities?${stringifiedParams}` : `/municipalities`;
};

/**
 * The municipalities, in the order of their codes. For anyone signed in. Svenska: Kommunerna, i kodordning. För alla inloggade.
 * @summary List municipalities
 */
export const listMunicipalities = async (
  params?: ListMunicipalitiesParams,
  options?: Parameters<typeof http>[1],
): Promise<listMunicipalitiesResponseSuccess> => {
  return http<listMunicipalitiesResponseSuccess>(getListMunicipalitiesUrl(params), {
    ...options,
    method: 'GET',
  });
};

export const getListMunicipalitiesQueryKey = (params?: ListMunicipalitiesParams) => {
  return [`/municipalities`, ...(params ? [params] : [])] as const;
};

export const getListMunicipalitiesQueryOptions = <
  TData = Awaited<ReturnType<typeof listMunicipalities>>,
  TError = ErrorType<
    | InvalidInputResponse
    | UnauthenticatedResponse
    | NotAcceptableResponse
    | TooManyRequestsResponse
    | InternalErrorResponse
    | UnexpectedErrorResponse
  >,
>(
  params?: ListMunicipalitiesParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof listMunicipalities>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
) => {
  const { query: queryOptions, request: requestOptions } = options ?? {};

  const queryKey = queryOptions?.queryKey ?? getListMunicipalitiesQueryKey(params);

  const queryFn: QueryFunction<Awaited<ReturnType<typeof listMunicipalities>>> = ({ signal }) =>
    listMunicipalities(params, { signal, ...requestOptions });

  return { queryKey, queryFn, ...queryOptions } as UseQueryOptions<
    Awaited<ReturnType<typeof listMunicipalities>>,
    TError,
    TData
  > & { queryKey: DataTag<QueryKey, TData, TError> };
};

export type ListMunicipalitiesQueryResult = NonNullable<
  Awaited<ReturnType<typeof listMunicipalities>>
>;
export type ListMunicipalitiesQueryError = ErrorType<
  | InvalidInputResponse
  | UnauthenticatedResponse
  | NotAcceptableResponse
  | TooManyRequestsResponse
  | InternalErrorResponse
  | UnexpectedErrorResponse
>;

export function useListMunicipalities<
  TData = Awaited<ReturnType<typeof listMunicipalities>>,
  TError = ErrorType<
    | InvalidInputResponse
    | UnauthenticatedResponse
    | NotAcceptableResponse
    | TooManyRequestsResponse
    | InternalErrorResponse
    | UnexpectedErrorResponse
  >,
>(
  params: undefined | ListMunicipalitiesParams,
  options: {
    query: Partial<UseQueryOptions<Awaited<ReturnType<typeof listMunicipalities>>, TError, TData>> &
      Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listMunicipalities>>,
          TError,
          Awaited<ReturnType<typeof listMunicipalities>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useListMunicipalities<
  TData = Awaited<ReturnType<typeof listMunicipalities>>,
  TError = ErrorType<
    | InvalidInputResponse
    | UnauthenticatedResponse
    | NotAcceptableResponse
    | TooManyRequestsResponse
    | InternalErrorResponse
    | UnexpectedErrorResponse
  >,
>(
  params?: ListMunicipalitiesParams,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof listMunicipalities>>, TError, TData>
    > &
      Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listMunicipalities>>,
          TError,
          Awaited<ReturnType<typeof listMunicipalities>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useListMunicipalities<
  TData = Awaited<ReturnType<typeof listMunicipalities>>,
  TError = ErrorType<
    | InvalidInputResponse
    | UnauthenticatedResponse
    | NotAcceptableResponse
    | TooManyRequestsResponse
    | InternalErrorResponse
    | UnexpectedErrorResponse
  >,
>(
  params?: ListMunicipalitiesParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof listMunicipalities>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
/**
 * @summary List municipalities
 */

export function useListMunicipalities<
  TData = Awaited<ReturnType<typeof listMunicipalities>>,
  TError = ErrorType<
    | InvalidInputResponse
    | UnauthenticatedResponse
    | NotAcceptableResponse
    | TooManyRequestsResponse
    | InternalErrorResponse
    | UnexpectedErrorResponse
  >,
>(
  params?: ListMunicipalitiesParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof listMunicipalities>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {
  const queryOptions = getListMunicipalitiesQueryOptions(params, options);

  const query = useQuery(queryOptions, queryClient) as UseQueryResult<TData, TError> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };

  return withQueryKey(query, queryOptions.queryKey);
}

export type getMunicipalityResponse200 = {
  data: Municipality;
  status: 200;
};

export type getMunicipalityResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type getMunicipalityResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type getMunicipalityResponse404 = {
  data: NotFoundResponse;
  status: 404;
};

export type getMunicipalityResponse406 = {
  data: NotAcceptableResponse;
  status: 406;
};

export type getMunicipalityResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type getMunicipalityResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type getMunicipalityResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<HTTPStatusCodes, 200 | 400 | 401 | 404 | 406 | 429 | 500>;
};

export type getMunicipalityResponseSuccess = getMunicipalityResponse200 & {
  headers: Headers;
};
export type getMunicipalityResponseError = (
  | getMunicipalityResponse400
  | getMunicipalityResponse401
  | getMunicipalityResponse404
  | getMunicipalityResponse406
  | getMunicipalityResponse429
  | getMunicipalityResponse500
  | getMunicipalityResponseDefault
) & {
  headers: Headers;
};

export const getGetMunicipalityUrl = (municipalityCode: string) => {
  return `/municipalities/${municipalityCode}`;
};

/**
 * One municipality. For anyone signed in. Svenska: En kommun. För alla inloggade.
 * @summary Get a municipality
 */
export const getMunicipality = async (
  municipalityCode: string,
  options?: Parameters<typeof http>[1],
): Promise<getMunicipalityResponseSuccess> => {
  return http<getMunicipalityResponseSuccess>(getGetMunicipalityUrl(municipalityCode), {
    ...options,
    method: 'GET',
  });
};

export const getGetMunicipalityQueryKey = (municipalityCode: string) => {
  return [`/municipalities/${municipalityCode}`] as const;
};

export const getGetMunicipalityQueryOptions = <
  TData = Awaited<ReturnType<typeof getMunicipality>>,
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
  municipalityCode: string,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof getMunicipality>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
) => {
  const { query: queryOptions, request: requestOptions } = options ?? {};

  const queryKey = queryOptions?.queryKey ?? getGetMunicipalityQueryKey(municipalityCode);

  const queryFn: QueryFunction<Awaited<ReturnType<typeof getMunicipality>>> = ({ signal }) =>
    getMunicipality(municipalityCode, { signal, ...requestOptions });

  return {
    queryKey,
    queryFn,
    enabled: municipalityCode !== null && municipalityCode !== undefined,
    ...queryOptions,
  } as UseQueryOptions<Awaited<ReturnType<typeof getMunicipality>>, TError, TData> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };
};

export type GetMunicipalityQueryResult = NonNullable<Awaited<ReturnType<typeof getMunicipality>>>;
export type GetMunicipalityQueryError = ErrorType<
  | InvalidInputResponse
  | UnauthenticatedResponse
  | NotFoundResponse
  | NotAcceptableResponse
  | TooManyRequestsResponse
  | InternalErrorResponse
  | UnexpectedErrorResponse
>;

export function useGetMunicipality<
  TData = Awaited<ReturnType<typeof getMunicipality>>,
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
  municipalityCode: string,
  options: {
    query: Partial<UseQueryOptions<Awaited<ReturnType<typeof getMunicipality>>, TError, TData>> &
      Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getMunicipality>>,
          TError,
          Awaited<ReturnType<typeof getMunicipality>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useGetMunicipality<
  TData = Awaited<ReturnType<typeof getMunicipality>>,
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
  municipalityCode: string,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof getMunicipality>>, TError, TData>> &
      Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getMunicipality>>,
          TError,
          Awaited<ReturnType<typeof getMunicipality>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useGetMunicipality<
  TData = Awaited<ReturnType<typeof getMunicipality>>,
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
  municipalityCode: string,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof getMunicipality>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
/**
 * @summary Get a municipality
 */

export function useGetMunicipality<
  TData = Awaited<ReturnType<typeof getMunicipality>>,
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
  municipalityCode: string,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof getMunicipality>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {
  const queryOptions = getGetMunicipalityQueryOptions(municipalityCode, options);

  const query = useQuery(queryOptions, queryClient) as UseQueryResult<TData, TError> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };

  return withQueryKey(query, queryOptions.queryKey);
}
