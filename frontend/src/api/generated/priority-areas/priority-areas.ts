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
  ExportPriorityAreasParams,
  ForbiddenResponse,
  GetPriorityAreaParams,
  InternalErrorResponse,
  InvalidInputResponse,
  ListPriorityAreaChangesParams,
  ListPriorityAreasParams,
  NotAcceptableResponse,
  NotFoundResponse,
  NotModifiedResponse,
  PriorityArea,
  PriorityAreaInput,
  PriorityAreaPage,
  PriorityAreaPatch,
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

export type listPriorityAreasResponse200 = {
  data: PriorityAreaPage;
  status: 200;
};

export type listPriorityAreasResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type listPriorityAreasResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type listPriorityAreasResponse403 = {
  data: ForbiddenResponse;
  status: 403;
};

export type listPriorityAreasResponse406 = {
  data: NotAcceptableResponse;
  status: 406;
};

export type listPriorityAreasResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type listPriorityAreasResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type listPriorityAreasResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<HTTPStatusCodes, 200 | 400 | 401 | 403 | 406 | 429 | 500>;
};

export type listPriorityAreasResponseSuccess = listPriorityAreasResponse200 & {
  headers: Headers;
};
export type listPriorityAreasResponseError = (
  | listPriorityAreasResponse400
  | listPriorityAreasResponse401
  | listPriorityAreasResponse403
  | listPriorityAreasResponse406
  | listPriorityAreasResponse429
  | listPriorityAreasResponse500
  | listPriorityAreasResponseDefault
) & {
  headers: Headers;
};

export const getListPriorityAreasUrl = (params?: ListPriorityAreasParams) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value));
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/priority-areas?${stringifiedParams}` : `/priority-areas`;
};

/**
 * The priority areas of the region, filtered, sorted and paged. Needs the right `programmes.read`. Svenska: Regionens prioriterade områden, med filter, sortering och sidor. Kräver rättigheten `programmes.read`.
 * @summary List priority areas
 */
export const listPriorityAreas = async (
  params?: ListPriorityAreasParams,
  options?: Parameters<typeof http>[1],
): Promise<listPriorityAreasResponseSuccess> => {
  return http<listPriorityAreasResponseSuccess>(getListPriorityAreasUrl(params), {
    ...options,
    method: 'GET',
  });
};

export const getListPriorityAreasQueryKey = (params?: ListPriorityAreasParams) => {
  return [`/priority-areas`, ...(params ? [params] : [])] as const;
};

export const getListPriorityAreasQueryOptions = <
  TData = Awaited<ReturnType<typeof listPriorityAreas>>,
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
  params?: ListPriorityAreasParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof listPriorityAreas>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
) => {
  const { query: queryOptions, request: requestOptions } = options ?? {};

  const queryKey = queryOptions?.queryKey ?? getListPriorityAreasQueryKey(params);

  const queryFn: QueryFunction<Awaited<ReturnType<typeof listPriorityAreas>>> = ({ signal }) =>
    listPriorityAreas(params, { signal, ...requestOptions });

  return { queryKey, queryFn, ...queryOptions } as UseQueryOptions<
    Awaited<ReturnType<typeof listPriorityAreas>>,
    TError,
    TData
  > & { queryKey: DataTag<QueryKey, TData, TError> };
};

export type ListPriorityAreasQueryResult = NonNullable<
  Awaited<ReturnType<typeof listPriorityAreas>>
>;
export type ListPriorityAreasQueryError = ErrorType<
  | InvalidInputResponse
  | UnauthenticatedResponse
  | ForbiddenResponse
  | NotAcceptableResponse
  | TooManyRequestsResponse
  | InternalErrorResponse
  | UnexpectedErrorResponse
>;

export function useListPriorityAreas<
  TData = Awaited<ReturnType<typeof listPriorityAreas>>,
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
  params: undefined | ListPriorityAreasParams,
  options: {
    query: Partial<UseQueryOptions<Awaited<ReturnType<typeof listPriorityAreas>>, TError, TData>> &
      Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listPriorityAreas>>,
          TError,
          Awaited<ReturnType<typeof listPriorityAreas>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useListPriorityAreas<
  TData = Awaited<ReturnType<typeof listPriorityAreas>>,
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
  params?: ListPriorityAreasParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof listPriorityAreas>>, TError, TData>> &
      Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listPriorityAreas>>,
          TError,
          Awaited<ReturnType<typeof listPriorityAreas>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useListPriorityAreas<
  TData = Awaited<ReturnType<typeof listPriorityAreas>>,
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
  params?: ListPriorityAreasParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof listPriorityAreas>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
/**
 * @summary List priority areas
 */

export function useListPriorityAreas<
  TData = Awaited<ReturnType<typeof listPriorityAreas>>,
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
  params?: ListPriorityAreasParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof listPriorityAreas>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {
  const queryOptions = getListPriorityAreasQueryOptions(params, options);

  const query = useQuery(queryOptions, queryClient) as UseQueryResult<TData, TError> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };

  return withQueryKey(query, queryOptions.queryKey);
}

export type createPriorityAreaResponse201 = {
  data: PriorityArea;
  status: 201;
};

export type createPriorityAreaResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type createPriorityAreaResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type createPriorityAreaResponse403 = {
  data: ForbiddenResponse;
  status: 403;
};

export type createPriorityAreaResponse406 = {
  data: NotAcceptableResponse;
  status: 406;
};

export type createPriorityAreaResponse409 = {
  data: ConflictResponse;
  status: 409;
};

export type createPriorityAreaResponse415 = {
  data: UnsupportedMediaTypeResponse;
  status: 415;
};

export type createPriorityAreaResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type createPriorityAreaResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type createPriorityAreaResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<HTTPStatusCodes, 201 | 400 | 401 | 403 | 406 | 409 | 415 | 429 | 500>;
};

export type createPriorityAreaResponseSuccess = createPriorityAreaResponse201 & {
  headers: Headers;
};
export type createPriorityAreaResponseError = (
  | createPriorityAreaResponse400
  | createPriorityAreaResponse401
  | createPriorityAreaResponse403
  | createPriorityAreaResponse406
  | createPriorityAreaResponse409
  | createPriorityAreaResponse415
  | createPriorityAreaResponse429
  | createPriorityAreaResponse500
  | createPriorityAreaResponseDefault
) & {
  headers: Headers;
};

export const getCreatePriorityAreaUrl = () => {
  return `/priority-areas`;
};

/**
 * Creates a priority area in the region of the caller. The areas of an adopted programme are locked (409 `locked`). Needs the right `programmes.write`. Svenska: Lägger till ett prioriterat område i den egna regionen. Ett fastställt programs områden är låsta. Kräver rättigheten `programmes.write`.
 * @summary Create a priority area
 */
export const createPriorityArea = async (
  priorityAreaInput: PriorityAreaInput,
  options?: Parameters<typeof http>[1],
): Promise<createPriorityAreaResponseSuccess> => {
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
  return http<createPriorityAreaResponseSuccess>(getCreatePriorityAreaUrl(), {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(priorityAreaInput),
  });
};

export const getCreatePriorityAreaMutationKey = () => ['createPriorityArea'] as const;

export const getCreatePriorityAreaMutationOptions = <
  TError = ErrorType<
    | InvalidInputResponse
    | UnauthenticatedResponse
    | ForbiddenResponse
    | NotAcceptableResponse
    | ConflictResponse
    | UnsupportedMediaTypeResponse
    | TooManyRequestsResponse
    | InternalErrorResponse
    | UnexpectedErrorResponse
  >,
  TContext = unknown,
>(options?: {
  mutation?: UseMutationOptions<
    Awaited<ReturnType<typeof createPriorityArea>>,
    TError,
    CreatePriorityAreaMutationVariables,
    TContext
  >;
  request?: SecondParameter<typeof http>;
}): UseMutationOptions<
  Awaited<ReturnType<typeof createPriorityArea>>,
  TError,
  CreatePriorityAreaMutationVariables,
  TContext
> => {
  const mutationKey = getCreatePriorityAreaMutationKey();
  const { mutation: mutationOptions, request: requestOptions } = options
    ? options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey
      ? options
      : { ...options, mutation: { ...options.mutation, mutationKey } }
    : { mutation: { mutationKey }, request: undefined };

  const mutationFn: MutationFunction<
    Awaited<ReturnType<typeof createPriorityArea>>,
    CreatePriorityAreaMutationVariables
  > = (props) => {
    const { data } = props ?? {};

    return createPriorityArea(data, requestOptions);
  };

  return { mutationFn, ...mutationOptions };
};

export type CreatePriorityAreaMutationResult = NonNullable<
  Awaited<ReturnType<typeof createPriorityArea>>
>;
export type CreatePriorityAreaMutationBody = BodyType<PriorityAreaInput>;
export type CreatePriorityAreaMutationError = ErrorType<
  | InvalidInputResponse
  | UnauthenticatedResponse
  | ForbiddenResponse
  | NotAcceptableResponse
  | ConflictResponse
  | UnsupportedMediaTypeResponse
  | TooManyRequestsResponse
  | InternalErrorResponse
  | UnexpectedErrorResponse
>;
export type CreatePriorityAreaMutationVariables = { data: BodyType<PriorityAreaInput> };

/**
 * @summary Create a priority area
 */
export const useCreatePriorityArea = <
  TError = ErrorType<
    | InvalidInputResponse
    | UnauthenticatedResponse
    | ForbiddenResponse
    | NotAcceptableResponse
    | ConflictResponse
    | UnsupportedMediaTypeResponse
    | TooManyRequestsResponse
    | InternalErrorResponse
    | UnexpectedErrorResponse
  >,
  TContext = unknown,
>(
  options?: {
    mutation?: UseMutationOptions<
      Awaited<ReturnType<typeof createPriorityArea>>,
      TError,
      CreatePriorityAreaMutationVariables,
      TContext
    >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseMutationResult<
  Awaited<ReturnType<typeof createPriorityArea>>,
  TError,
  CreatePriorityAreaMutationVariables,
  TContext
> => {
  return useMutation(getCreatePriorityAreaMutationOptions(options), queryClient);
};
export type exportPriorityAreasResponse200TextCsv = {
  data: string;
  status: 200;
};

export type exportPriorityAreasResponse200ApplicationVndOpenxmlformatsOfficedocumentSpreadsheetmlSheet =
  {
    data: Blob;
    status: 200;
  };

export type exportPriorityAreasResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type exportPriorityAreasResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type exportPriorityAreasResponse403 = {
  data: ForbiddenResponse;
  status: 403;
};

export type exportPriorityAreasResponse406 = {
  data: NotAcceptableResponse;
  status: 406;
};

export type exportPriorityAreasResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type exportPriorityAreasResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type exportPriorityAreasResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<HTTPStatusCodes, 200 | 400 | 401 | 403 | 406 | 429 | 500>;
};

export type exportPriorityAreasResponseSuccess = (
  | exportPriorityAreasResponse200TextCsv
  | exportPriorityAreasResponse200ApplicationVndOpenxmlformatsOfficedocumentSpreadsheetmlSheet
) & {
  headers: Headers;
};
export type exportPriorityAreasResponseError = (
  | exportPriorityAreasResponse400
  | exportPriorityAreasResponse401
  | exportPriorityAreasResponse403
  | exportPriorityAreasResponse406
  | exportPriorityAreasResponse429
  | exportPriorityAreasResponse500
  | exportPriorityAreasResponseDefault
) & {
  headers: Headers;
};

export const getExportPriorityAreasUrl = (params?: ExportPriorityAreasParams) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value));
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0
    ? `/priority-areas/exports?${stringifiedParams}`
    : `/priority-areas/exports`;
};

/**
 * All priority areas that the filters select, in the order asked for, as a CSV or Excel file; not paged. Needs the right `programmes.read`. Svenska: Alla prioriterade områden i urvalet som CSV- eller Excelfil. Kräver rättigheten `programmes.read`.
 * @summary Export priority areas
 */
export const exportPriorityAreas = async (
  params?: ExportPriorityAreasParams,
  options?: Parameters<typeof http>[1],
): Promise<exportPriorityAreasResponseSuccess> => {
  return http<exportPriorityAreasResponseSuccess>(getExportPriorityAreasUrl(params), {
    ...options,
    method: 'GET',
  });
};

export const getExportPriorityAreasQueryKey = (params?: ExportPriorityAreasParams) => {
  return [`/priority-areas/exports`, ...(params ? [params] : [])] as const;
};

export const getExportPriorityAreasQueryOptions = <
  TData = Awaited<ReturnType<typeof exportPriorityAreas>>,
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
  params?: ExportPriorityAreasParams,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof exportPriorityAreas>>, TError, TData>
    >;
    request?: SecondParameter<typeof http>;
  },
) => {
  const { query: queryOptions, request: requestOptions } = options ?? {};

  const queryKey = queryOptions?.queryKey ?? getExportPriorityAreasQueryKey(params);

  const queryFn: QueryFunction<Awaited<ReturnType<typeof exportPriorityAreas>>> = ({ signal }) =>
    exportPriorityAreas(params, { signal, ...requestOptions });

  return { queryKey, queryFn, ...queryOptions } as UseQueryOptions<
    Awaited<ReturnType<typeof exportPriorityAreas>>,
    TError,
    TData
  > & { queryKey: DataTag<QueryKey, TData, TError> };
};

export type ExportPriorityAreasQueryResult = NonNullable<
  Awaited<ReturnType<typeof exportPriorityAreas>>
>;
export type ExportPriorityAreasQueryError = ErrorType<
  | InvalidInputResponse
  | UnauthenticatedResponse
  | ForbiddenResponse
  | NotAcceptableResponse
  | TooManyRequestsResponse
  | InternalErrorResponse
  | UnexpectedErrorResponse
>;

export function useExportPriorityAreas<
  TData = Awaited<ReturnType<typeof exportPriorityAreas>>,
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
  params: undefined | ExportPriorityAreasParams,
  options: {
    query: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof exportPriorityAreas>>, TError, TData>
    > &
      Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof exportPriorityAreas>>,
          TError,
          Awaited<ReturnType<typeof exportPriorityAreas>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useExportPriorityAreas<
  TData = Awaited<ReturnType<typeof exportPriorityAreas>>,
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
  params?: ExportPriorityAreasParams,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof exportPriorityAreas>>, TError, TData>
    > &
      Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof exportPriorityAreas>>,
          TError,
          Awaited<ReturnType<typeof exportPriorityAreas>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useExportPriorityAreas<
  TData = Awaited<ReturnType<typeof exportPriorityAreas>>,
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
  params?: ExportPriorityAreasParams,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof exportPriorityAreas>>, TError, TData>
    >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
/**
 * @summary Export priority areas
 */

export function useExportPriorityAreas<
  TData = Awaited<ReturnType<typeof exportPriorityAreas>>,
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
  params?: ExportPriorityAreasParams,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof exportPriorityAreas>>, TError, TData>
    >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {
  const queryOptions = getExportPriorityAreasQueryOptions(params, options);

  const query = useQuery(queryOptions, queryClient) as UseQueryResult<TData, TError> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };

  return withQueryKey(query, queryOptions.queryKey);
}

export type getPriorityAreaResponse200 = {
  data: PriorityArea;
  status: 200;
};

export type getPriorityAreaResponse304 = {
  data: NotModifiedResponse;
  status: 304;
};

export type getPriorityAreaResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type getPriorityAreaResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type getPriorityAreaResponse403 = {
  data: ForbiddenResponse;
  status: 403;
};

export type getPriorityAreaResponse404 = {
  data: NotFoundResponse;
  status: 404;
};

export type getPriorityAreaResponse406 = {
  data: NotAcceptableResponse;
  status: 406;
};

export type getPriorityAreaResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type getPriorityAreaResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type getPriorityAreaResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<HTTPStatusCodes, 200 | 304 | 400 | 401 | 403 | 404 | 406 | 429 | 500>;
};

export type getPriorityAreaResponseSuccess = getPriorityAreaResponse200 & {
  headers: Headers;
};
export type getPriorityAreaResponseError = (
  | getPriorityAreaResponse304
  | getPriorityAreaResponse400
  | getPriorityAreaResponse401
  | getPriorityAreaResponse403
  | getPriorityAreaResponse404
  | getPriorityAreaResponse406
  | getPriorityAreaResponse429
  | getPriorityAreaResponse500
  | getPriorityAreaResponseDefault
) & {
  headers: Headers;
};

export const getGetPriorityAreaUrl = (priorityAreaId: string, params?: GetPriorityAreaParams) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value));
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0
    ? `/priority-areas/${priorityAreaId}?${stringifiedParams}`
    : `/priority-areas/${priorityAreaId}`;
};

/**
 * One priority area with its version and the changes allowed now. Needs the right `programmes.read`. Svenska: Ett prioriterat område med version och tillåtna ändringar. Kräver rättigheten `programmes.read`.
 * @summary Get a priority area
 */
export const getPriorityArea = async (
  priorityAreaId: string,
  params?: GetPriorityAreaParams,
  options?: Parameters<typeof http>[1],
): Promise<getPriorityAreaResponseSuccess> => {
  return http<getPriorityAreaResponseSuccess>(getGetPriorityAreaUrl(priorityAreaId, params), {
    ...options,
    method: 'GET',
  });
};

export const getGetPriorityAreaQueryKey = (
  priorityAreaId: string,
  params?: GetPriorityAreaParams,
) => {
  return [`/priority-areas/${priorityAreaId}`, ...(params ? [params] : [])] as const;
};

export const getGetPriorityAreaQueryOptions = <
  TData = Awaited<ReturnType<typeof getPriorityArea>>,
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
  priorityAreaId: string,
  params?: GetPriorityAreaParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof getPriorityArea>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
) => {
  const { query: queryOptions, request: requestOptions } = options ?? {};

  const queryKey = queryOptions?.queryKey ?? getGetPriorityAreaQueryKey(priorityAreaId, params);

  const queryFn: QueryFunction<Awaited<ReturnType<typeof getPriorityArea>>> = ({ signal }) =>
    getPriorityArea(priorityAreaId, params, { signal, ...requestOptions });

  return {
    queryKey,
    queryFn,
    enabled: priorityAreaId !== null && priorityAreaId !== undefined,
    ...queryOptions,
  } as UseQueryOptions<Awaited<ReturnType<typeof getPriorityArea>>, TError, TData> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };
};

export type GetPriorityAreaQueryResult = NonNullable<Awaited<ReturnType<typeof getPriorityArea>>>;
export type GetPriorityAreaQueryError = ErrorType<
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

export function useGetPriorityArea<
  TData = Awaited<ReturnType<typeof getPriorityArea>>,
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
  priorityAreaId: string,
  params: undefined | GetPriorityAreaParams,
  options: {
    query: Partial<UseQueryOptions<Awaited<ReturnType<typeof getPriorityArea>>, TError, TData>> &
      Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getPriorityArea>>,
          TError,
          Awaited<ReturnType<typeof getPriorityArea>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useGetPriorityArea<
  TData = Awaited<ReturnType<typeof getPriorityArea>>,
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
  priorityAreaId: string,
  params?: GetPriorityAreaParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof getPriorityArea>>, TError, TData>> &
      Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getPriorityArea>>,
          TError,
          Awaited<ReturnType<typeof getPriorityArea>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useGetPriorityArea<
  TData = Awaited<ReturnType<typeof getPriorityArea>>,
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
  priorityAreaId: string,
  params?: GetPriorityAreaParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof getPriorityArea>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
/**
 * @summary Get a priority area
 */

export function useGetPriorityArea<
  TData = Awaited<ReturnType<typeof getPriorityArea>>,
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
  priorityAreaId: string,
  params?: GetPriorityAreaParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof getPriorityArea>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {
  const queryOptions = getGetPriorityAreaQueryOptions(priorityAreaId, params, options);

  const query = useQuery(queryOptions, queryClient) as UseQueryResult<TData, TError> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };

  return withQueryKey(query, queryOptions.queryKey);
}

export type updatePriorityAreaResponse200 = {
  data: PriorityArea;
  status: 200;
};

export type updatePriorityAreaResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type updatePriorityAreaResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type updatePriorityAreaResponse403 = {
  data: ForbiddenResponse;
  status: 403;
};

export type updatePriorityAreaResponse404 = {
  data: NotFoundResponse;
  status: 404;
};

export type updatePriorityAreaResponse406 = {
  data: NotAcceptableResponse;
  status: 406;
};

export type updatePriorityAreaResponse409 = {
  data: ConflictResponse;
  status: 409;
};

export type updatePriorityAreaResponse412 = {
  data: StaleVersionResponse;
  status: 412;
};

export type updatePriorityAreaResponse415 = {
  data: UnsupportedMediaTypeResponse;
  status: 415;
};

export type updatePriorityAreaResponse428 = {
  data: VersionRequiredResponse;
  status: 428;
};

export type updatePriorityAreaResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type updatePriorityAreaResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type updatePriorityAreaResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<
    HTTPStatusCodes,
    200 | 400 | 401 | 403 | 404 | 406 | 409 | 412 | 415 | 428 | 429 | 500
  >;
};

export type updatePriorityAreaResponseSuccess = updatePriorityAreaResponse200 & {
  headers: Headers;
};
export type updatePriorityAreaResponseError = (
  | updatePriorityAreaResponse400
  | updatePriorityAreaResponse401
  | updatePriorityAreaResponse403
  | updatePriorityAreaResponse404
  | updatePriorityAreaResponse406
  | updatePriorityAreaResponse409
  | updatePriorityAreaResponse412
  | updatePriorityAreaResponse415
  | updatePriorityAreaResponse428
  | updatePriorityAreaResponse429
  | updatePriorityAreaResponse500
  | updatePriorityAreaResponseDefault
) & {
  headers: Headers;
};

export const getUpdatePriorityAreaUrl = (priorityAreaId: string) => {
  return `/priority-areas/${priorityAreaId}`;
};

/**
 * Changes the fields sent, by merge patch, if the version in If-Match is the current one. Locked when the programme is adopted (409 `locked`). Needs the right `programmes.write`. Svenska: Ändrar de fält som skickas, om versionen i If-Match är den aktuella. Låst när programmet är fastställt. Kräver rättigheten `programmes.write`.
 * @summary Change a priority area
 */
export const updatePriorityArea = async (
  priorityAreaId: string,
  priorityAreaPatch: PriorityAreaPatch,
  options?: Parameters<typeof http>[1],
): Promise<updatePriorityAreaResponseSuccess> => {
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
  return http<updatePriorityAreaResponseSuccess>(getUpdatePriorityAreaUrl(priorityAreaId), {
    ...options,
    method: 'PATCH',
    headers: { 'Content-Type': 'application/merge-patch+json', ...getHeaders(options?.headers) },
    body: JSON.stringify(priorityAreaPatch),
  });
};

export const getUpdatePriorityAreaMutationKey = () => ['updatePriorityArea'] as const;

export const getUpdatePriorityAreaMutationOptions = <
  TError = ErrorType<
    | InvalidInputResponse
    | UnauthenticatedResponse
    | ForbiddenResponse
    | NotFoundResponse
    | NotAcceptableResponse
    | ConflictResponse
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
    Awaited<ReturnType<typeof updatePriorityArea>>,
    TError,
    UpdatePriorityAreaMutationVariables,
    TContext
  >;
  request?: SecondParameter<typeof http>;
}): UseMutationOptions<
  Awaited<ReturnType<typeof updatePriorityArea>>,
  TError,
  UpdatePriorityAreaMutationVariables,
  TContext
> => {
  const mutationKey = getUpdatePriorityAreaMutationKey();
  const { mutation: mutationOptions, request: requestOptions } = options
    ? options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey
      ? options
      : { ...options, mutation: { ...options.mutation, mutationKey } }
    : { mutation: { mutationKey }, request: undefined };

  const mutationFn: MutationFunction<
    Awaited<ReturnType<typeof updatePriorityArea>>,
    UpdatePriorityAreaMutationVariables
  > = (props) => {
    const { priorityAreaId, data } = props ?? {};

    return updatePriorityArea(priorityAreaId, data, requestOptions);
  };

  return { mutationFn, ...mutationOptions };
};

export type UpdatePriorityAreaMutationResult = NonNullable<
  Awaited<ReturnType<typeof updatePriorityArea>>
>;
export type UpdatePriorityAreaMutationBody = BodyType<PriorityAreaPatch>;
export type UpdatePriorityAreaMutationError = ErrorType<
  | InvalidInputResponse
  | UnauthenticatedResponse
  | ForbiddenResponse
  | NotFoundResponse
  | NotAcceptableResponse
  | ConflictResponse
  | StaleVersionResponse
  | UnsupportedMediaTypeResponse
  | VersionRequiredResponse
  | TooManyRequestsResponse
  | InternalErrorResponse
  | UnexpectedErrorResponse
>;
export type UpdatePriorityAreaMutationVariables = {
  priorityAreaId: string;
  data: BodyType<PriorityAreaPatch>;
};

/**
 * @summary Change a priority area
 */
export const useUpdatePriorityArea = <
  TError = ErrorType<
    | InvalidInputResponse
    | UnauthenticatedResponse
    | ForbiddenResponse
    | NotFoundResponse
    | NotAcceptableResponse
    | ConflictResponse
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
      Awaited<ReturnType<typeof updatePriorityArea>>,
      TError,
      UpdatePriorityAreaMutationVariables,
      TContext
    >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseMutationResult<
  Awaited<ReturnType<typeof updatePriorityArea>>,
  TError,
  UpdatePriorityAreaMutationVariables,
  TContext
> => {
  return useMutation(getUpdatePriorityAreaMutationOptions(options), queryClient);
};
export type deletePriorityAreaResponse204 = {
  data: void;
  status: 204;
};

export type deletePriorityAreaResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type deletePriorityAreaResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type deletePriorityAreaResponse403 = {
  data: ForbiddenResponse;
  status: 403;
};

export type deletePriorityAreaResponse404 = {
  data: NotFoundResponse;
  status: 404;
};

export type deletePriorityAreaResponse409 = {
  data: ConflictResponse;
  status: 409;
};

export type deletePriorityAreaResponse412 = {
  data: StaleVersionResponse;
  status: 412;
};

export type deletePriorityAreaResponse428 = {
  data: VersionRequiredResponse;
  status: 428;
};

export type deletePriorityAreaResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type deletePriorityAreaResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type deletePriorityAreaResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<HTTPStatusCodes, 204 | 400 | 401 | 403 | 404 | 409 | 412 | 428 | 429 | 500>;
};

export type deletePriorityAreaResponseSuccess = deletePriorityAreaResponse204 & {
  headers: Headers;
};
export type deletePriorityAreaResponseError = (
  | deletePriorityAreaResponse400
  | deletePriorityAreaResponse401
  | deletePriorityAreaResponse403
  | deletePriorityAreaResponse404
  | deletePriorityAreaResponse409
  | deletePriorityAreaResponse412
  | deletePriorityAreaResponse428
  | deletePriorityAreaResponse429
  | deletePriorityAreaResponse500
  | deletePriorityAreaResponseDefault
) & {
  headers: Headers;
};

export const getDeletePriorityAreaUrl = (priorityAreaId: string) => {
  return `/priority-areas/${priorityAreaId}`;
};

/**
 * Deletes the priority area, if the version in If-Match is the current one. Locked when the programme is adopted (409 `locked`); not while measures belong to the area (409 `in-use`). Needs the right `programmes.write`. It can be restored (`/removed-objects`). Svenska: Tar bort området, om versionen i If-Match är den aktuella. Låst när programmet är fastställt; ett område med insatser kan inte tas bort. Kräver rättigheten `programmes.write`. Kan återställas.
 * @summary Delete a priority area
 */
export const deletePriorityArea = async (
  priorityAreaId: string,
  options?: Parameters<typeof http>[1],
): Promise<deletePriorityAreaResponseSuccess> => {
  return http<deletePriorityAreaResponseSuccess>(getDeletePriorityAreaUrl(priorityAreaId), {
    ...options,
    method: 'DELETE',
  });
};

export const getDeletePriorityAreaMutationKey = () => ['deletePriorityArea'] as const;

export const getDeletePriorityAreaMutationOptions = <
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
    Awaited<ReturnType<typeof deletePriorityArea>>,
    TError,
    DeletePriorityAreaMutationVariables,
    TContext
  >;
  request?: SecondParameter<typeof http>;
}): UseMutationOptions<
  Awaited<ReturnType<typeof deletePriorityArea>>,
  TError,
  DeletePriorityAreaMutationVariables,
  TContext
> => {
  const mutationKey = getDeletePriorityAreaMutationKey();
  const { mutation: mutationOptions, request: requestOptions } = options
    ? options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey
      ? options
      : { ...options, mutation: { ...options.mutation, mutationKey } }
    : { mutation: { mutationKey }, request: undefined };

  const mutationFn: MutationFunction<
    Awaited<ReturnType<typeof deletePriorityArea>>,
    DeletePriorityAreaMutationVariables
  > = (props) => {
    const { priorityAreaId } = props ?? {};

    return deletePriorityArea(priorityAreaId, requestOptions);
  };

  return { mutationFn, ...mutationOptions };
};

export type DeletePriorityAreaMutationResult = NonNullable<
  Awaited<ReturnType<typeof deletePriorityArea>>
>;

export type DeletePriorityAreaMutationError = ErrorType<
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
export type DeletePriorityAreaMutationVariables = { priorityAreaId: string };

/**
 * @summary Delete a priority area
 */
export const useDeletePriorityArea = <
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
      Awaited<ReturnType<typeof deletePriorityArea>>,
      TError,
      DeletePriorityAreaMutationVariables,
      TContext
    >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseMutationResult<
  Awaited<ReturnType<typeof deletePriorityArea>>,
  TError,
  DeletePriorityAreaMutationVariables,
  TContext
> => {
  return useMutation(getDeletePriorityAreaMutationOptions(options), queryClient);
};
export type listPriorityAreaChangesResponse200 = {
  data: ChangePage;
  status: 200;
};

export type listPriorityAreaChangesResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type listPriorityAreaChangesResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type listPriorityAreaChangesResponse403 = {
  data: ForbiddenResponse;
  status: 403;
};

export type listPriorityAreaChangesResponse404 = {
  data: NotFoundResponse;
  status: 404;
};

export type listPriorityAreaChangesResponse406 = {
  data: NotAcceptableResponse;
  status: 406;
};

export type listPriorityAreaChangesResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type listPriorityAreaChangesResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type listPriorityAreaChangesResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<HTTPStatusCodes, 200 | 400 | 401 | 403 | 404 | 406 | 429 | 500>;
};

export type listPriorityAreaChangesResponseSuccess = listPriorityAreaChangesResponse200 & {
  headers: Headers;
};
export type listPriorityAreaChangesResponseError = (
  | listPriorityAreaChangesResponse400
  | listPriorityAreaChangesResponse401
  | listPriorityAreaChangesResponse403
  | listPriorityAreaChangesResponse404
  | listPriorityAreaChangesResponse406
  | listPriorityAreaChangesResponse429
  | listPriorityAreaChangesResponse500
  | listPriorityAreaChangesResponseDefault
) & {
  headers: Headers;
};

export const getListPriorityAreaChangesUrl = (
  priorityAreaId: string,
  params?: ListPriorityAreaChangesParams,
) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value));
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0
    ? `/priority-areas/${priorityAreaId}/changes?${stringifiedParams}`
    : `/priority-areas/${priorityAreaId}/changes`;
};

/**
 * The history, newest first: who, when, why where it was said, and each field before and after. A change of a part, such as a goal, is a change of its own. Needs the right `programmes.read`. Svenska: Områdets historik, senaste först: vem, när, varför och varje fält före och efter. Kräver rättigheten `programmes.read`.
 * @summary List the changes of a priority area
 */
export const listPriorityAreaChanges = async (
  priorityAreaId: string,
  params?: ListPriorityAreaChangesParams,
  options?: Parameters<typeof http>[1],
): Promise<listPriorityAreaChangesResponseSuccess> => {
  return http<listPriorityAreaChangesResponseSuccess>(
    getListPriorityAreaChangesUrl(priorityAreaId, params),
    {
      ...options,
      method: 'GET',
    },
  );
};

export const getListPriorityAreaChangesQueryKey = (
  priorityAreaId: string,
  params?: ListPriorityAreaChangesParams,
) => {
  return [`/priority-areas/${priorityAreaId}/changes`, ...(params ? [params] : [])] as const;
};

export const getListPriorityAreaChangesQueryOptions = <
  TData = Awaited<ReturnType<typeof listPriorityAreaChanges>>,
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
  priorityAreaId: string,
  params?: ListPriorityAreaChangesParams,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof listPriorityAreaChanges>>, TError, TData>
    >;
    request?: SecondParameter<typeof http>;
  },
) => {
  const { query: queryOptions, request: requestOptions } = options ?? {};

  const queryKey =
    queryOptions?.queryKey ?? getListPriorityAreaChangesQueryKey(priorityAreaId, params);

  const queryFn: QueryFunction<Awaited<ReturnType<typeof listPriorityAreaChanges>>> = ({
    signal,
  }) => listPriorityAreaChanges(priorityAreaId, params, { signal, ...requestOptions });

  return {
    queryKey,
    queryFn,
    enabled: priorityAreaId !== null && priorityAreaId !== undefined,
    ...queryOptions,
  } as UseQueryOptions<Awaited<ReturnType<typeof listPriorityAreaChanges>>, TError, TData> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };
};

export type ListPriorityAreaChangesQueryResult = NonNullable<
  Awaited<ReturnType<typeof listPriorityAreaChanges>>
>;
export type ListPriorityAreaChangesQueryError = ErrorType<
  | InvalidInputResponse
  | UnauthenticatedResponse
  | ForbiddenResponse
  | NotFoundResponse
  | NotAcceptableResponse
  | TooManyRequestsResponse
  | InternalErrorResponse
  | UnexpectedErrorResponse
>;

export function useListPriorityAreaChanges<
  TData = Awaited<ReturnType<typeof listPriorityAreaChanges>>,
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
  priorityAreaId: string,
  params: undefined | ListPriorityAreaChangesParams,
  options: {
    query: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof listPriorityAreaChanges>>, TError, TData>
    > &
      Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listPriorityAreaChanges>>,
          TError,
          Awaited<ReturnType<typeof listPriorityAreaChanges>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useListPriorityAreaChanges<
  TData = Awaited<ReturnType<typeof listPriorityAreaChanges>>,
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
  priorityAreaId: string,
  params?: ListPriorityAreaChangesParams,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof listPriorityAreaChanges>>, TError, TData>
    > &
      Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listPriorityAreaChanges>>,
          TError,
          Awaited<ReturnType<typeof listPriorityAreaChanges>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useListPriorityAreaChanges<
  TData = Awaited<ReturnType<typeof listPriorityAreaChanges>>,
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
  priorityAreaId: string,
  params?: ListPriorityAreaChangesParams,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof listPriorityAreaChanges>>, TError, TData>
    >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
/**
 * @summary List the changes of a priority area
 */

export function useListPriorityAreaChanges<
  TData = Awaited<ReturnType<typeof listPriorityAreaChanges>>,
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
  priorityAreaId: string,
  params?: ListPriorityAreaChangesParams,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof listPriorityAreaChanges>>, TError, TData>
    >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {
  const queryOptions = getListPriorityAreaChangesQueryOptions(priorityAreaId, params, options);

  const query = useQuery(queryOptions, queryClient) as UseQueryResult<TData, TError> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };

  return withQueryKey(query, queryOptions.queryKey);
}
