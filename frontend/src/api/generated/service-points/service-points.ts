/**
 * Generated from openapi.yaml by orval; do not edit.
 */

import type {
  DataTag,
  DefinedInitialDataOptions,
  DefinedUseQueryResult,
  MutationFunction,
  QueryClient,
  QueryFunction,
  QueryKey,
  UndefinedInitialDataOptions,
  UseMutationOptions,
  UseMutationResult,
  UseQueryOptions,
  UseQueryResult,
} from '@tanstack/react-query';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { BodyType, ErrorType } from '../../http';

import { http } from '../../http';
import type {
  ChangePage,
  ConflictResponse,
  ExportServicePointsParams,
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidInputResponse,
  ListServicePointChangesParams,
  ListServicePointsParams,
  NotAcceptableResponse,
  NotFoundResponse,
  NotModifiedResponse,
  ServicePoint,
  ServicePointInput,
  ServicePointPage,
  ServicePointPatch,
  StaleVersionResponse,
  TooManyRequestsResponse,
  UnauthenticatedResponse,
  UnexpectedErrorResponse,
  UnsupportedMediaTypeResponse,
  VersionRequiredResponse,
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

export type listServicePointsResponse200 = {
  data: ServicePointPage;
  status: 200;
};

export type listServicePointsResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type listServicePointsResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type listServicePointsResponse403 = {
  data: ForbiddenResponse;
  status: 403;
};

export type listServicePointsResponse406 = {
  data: NotAcceptableResponse;
  status: 406;
};

export type listServicePointsResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type listServicePointsResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type listServicePointsResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<HTTPStatusCodes, 200 | 400 | 401 | 403 | 406 | 429 | 500>;
};

export type listServicePointsResponseSuccess = listServicePointsResponse200 & {
  headers: Headers;
};
export type listServicePointsResponseError = (
  | listServicePointsResponse400
  | listServicePointsResponse401
  | listServicePointsResponse403
  | listServicePointsResponse406
  | listServicePointsResponse429
  | listServicePointsResponse500
  | listServicePointsResponseDefault
) & {
  headers: Headers;
};

export const getListServicePointsUrl = (params?: ListServicePointsParams) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value));
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/service-points?${stringifiedParams}` : `/service-points`;
};

/**
 * The service points of the region, filtered, sorted and paged. Needs the right `actors.read`. Svenska: Regionens serviceställen, med filter, sortering och sidor. Kräver rättigheten `actors.read`.
 * @summary List service points
 */
export const listServicePoints = async (
  params?: ListServicePointsParams,
  options?: Parameters<typeof http>[1],
): Promise<listServicePointsResponseSuccess> => {
  return http<listServicePointsResponseSuccess>(getListServicePointsUrl(params), {
    ...options,
    method: 'GET',
  });
};

export const getListServicePointsQueryKey = (params?: ListServicePointsParams) => {
  return [`/service-points`, ...(params ? [params] : [])] as const;
};

export const getListServicePointsQueryOptions = <
  TData = Awaited<ReturnType<typeof listServicePoints>>,
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
  params?: ListServicePointsParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof listServicePoints>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
) => {
  const { query: queryOptions, request: requestOptions } = options ?? {};

  const queryKey = queryOptions?.queryKey ?? getListServicePointsQueryKey(params);

  const queryFn: QueryFunction<Awaited<ReturnType<typeof listServicePoints>>> = ({ signal }) =>
    listServicePoints(params, { signal, ...requestOptions });

  return { queryKey, queryFn, ...queryOptions } as UseQueryOptions<
    Awaited<ReturnType<typeof listServicePoints>>,
    TError,
    TData
  > & { queryKey: DataTag<QueryKey, TData, TError> };
};

export type ListServicePointsQueryResult = NonNullable<
  Awaited<ReturnType<typeof listServicePoints>>
>;
export type ListServicePointsQueryError = ErrorType<
  | InvalidInputResponse
  | UnauthenticatedResponse
  | ForbiddenResponse
  | NotAcceptableResponse
  | TooManyRequestsResponse
  | InternalErrorResponse
  | UnexpectedErrorResponse
>;

export function useListServicePoints<
  TData = Awaited<ReturnType<typeof listServicePoints>>,
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
  params: undefined | ListServicePointsParams,
  options: {
    query: Partial<UseQueryOptions<Awaited<ReturnType<typeof listServicePoints>>, TError, TData>> &
      Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listServicePoints>>,
          TError,
          Awaited<ReturnType<typeof listServicePoints>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useListServicePoints<
  TData = Awaited<ReturnType<typeof listServicePoints>>,
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
  params?: ListServicePointsParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof listServicePoints>>, TError, TData>> &
      Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listServicePoints>>,
          TError,
          Awaited<ReturnType<typeof listServicePoints>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useListServicePoints<
  TData = Awaited<ReturnType<typeof listServicePoints>>,
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
  params?: ListServicePointsParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof listServicePoints>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
/**
 * @summary List service points
 */

export function useListServicePoints<
  TData = Awaited<ReturnType<typeof listServicePoints>>,
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
  params?: ListServicePointsParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof listServicePoints>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {
  const queryOptions = getListServicePointsQueryOptions(params, options);

  const query = useQuery(queryOptions, queryClient) as UseQueryResult<TData, TError> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };

  return withQueryKey(query, queryOptions.queryKey);
}

export type createServicePointResponse201 = {
  data: ServicePoint;
  status: 201;
};

export type createServicePointResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type createServicePointResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type createServicePointResponse403 = {
  data: ForbiddenResponse;
  status: 403;
};

export type createServicePointResponse406 = {
  data: NotAcceptableResponse;
  status: 406;
};

export type createServicePointResponse415 = {
  data: UnsupportedMediaTypeResponse;
  status: 415;
};

export type createServicePointResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type createServicePointResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type createServicePointResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<HTTPStatusCodes, 201 | 400 | 401 | 403 | 406 | 415 | 429 | 500>;
};

export type createServicePointResponseSuccess = createServicePointResponse201 & {
  headers: Headers;
};
export type createServicePointResponseError = (
  | createServicePointResponse400
  | createServicePointResponse401
  | createServicePointResponse403
  | createServicePointResponse406
  | createServicePointResponse415
  | createServicePointResponse429
  | createServicePointResponse500
  | createServicePointResponseDefault
) & {
  headers: Headers;
};

export const getCreateServicePointUrl = () => {
  return `/service-points`;
};

/**
 * Creates a service point in the region of the caller. Needs the right `actors.write`. Svenska: Lägger till ett serviceställe i den egna regionen. Kräver rättigheten `actors.write`.
 * @summary Create a service point
 */
export const createServicePoint = async (
  servicePointInput: ServicePointInput,
  options?: Parameters<typeof http>[1],
): Promise<createServicePointResponseSuccess> => {
  const getHeaders = (
    h?: NonNullable<RequestInit['headers']>,
  ): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(
          h as Iterable<Iterable<string>>,
          (entry) => Array.from(entry) as [string, string],
        ),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
  return http<createServicePointResponseSuccess>(getCreateServicePointUrl(), {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(servicePointInput),
  });
};

export const getCreateServicePointMutationKey = () => ['createServicePoint'] as const;

export const getCreateServicePointMutationOptions = <
  TError = ErrorType<
    | InvalidInputResponse
    | UnauthenticatedResponse
    | ForbiddenResponse
    | NotAcceptableResponse
    | UnsupportedMediaTypeResponse
    | TooManyRequestsResponse
    | InternalErrorResponse
    | UnexpectedErrorResponse
  >,
  TContext = unknown,
>(options?: {
  mutation?: UseMutationOptions<
    Awaited<ReturnType<typeof createServicePoint>>,
    TError,
    CreateServicePointMutationVariables,
    TContext
  >;
  request?: SecondParameter<typeof http>;
}): UseMutationOptions<
  Awaited<ReturnType<typeof createServicePoint>>,
  TError,
  CreateServicePointMutationVariables,
  TContext
> => {
  const mutationKey = getCreateServicePointMutationKey();
  const { mutation: mutationOptions, request: requestOptions } = options
    ? options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey
      ? options
      : { ...options, mutation: { ...options.mutation, mutationKey } }
    : { mutation: { mutationKey }, request: undefined };

  const mutationFn: MutationFunction<
    Awaited<ReturnType<typeof createServicePoint>>,
    CreateServicePointMutationVariables
  > = (props) => {
    const { data } = props ?? {};

    return createServicePoint(data, requestOptions);
  };

  return { mutationFn, ...mutationOptions };
};

export type CreateServicePointMutationResult = NonNullable<
  Awaited<ReturnType<typeof createServicePoint>>
>;
export type CreateServicePointMutationBody = BodyType<ServicePointInput>;
export type CreateServicePointMutationError = ErrorType<
  | InvalidInputResponse
  | UnauthenticatedResponse
  | ForbiddenResponse
  | NotAcceptableResponse
  | UnsupportedMediaTypeResponse
  | TooManyRequestsResponse
  | InternalErrorResponse
  | UnexpectedErrorResponse
>;
export type CreateServicePointMutationVariables = { data: BodyType<ServicePointInput> };

/**
 * @summary Create a service point
 */
export const useCreateServicePoint = <
  TError = ErrorType<
    | InvalidInputResponse
    | UnauthenticatedResponse
    | ForbiddenResponse
    | NotAcceptableResponse
    | UnsupportedMediaTypeResponse
    | TooManyRequestsResponse
    | InternalErrorResponse
    | UnexpectedErrorResponse
  >,
  TContext = unknown,
>(
  options?: {
    mutation?: UseMutationOptions<
      Awaited<ReturnType<typeof createServicePoint>>,
      TError,
      CreateServicePointMutationVariables,
      TContext
    >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseMutationResult<
  Awaited<ReturnType<typeof createServicePoint>>,
  TError,
  CreateServicePointMutationVariables,
  TContext
> => {
  return useMutation(getCreateServicePointMutationOptions(options), queryClient);
};
export type exportServicePointsResponse200TextCsv = {
  data: string;
  status: 200;
};

export type exportServicePointsResponse200ApplicationVndOpenxmlformatsOfficedocumentSpreadsheetmlSheet =
  {
    data: Blob;
    status: 200;
  };

export type exportServicePointsResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type exportServicePointsResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type exportServicePointsResponse403 = {
  data: ForbiddenResponse;
  status: 403;
};

export type exportServicePointsResponse406 = {
  data: NotAcceptableResponse;
  status: 406;
};

export type exportServicePointsResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type exportServicePointsResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type exportServicePointsResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<HTTPStatusCodes, 200 | 400 | 401 | 403 | 406 | 429 | 500>;
};

export type exportServicePointsResponseSuccess = (
  | exportServicePointsResponse200TextCsv
  | exportServicePointsResponse200ApplicationVndOpenxmlformatsOfficedocumentSpreadsheetmlSheet
) & {
  headers: Headers;
};
export type exportServicePointsResponseError = (
  | exportServicePointsResponse400
  | exportServicePointsResponse401
  | exportServicePointsResponse403
  | exportServicePointsResponse406
  | exportServicePointsResponse429
  | exportServicePointsResponse500
  | exportServicePointsResponseDefault
) & {
  headers: Headers;
};

export const getExportServicePointsUrl = (params?: ExportServicePointsParams) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value));
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0
    ? `/service-points/exports?${stringifiedParams}`
    : `/service-points/exports`;
};

/**
 * All service points that the filters select, in the order asked for, as a CSV or Excel file; not paged. Needs the right `actors.read`. Svenska: Alla serviceställen i urvalet som CSV- eller Excelfil. Kräver rättigheten `actors.read`.
 * @summary Export service points
 */
export const exportServicePoints = async (
  params?: ExportServicePointsParams,
  options?: Parameters<typeof http>[1],
): Promise<exportServicePointsResponseSuccess> => {
  return http<exportServicePointsResponseSuccess>(getExportServicePointsUrl(params), {
    ...options,
    method: 'GET',
  });
};

export const getExportServicePointsQueryKey = (params?: ExportServicePointsParams) => {
  return [`/service-points/exports`, ...(params ? [params] : [])] as const;
};

export const getExportServicePointsQueryOptions = <
  TData = Awaited<ReturnType<typeof exportServicePoints>>,
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
  params?: ExportServicePointsParams,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof exportServicePoints>>, TError, TData>
    >;
    request?: SecondParameter<typeof http>;
  },
) => {
  const { query: queryOptions, request: requestOptions } = options ?? {};

  const queryKey = queryOptions?.queryKey ?? getExportServicePointsQueryKey(params);

  const queryFn: QueryFunction<Awaited<ReturnType<typeof exportServicePoints>>> = ({ signal }) =>
    exportServicePoints(params, { signal, ...requestOptions });

  return { queryKey, queryFn, ...queryOptions } as UseQueryOptions<
    Awaited<ReturnType<typeof exportServicePoints>>,
    TError,
    TData
  > & { queryKey: DataTag<QueryKey, TData, TError> };
};

export type ExportServicePointsQueryResult = NonNullable<
  Awaited<ReturnType<typeof exportServicePoints>>
>;
export type ExportServicePointsQueryError = ErrorType<
  | InvalidInputResponse
  | UnauthenticatedResponse
  | ForbiddenResponse
  | NotAcceptableResponse
  | TooManyRequestsResponse
  | InternalErrorResponse
  | UnexpectedErrorResponse
>;

export function useExportServicePoints<
  TData = Awaited<ReturnType<typeof exportServicePoints>>,
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
  params: undefined | ExportServicePointsParams,
  options: {
    query: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof exportServicePoints>>, TError, TData>
    > &
      Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof exportServicePoints>>,
          TError,
          Awaited<ReturnType<typeof exportServicePoints>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useExportServicePoints<
  TData = Awaited<ReturnType<typeof exportServicePoints>>,
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
  params?: ExportServicePointsParams,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof exportServicePoints>>, TError, TData>
    > &
      Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof exportServicePoints>>,
          TError,
          Awaited<ReturnType<typeof exportServicePoints>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useExportServicePoints<
  TData = Awaited<ReturnType<typeof exportServicePoints>>,
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
  params?: ExportServicePointsParams,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof exportServicePoints>>, TError, TData>
    >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
/**
 * @summary Export service points
 */

export function useExportServicePoints<
  TData = Awaited<ReturnType<typeof exportServicePoints>>,
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
  params?: ExportServicePointsParams,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof exportServicePoints>>, TError, TData>
    >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {
  const queryOptions = getExportServicePointsQueryOptions(params, options);

  const query = useQuery(queryOptions, queryClient) as UseQueryResult<TData, TError> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };

  return withQueryKey(query, queryOptions.queryKey);
}

export type getServicePointResponse200 = {
  data: ServicePoint;
  status: 200;
};

export type getServicePointResponse304 = {
  data: NotModifiedResponse;
  status: 304;
};

export type getServicePointResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type getServicePointResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type getServicePointResponse403 = {
  data: ForbiddenResponse;
  status: 403;
};

export type getServicePointResponse404 = {
  data: NotFoundResponse;
  status: 404;
};

export type getServicePointResponse406 = {
  data: NotAcceptableResponse;
  status: 406;
};

export type getServicePointResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type getServicePointResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type getServicePointResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<HTTPStatusCodes, 200 | 304 | 400 | 401 | 403 | 404 | 406 | 429 | 500>;
};

export type getServicePointResponseSuccess = getServicePointResponse200 & {
  headers: Headers;
};
export type getServicePointResponseError = (
  | getServicePointResponse304
  | getServicePointResponse400
  | getServicePointResponse401
  | getServicePointResponse403
  | getServicePointResponse404
  | getServicePointResponse406
  | getServicePointResponse429
  | getServicePointResponse500
  | getServicePointResponseDefault
) & {
  headers: Headers;
};

export const getGetServicePointUrl = (servicePointId: string) => {
  return `/service-points/${servicePointId}`;
};

/**
 * One service point with its version and the changes allowed now. Needs the right `actors.read`. Svenska: Ett serviceställe med version och tillåtna ändringar. Kräver rättigheten `actors.read`.
 * @summary Get a service point
 */
export const getServicePoint = async (
  servicePointId: string,
  options?: Parameters<typeof http>[1],
): Promise<getServicePointResponseSuccess> => {
  return http<getServicePointResponseSuccess>(getGetServicePointUrl(servicePointId), {
    ...options,
    method: 'GET',
  });
};

export const getGetServicePointQueryKey = (servicePointId: string) => {
  return [`/service-points/${servicePointId}`] as const;
};

export const getGetServicePointQueryOptions = <
  TData = Awaited<ReturnType<typeof getServicePoint>>,
  TError = ErrorType<
    | NotModifiedResponse
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
  servicePointId: string,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof getServicePoint>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
) => {
  const { query: queryOptions, request: requestOptions } = options ?? {};

  const queryKey = queryOptions?.queryKey ?? getGetServicePointQueryKey(servicePointId);

  const queryFn: QueryFunction<Awaited<ReturnType<typeof getServicePoint>>> = ({ signal }) =>
    getServicePoint(servicePointId, { signal, ...requestOptions });

  return {
    queryKey,
    queryFn,
    enabled: servicePointId !== null && servicePointId !== undefined,
    ...queryOptions,
  } as UseQueryOptions<Awaited<ReturnType<typeof getServicePoint>>, TError, TData> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };
};

export type GetServicePointQueryResult = NonNullable<Awaited<ReturnType<typeof getServicePoint>>>;
export type GetServicePointQueryError = ErrorType<
  | NotModifiedResponse
  | InvalidInputResponse
  | UnauthenticatedResponse
  | ForbiddenResponse
  | NotFoundResponse
  | NotAcceptableResponse
  | TooManyRequestsResponse
  | InternalErrorResponse
  | UnexpectedErrorResponse
>;

export function useGetServicePoint<
  TData = Awaited<ReturnType<typeof getServicePoint>>,
  TError = ErrorType<
    | NotModifiedResponse
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
  servicePointId: string,
  options: {
    query: Partial<UseQueryOptions<Awaited<ReturnType<typeof getServicePoint>>, TError, TData>> &
      Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getServicePoint>>,
          TError,
          Awaited<ReturnType<typeof getServicePoint>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useGetServicePoint<
  TData = Awaited<ReturnType<typeof getServicePoint>>,
  TError = ErrorType<
    | NotModifiedResponse
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
  servicePointId: string,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof getServicePoint>>, TError, TData>> &
      Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getServicePoint>>,
          TError,
          Awaited<ReturnType<typeof getServicePoint>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useGetServicePoint<
  TData = Awaited<ReturnType<typeof getServicePoint>>,
  TError = ErrorType<
    | NotModifiedResponse
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
  servicePointId: string,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof getServicePoint>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
/**
 * @summary Get a service point
 */

export function useGetServicePoint<
  TData = Awaited<ReturnType<typeof getServicePoint>>,
  TError = ErrorType<
    | NotModifiedResponse
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
  servicePointId: string,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof getServicePoint>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {
  const queryOptions = getGetServicePointQueryOptions(servicePointId, options);

  const query = useQuery(queryOptions, queryClient) as UseQueryResult<TData, TError> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };

  return withQueryKey(query, queryOptions.queryKey);
}

export type updateServicePointResponse200 = {
  data: ServicePoint;
  status: 200;
};

export type updateServicePointResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type updateServicePointResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type updateServicePointResponse403 = {
  data: ForbiddenResponse;
  status: 403;
};

export type updateServicePointResponse404 = {
  data: NotFoundResponse;
  status: 404;
};

export type updateServicePointResponse406 = {
  data: NotAcceptableResponse;
  status: 406;
};

export type updateServicePointResponse412 = {
  data: StaleVersionResponse;
  status: 412;
};

export type updateServicePointResponse415 = {
  data: UnsupportedMediaTypeResponse;
  status: 415;
};

export type updateServicePointResponse428 = {
  data: VersionRequiredResponse;
  status: 428;
};

export type updateServicePointResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type updateServicePointResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type updateServicePointResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<HTTPStatusCodes, 200 | 400 | 401 | 403 | 404 | 406 | 412 | 415 | 428 | 429 | 500>;
};

export type updateServicePointResponseSuccess = updateServicePointResponse200 & {
  headers: Headers;
};
export type updateServicePointResponseError = (
  | updateServicePointResponse400
  | updateServicePointResponse401
  | updateServicePointResponse403
  | updateServicePointResponse404
  | updateServicePointResponse406
  | updateServicePointResponse412
  | updateServicePointResponse415
  | updateServicePointResponse428
  | updateServicePointResponse429
  | updateServicePointResponse500
  | updateServicePointResponseDefault
) & {
  headers: Headers;
};

export const getUpdateServicePointUrl = (servicePointId: string) => {
  return `/service-points/${servicePointId}`;
};

/**
 * Changes the fields sent, by merge patch, if the version in If-Match is the current one. Needs the right `actors.write`. Svenska: Ändrar de fält som skickas, om versionen i If-Match är den aktuella. Kräver rättigheten `actors.write`.
 * @summary Change a service point
 */
export const updateServicePoint = async (
  servicePointId: string,
  servicePointPatch: ServicePointPatch,
  options?: Parameters<typeof http>[1],
): Promise<updateServicePointResponseSuccess> => {
  const getHeaders = (
    h?: NonNullable<RequestInit['headers']>,
  ): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(
          h as Iterable<Iterable<string>>,
          (entry) => Array.from(entry) as [string, string],
        ),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
  return http<updateServicePointResponseSuccess>(getUpdateServicePointUrl(servicePointId), {
    ...options,
    method: 'PATCH',
    headers: { 'Content-Type': 'application/merge-patch+json', ...getHeaders(options?.headers) },
    body: JSON.stringify(servicePointPatch),
  });
};

export const getUpdateServicePointMutationKey = () => ['updateServicePoint'] as const;

export const getUpdateServicePointMutationOptions = <
  TError = ErrorType<
    | InvalidInputResponse
    | UnauthenticatedResponse
    | ForbiddenResponse
    | NotFoundResponse
    | NotAcceptableResponse
    | StaleVersionResponse
    | UnsupportedMediaTypeResponse
    | VersionRequiredResponse
    | TooManyRequestsResponse
    | InternalErrorResponse
    | UnexpectedErrorResponse
  >,
  TContext = unknown,
>(options?: {
  mutation?: UseMutationOptions<
    Awaited<ReturnType<typeof updateServicePoint>>,
    TError,
    UpdateServicePointMutationVariables,
    TContext
  >;
  request?: SecondParameter<typeof http>;
}): UseMutationOptions<
  Awaited<ReturnType<typeof updateServicePoint>>,
  TError,
  UpdateServicePointMutationVariables,
  TContext
> => {
  const mutationKey = getUpdateServicePointMutationKey();
  const { mutation: mutationOptions, request: requestOptions } = options
    ? options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey
      ? options
      : { ...options, mutation: { ...options.mutation, mutationKey } }
    : { mutation: { mutationKey }, request: undefined };

  const mutationFn: MutationFunction<
    Awaited<ReturnType<typeof updateServicePoint>>,
    UpdateServicePointMutationVariables
  > = (props) => {
    const { servicePointId, data } = props ?? {};

    return updateServicePoint(servicePointId, data, requestOptions);
  };

  return { mutationFn, ...mutationOptions };
};

export type UpdateServicePointMutationResult = NonNullable<
  Awaited<ReturnType<typeof updateServicePoint>>
>;
export type UpdateServicePointMutationBody = BodyType<ServicePointPatch>;
export type UpdateServicePointMutationError = ErrorType<
  | InvalidInputResponse
  | UnauthenticatedResponse
  | ForbiddenResponse
  | NotFoundResponse
  | NotAcceptableResponse
  | StaleVersionResponse
  | UnsupportedMediaTypeResponse
  | VersionRequiredResponse
  | TooManyRequestsResponse
  | InternalErrorResponse
  | UnexpectedErrorResponse
>;
export type UpdateServicePointMutationVariables = {
  servicePointId: string;
  data: BodyType<ServicePointPatch>;
};

/**
 * @summary Change a service point
 */
export const useUpdateServicePoint = <
  TError = ErrorType<
    | InvalidInputResponse
    | UnauthenticatedResponse
    | ForbiddenResponse
    | NotFoundResponse
    | NotAcceptableResponse
    | StaleVersionResponse
    | UnsupportedMediaTypeResponse
    | VersionRequiredResponse
    | TooManyRequestsResponse
    | InternalErrorResponse
    | UnexpectedErrorResponse
  >,
  TContext = unknown,
>(
  options?: {
    mutation?: UseMutationOptions<
      Awaited<ReturnType<typeof updateServicePoint>>,
      TError,
      UpdateServicePointMutationVariables,
      TContext
    >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseMutationResult<
  Awaited<ReturnType<typeof updateServicePoint>>,
  TError,
  UpdateServicePointMutationVariables,
  TContext
> => {
  return useMutation(getUpdateServicePointMutationOptions(options), queryClient);
};
export type deleteServicePointResponse204 = {
  data: void;
  status: 204;
};

export type deleteServicePointResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type deleteServicePointResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type deleteServicePointResponse403 = {
  data: ForbiddenResponse;
  status: 403;
};

export type deleteServicePointResponse404 = {
  data: NotFoundResponse;
  status: 404;
};

export type deleteServicePointResponse409 = {
  data: ConflictResponse;
  status: 409;
};

export type deleteServicePointResponse412 = {
  data: StaleVersionResponse;
  status: 412;
};

export type deleteServicePointResponse428 = {
  data: VersionRequiredResponse;
  status: 428;
};

export type deleteServicePointResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type deleteServicePointResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type deleteServicePointResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<HTTPStatusCodes, 204 | 400 | 401 | 403 | 404 | 409 | 412 | 428 | 429 | 500>;
};

export type deleteServicePointResponseSuccess = deleteServicePointResponse204 & {
  headers: Headers;
};
export type deleteServicePointResponseError = (
  | deleteServicePointResponse400
  | deleteServicePointResponse401
  | deleteServicePointResponse403
  | deleteServicePointResponse404
  | deleteServicePointResponse409
  | deleteServicePointResponse412
  | deleteServicePointResponse428
  | deleteServicePointResponse429
  | deleteServicePointResponse500
  | deleteServicePointResponseDefault
) & {
  headers: Headers;
};

export const getDeleteServicePointUrl = (servicePointId: string) => {
  return `/service-points/${servicePointId}`;
};

/**
 * Deletes the service point, if the version in If-Match is the current one. A service point that something refers to cannot be deleted (409 `in-use`). Needs the right `actors.write`. It can be restored (`/removed-objects`). Svenska: Tar bort servicestället, om versionen i If-Match är den aktuella. Ett serviceställe som används kan inte tas bort. Kräver rättigheten `actors.write`. Kan återställas.
 * @summary Delete a service point
 */
export const deleteServicePoint = async (
  servicePointId: string,
  options?: Parameters<typeof http>[1],
): Promise<deleteServicePointResponseSuccess> => {
  return http<deleteServicePointResponseSuccess>(getDeleteServicePointUrl(servicePointId), {
    ...options,
    method: 'DELETE',
  });
};

export const getDeleteServicePointMutationKey = () => ['deleteServicePoint'] as const;

export const getDeleteServicePointMutationOptions = <
  TError = ErrorType<
    | InvalidInputResponse
    | UnauthenticatedResponse
    | ForbiddenResponse
    | NotFoundResponse
    | ConflictResponse
    | StaleVersionResponse
    | VersionRequiredResponse
    | TooManyRequestsResponse
    | InternalErrorResponse
    | UnexpectedErrorResponse
  >,
  TContext = unknown,
>(options?: {
  mutation?: UseMutationOptions<
    Awaited<ReturnType<typeof deleteServicePoint>>,
    TError,
    DeleteServicePointMutationVariables,
    TContext
  >;
  request?: SecondParameter<typeof http>;
}): UseMutationOptions<
  Awaited<ReturnType<typeof deleteServicePoint>>,
  TError,
  DeleteServicePointMutationVariables,
  TContext
> => {
  const mutationKey = getDeleteServicePointMutationKey();
  const { mutation: mutationOptions, request: requestOptions } = options
    ? options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey
      ? options
      : { ...options, mutation: { ...options.mutation, mutationKey } }
    : { mutation: { mutationKey }, request: undefined };

  const mutationFn: MutationFunction<
    Awaited<ReturnType<typeof deleteServicePoint>>,
    DeleteServicePointMutationVariables
  > = (props) => {
    const { servicePointId } = props ?? {};

    return deleteServicePoint(servicePointId, requestOptions);
  };

  return { mutationFn, ...mutationOptions };
};

export type DeleteServicePointMutationResult = NonNullable<
  Awaited<ReturnType<typeof deleteServicePoint>>
>;

export type DeleteServicePointMutationError = ErrorType<
  | InvalidInputResponse
  | UnauthenticatedResponse
  | ForbiddenResponse
  | NotFoundResponse
  | ConflictResponse
  | StaleVersionResponse
  | VersionRequiredResponse
  | TooManyRequestsResponse
  | InternalErrorResponse
  | UnexpectedErrorResponse
>;
export type DeleteServicePointMutationVariables = { servicePointId: string };

/**
 * @summary Delete a service point
 */
export const useDeleteServicePoint = <
  TError = ErrorType<
    | InvalidInputResponse
    | UnauthenticatedResponse
    | ForbiddenResponse
    | NotFoundResponse
    | ConflictResponse
    | StaleVersionResponse
    | VersionRequiredResponse
    | TooManyRequestsResponse
    | InternalErrorResponse
    | UnexpectedErrorResponse
  >,
  TContext = unknown,
>(
  options?: {
    mutation?: UseMutationOptions<
      Awaited<ReturnType<typeof deleteServicePoint>>,
      TError,
      DeleteServicePointMutationVariables,
      TContext
    >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseMutationResult<
  Awaited<ReturnType<typeof deleteServicePoint>>,
  TError,
  DeleteServicePointMutationVariables,
  TContext
> => {
  return useMutation(getDeleteServicePointMutationOptions(options), queryClient);
};
export type listServicePointChangesResponse200 = {
  data: ChangePage;
  status: 200;
};

export type listServicePointChangesResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type listServicePointChangesResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type listServicePointChangesResponse403 = {
  data: ForbiddenResponse;
  status: 403;
};

export type listServicePointChangesResponse404 = {
  data: NotFoundResponse;
  status: 404;
};

export type listServicePointChangesResponse406 = {
  data: NotAcceptableResponse;
  status: 406;
};

export type listServicePointChangesResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type listServicePointChangesResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type listServicePointChangesResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<HTTPStatusCodes, 200 | 400 | 401 | 403 | 404 | 406 | 429 | 500>;
};

export type listServicePointChangesResponseSuccess = listServicePointChangesResponse200 & {
  headers: Headers;
};
export type listServicePointChangesResponseError = (
  | listServicePointChangesResponse400
  | listServicePointChangesResponse401
  | listServicePointChangesResponse403
  | listServicePointChangesResponse404
  | listServicePointChangesResponse406
  | listServicePointChangesResponse429
  | listServicePointChangesResponse500
  | listServicePointChangesResponseDefault
) & {
  headers: Headers;
};

export const getListServicePointChangesUrl = (
  servicePointId: string,
  params?: ListServicePointChangesParams,
) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value));
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0
    ? `/service-points/${servicePointId}/changes?${stringifiedParams}`
    : `/service-points/${servicePointId}/changes`;
};

/**
 * The history, newest first: who, when, why where it was said, and each field before and after. A change of a part, such as a goal, is a change of its own. Needs the right `actors.read`. Svenska: Serviceställets historik, senaste först: vem, när, varför och varje fält före och efter. Kräver rättigheten `actors.read`.
 * @summary List the changes of a service point
 */
export const listServicePointChanges = async (
  servicePointId: string,
  params?: ListServicePointChangesParams,
  options?: Parameters<typeof http>[1],
): Promise<listServicePointChangesResponseSuccess> => {
  return http<listServicePointChangesResponseSuccess>(
    getListServicePointChangesUrl(servicePointId, params),
    {
      ...options,
      method: 'GET',
    },
  );
};

export const getListServicePointChangesQueryKey = (
  servicePointId: string,
  params?: ListServicePointChangesParams,
) => {
  return [`/service-points/${servicePointId}/changes`, ...(params ? [params] : [])] as const;
};

export const getListServicePointChangesQueryOptions = <
  TData = Awaited<ReturnType<typeof listServicePointChanges>>,
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
  servicePointId: string,
  params?: ListServicePointChangesParams,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof listServicePointChanges>>, TError, TData>
    >;
    request?: SecondParameter<typeof http>;
  },
) => {
  const { query: queryOptions, request: requestOptions } = options ?? {};

  const queryKey =
    queryOptions?.queryKey ?? getListServicePointChangesQueryKey(servicePointId, params);

  const queryFn: QueryFunction<Awaited<ReturnType<typeof listServicePointChanges>>> = ({
    signal,
  }) => listServicePointChanges(servicePointId, params, { signal, ...requestOptions });

  return {
    queryKey,
    queryFn,
    enabled: servicePointId !== null && servicePointId !== undefined,
    ...queryOptions,
  } as UseQueryOptions<Awaited<ReturnType<typeof listServicePointChanges>>, TError, TData> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };
};

export type ListServicePointChangesQueryResult = NonNullable<
  Awaited<ReturnType<typeof listServicePointChanges>>
>;
export type ListServicePointChangesQueryError = ErrorType<
  | InvalidInputResponse
  | UnauthenticatedResponse
  | ForbiddenResponse
  | NotFoundResponse
  | NotAcceptableResponse
  | TooManyRequestsResponse
  | InternalErrorResponse
  | UnexpectedErrorResponse
>;

export function useListServicePointChanges<
  TData = Awaited<ReturnType<typeof listServicePointChanges>>,
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
  servicePointId: string,
  params: undefined | ListServicePointChangesParams,
  options: {
    query: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof listServicePointChanges>>, TError, TData>
    > &
      Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listServicePointChanges>>,
          TError,
          Awaited<ReturnType<typeof listServicePointChanges>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useListServicePointChanges<
  TData = Awaited<ReturnType<typeof listServicePointChanges>>,
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
  servicePointId: string,
  params?: ListServicePointChangesParams,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof listServicePointChanges>>, TError, TData>
    > &
      Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listServicePointChanges>>,
          TError,
          Awaited<ReturnType<typeof listServicePointChanges>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useListServicePointChanges<
  TData = Awaited<ReturnType<typeof listServicePointChanges>>,
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
  servicePointId: string,
  params?: ListServicePointChangesParams,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof listServicePointChanges>>, TError, TData>
    >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
/**
 * @summary List the changes of a service point
 */

export function useListServicePointChanges<
  TData = Awaited<ReturnType<typeof listServicePointChanges>>,
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
  servicePointId: string,
  params?: ListServicePointChangesParams,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof listServicePointChanges>>, TError, TData>
    >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {
  const queryOptions = getListServicePointChangesQueryOptions(servicePointId, params, options);

  const query = useQuery(queryOptions, queryClient) as UseQueryResult<TData, TError> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };

  return withQueryKey(query, queryOptions.queryKey);
}
