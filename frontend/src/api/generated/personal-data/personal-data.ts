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
  FullOrganisationNumber,
  InternalErrorResponse,
  InvalidInputResponse,
  ListPersonalDataReadsParams,
  NotAcceptableResponse,
  NotFoundResponse,
  PersonalDataReadPage,
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

export type getOrganisationNumberResponse200 = {
  data: FullOrganisationNumber;
  status: 200;
};

export type getOrganisationNumberResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type getOrganisationNumberResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type getOrganisationNumberResponse403 = {
  data: ForbiddenResponse;
  status: 403;
};

export type getOrganisationNumberResponse404 = {
  data: NotFoundResponse;
  status: 404;
};

export type getOrganisationNumberResponse406 = {
  data: NotAcceptableResponse;
  status: 406;
};

export type getOrganisationNumberResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type getOrganisationNumberResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type getOrganisationNumberResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<HTTPStatusCodes, 200 | 400 | 401 | 403 | 404 | 406 | 429 | 500>;
};

export type getOrganisationNumberResponseSuccess = getOrganisationNumberResponse200 & {
  headers: Headers;
};
export type getOrganisationNumberResponseError = (
  | getOrganisationNumberResponse400
  | getOrganisationNumberResponse401
  | getOrganisationNumberResponse403
  | getOrganisationNumberResponse404
  | getOrganisationNumberResponse406
  | getOrganisationNumberResponse429
  | getOrganisationNumberResponse500
  | getOrganisationNumberResponseDefault
) & {
  headers: Headers;
};

export const getGetOrganisationNumberUrl = (actorId: string) => {
  return `/actors/${actorId}/organisation-number`;
};

/**
 * The organisation number with all its digits, a sole trader's too. That is a personal number: who read it, when and about whom is recorded before the reply is given (`/personal-data-reads`). The reply must not be cached. Needs the right `personal-data.read`. Svenska: Hela organisationsnumret, även en enskild firmas. Det är ett personnummer: vem som har läst det, när och om vem antecknas innan svaret lämnas. Svaret får inte mellanlagras. Kräver rättigheten `personal-data.read`.
 * @summary Get an organisation number in full
 */
export const getOrganisationNumber = async (
  actorId: string,
  options?: Parameters<typeof http>[1],
): Promise<getOrganisationNumberResponseSuccess> => {
  return http<getOrganisationNumberResponseSuccess>(getGetOrganisationNumberUrl(actorId), {
    ...options,
    method: 'GET',
  });
};

export const getGetOrganisationNumberQueryKey = (actorId: string) => {
  return [`/actors/${actorId}/organisation-number`] as const;
};

export const getGetOrganisationNumberQueryOptions = <
  TData = Awaited<ReturnType<typeof getOrganisationNumber>>,
  TError = ErrorType<
    | InvalidInputResponse
    | UnauthenticatedResponse
    | ForbiddenResponse
    | NotFoundResponse
    | NotAcceptableResponse
    | TooManyRequestsResponse
    | InternalErrorResponse
    | UnexpectedErrorResponse
  >,
>(
  actorId: string,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof getOrganisationNumber>>, TError, TData>
    >;
    request?: SecondParameter<typeof http>;
  },
) => {
  const { query: queryOptions, request: requestOptions } = options ?? {};

  const queryKey = queryOptions?.queryKey ?? getGetOrganisationNumberQueryKey(actorId);

  const queryFn: QueryFunction<Awaited<ReturnType<typeof getOrganisationNumber>>> = ({ signal }) =>
    getOrganisationNumber(actorId, { signal, ...requestOptions });

  return {
    queryKey,
    queryFn,
    enabled: actorId !== null && actorId !== undefined,
    ...queryOptions,
  } as UseQueryOptions<Awaited<ReturnType<typeof getOrganisationNumber>>, TError, TData> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };
};

export type GetOrganisationNumberQueryResult = NonNullable<
  Awaited<ReturnType<typeof getOrganisationNumber>>
>;
export type GetOrganisationNumberQueryError = ErrorType<
  | InvalidInputResponse
  | UnauthenticatedResponse
  | ForbiddenResponse
  | NotFoundResponse
  | NotAcceptableResponse
  | TooManyRequestsResponse
  | InternalErrorResponse
  | UnexpectedErrorResponse
>;

export function useGetOrganisationNumber<
  TData = Awaited<ReturnType<typeof getOrganisationNumber>>,
  TError = ErrorType<
    | InvalidInputResponse
    | UnauthenticatedResponse
    | ForbiddenResponse
    | NotFoundResponse
    | NotAcceptableResponse
    | TooManyRequestsResponse
    | InternalErrorResponse
    | UnexpectedErrorResponse
  >,
>(
  actorId: string,
  options: {
    query: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof getOrganisationNumber>>, TError, TData>
    > &
      Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getOrganisationNumber>>,
          TError,
          Awaited<ReturnType<typeof getOrganisationNumber>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useGetOrganisationNumber<
  TData = Awaited<ReturnType<typeof getOrganisationNumber>>,
  TError = ErrorType<
    | InvalidInputResponse
    | UnauthenticatedResponse
    | ForbiddenResponse
    | NotFoundResponse
    | NotAcceptableResponse
    | TooManyRequestsResponse
    | InternalErrorResponse
    | UnexpectedErrorResponse
  >,
>(
  actorId: string,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof getOrganisationNumber>>, TError, TData>
    > &
      Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getOrganisationNumber>>,
          TError,
          Awaited<ReturnType<typeof getOrganisationNumber>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useGetOrganisationNumber<
  TData = Awaited<ReturnType<typeof getOrganisationNumber>>,
  TError = ErrorType<
    | InvalidInputResponse
    | UnauthenticatedResponse
    | ForbiddenResponse
    | NotFoundResponse
    | NotAcceptableResponse
    | TooManyRequestsResponse
    | InternalErrorResponse
    | UnexpectedErrorResponse
  >,
>(
  actorId: string,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof getOrganisationNumber>>, TError, TData>
    >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
/**
 * @summary Get an organisation number in full
 */

export function useGetOrganisationNumber<
  TData = Awaited<ReturnType<typeof getOrganisationNumber>>,
  TError = ErrorType<
    | InvalidInputResponse
    | UnauthenticatedResponse
    | ForbiddenResponse
    | NotFoundResponse
    | NotAcceptableResponse
    | TooManyRequestsResponse
    | InternalErrorResponse
    | UnexpectedErrorResponse
  >,
>(
  actorId: string,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof getOrganisationNumber>>, TError, TData>
    >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {
  const queryOptions = getGetOrganisationNumberQueryOptions(actorId, options);

  const query = useQuery(queryOptions, queryClient) as UseQueryResult<TData, TError> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };

  return withQueryKey(query, queryOptions.queryKey);
}

export type listPersonalDataReadsResponse200 = {
  data: PersonalDataReadPage;
  status: 200;
};

export type listPersonalDataReadsResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type listPersonalDataReadsResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type listPersonalDataReadsResponse403 = {
  data: ForbiddenResponse;
  status: 403;
};

export type listPersonalDataReadsResponse406 = {
  data: NotAcceptableResponse;
  status: 406;
};

export type listPersonalDataReadsResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type listPersonalDataReadsResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type listPersonalDataReadsResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<HTTPStatusCodes, 200 | 400 | 401 | 403 | 406 | 429 | 500>;
};

export type listPersonalDataReadsResponseSuccess = listPersonalDataReadsResponse200 & {
  headers: Headers;
};
export type listPersonalDataReadsResponseError = (
  | listPersonalDataReadsResponse400
  | listPersonalDataReadsResponse401
  | listPersonalDataReadsResponse403
  | listPersonalDataReadsResponse406
  | listPersonalDataReadsResponse429
  | listPersonalDataReadsResponse500
  | listPersonalDataReadsResponseDefault
) & {
  headers: Headers;
};

export const getListPersonalDataReadsUrl = (params?: ListPersonalDataReadsParams) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value));
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0
    ? `/personal-data-reads?${stringifiedParams}`
    : `/personal-data-reads`;
};

/**
 * Each time a sole trader's number was read in full in the region, newest first. The text `q` searches the name of the sole trader and of whoever read. Nobody can change the record. Needs the right `administration.read`. Svenska: Varje gång en enskild firmas nummer har lästs i klartext i regionen, senaste först. `q` söker i firmans och läsarens namn. Ingen kan ändra uppgifterna. Kräver rättigheten `administration.read`.
 * @summary List personal data read
 */
export const listPersonalDataReads = async (
  params?: ListPersonalDataReadsParams,
  options?: Parameters<typeof http>[1],
): Promise<listPersonalDataReadsResponseSuccess> => {
  return http<listPersonalDataReadsResponseSuccess>(getListPersonalDataReadsUrl(params), {
    ...options,
    method: 'GET',
  });
};

export const getListPersonalDataReadsQueryKey = (params?: ListPersonalDataReadsParams) => {
  return [`/personal-data-reads`, ...(params ? [params] : [])] as const;
};

export const getListPersonalDataReadsQueryOptions = <
  TData = Awaited<ReturnType<typeof listPersonalDataReads>>,
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
  params?: ListPersonalDataReadsParams,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof listPersonalDataReads>>, TError, TData>
    >;
    request?: SecondParameter<typeof http>;
  },
) => {
  const { query: queryOptions, request: requestOptions } = options ?? {};

  const queryKey = queryOptions?.queryKey ?? getListPersonalDataReadsQueryKey(params);

  const queryFn: QueryFunction<Awaited<ReturnType<typeof listPersonalDataReads>>> = ({ signal }) =>
    listPersonalDataReads(params, { signal, ...requestOptions });

  return { queryKey, queryFn, ...queryOptions } as UseQueryOptions<
    Awaited<ReturnType<typeof listPersonalDataReads>>,
    TError,
    TData
  > & { queryKey: DataTag<QueryKey, TData, TError> };
};

export type ListPersonalDataReadsQueryResult = NonNullable<
  Awaited<ReturnType<typeof listPersonalDataReads>>
>;
export type ListPersonalDataReadsQueryError = ErrorType<
  | InvalidInputResponse
  | UnauthenticatedResponse
  | ForbiddenResponse
  | NotAcceptableResponse
  | TooManyRequestsResponse
  | InternalErrorResponse
  | UnexpectedErrorResponse
>;

export function useListPersonalDataReads<
  TData = Awaited<ReturnType<typeof listPersonalDataReads>>,
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
  params: undefined | ListPersonalDataReadsParams,
  options: {
    query: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof listPersonalDataReads>>, TError, TData>
    > &
      Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listPersonalDataReads>>,
          TError,
          Awaited<ReturnType<typeof listPersonalDataReads>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useListPersonalDataReads<
  TData = Awaited<ReturnType<typeof listPersonalDataReads>>,
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
  params?: ListPersonalDataReadsParams,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof listPersonalDataReads>>, TError, TData>
    > &
      Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listPersonalDataReads>>,
          TError,
          Awaited<ReturnType<typeof listPersonalDataReads>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useListPersonalDataReads<
  TData = Awaited<ReturnType<typeof listPersonalDataReads>>,
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
  params?: ListPersonalDataReadsParams,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof listPersonalDataReads>>, TError, TData>
    >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
/**
 * @summary List personal data read
 */

export function useListPersonalDataReads<
  TData = Awaited<ReturnType<typeof listPersonalDataReads>>,
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
  params?: ListPersonalDataReadsParams,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof listPersonalDataReads>>, TError, TData>
    >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {
  const queryOptions = getListPersonalDataReadsQueryOptions(params, options);

  const query = useQuery(queryOptions, queryClient) as UseQueryResult<TData, TError> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };

  return withQueryKey(query, queryOptions.queryKey);
}
