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
  ExportMeasuresParams,
  ForbiddenResponse,
  GetMeasureParams,
  InternalErrorResponse,
  InvalidInputResponse,
  ListMeasureChangesParams,
  ListMeasuresParams,
  Measure,
  MeasureInput,
  MeasurePage,
  MeasurePatch,
  NotAcceptableResponse,
  NotFoundResponse,
  NotModifiedResponse,
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

export type listMeasuresResponse200 = {
  data: MeasurePage;
  status: 200;
};

export type listMeasuresResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type listMeasuresResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type listMeasuresResponse403 = {
  data: ForbiddenResponse;
  status: 403;
};

export type listMeasuresResponse406 = {
  data: NotAcceptableResponse;
  status: 406;
};

export type listMeasuresResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type listMeasuresResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type listMeasuresResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<HTTPStatusCodes, 200 | 400 | 401 | 403 | 406 | 429 | 500>;
};

export type listMeasuresResponseSuccess = listMeasuresResponse200 & {
  headers: Headers;
};
export type listMeasuresResponseError = (
  | listMeasuresResponse400
  | listMeasuresResponse401
  | listMeasuresResponse403
  | listMeasuresResponse406
  | listMeasuresResponse429
  | listMeasuresResponse500
  | listMeasuresResponseDefault
) & {
  headers: Headers;
};

export const getListMeasuresUrl = (params?: ListMeasuresParams) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value));
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/measures?${stringifiedParams}` : `/measures`;
};

/**
 * The measures of the region, filtered, sorted and paged. Needs the right `programmes.read`. Svenska: Regionens insatser, med filter, sortering och sidor. Kräver rättigheten `programmes.read`.
 * @summary List measures
 */
export const listMeasures = async (
  params?: ListMeasuresParams,
  options?: Parameters<typeof http>[1],
): Promise<listMeasuresResponseSuccess> => {
  return http<listMeasuresResponseSuccess>(getListMeasuresUrl(params), {
    ...options,
    method: 'GET',
  });
};

export const getListMeasuresQueryKey = (params?: ListMeasuresParams) => {
  return [`/measures`, ...(params ? [params] : [])] as const;
};

export const getListMeasuresQueryOptions = <
  TData = Awaited<ReturnType<typeof listMeasures>>,
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
  params?: ListMeasuresParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof listMeasures>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
) => {
  const { query: queryOptions, request: requestOptions } = options ?? {};

  const queryKey = queryOptions?.queryKey ?? getListMeasuresQueryKey(params);

  const queryFn: QueryFunction<Awaited<ReturnType<typeof listMeasures>>> = ({ signal }) =>
    listMeasures(params, { signal, ...requestOptions });

  return { queryKey, queryFn, ...queryOptions } as UseQueryOptions<
    Awaited<ReturnType<typeof listMeasures>>,
    TError,
    TData
  > & { queryKey: DataTag<QueryKey, TData, TError> };
};

export type ListMeasuresQueryResult = NonNullable<Awaited<ReturnType<typeof listMeasures>>>;
export type ListMeasuresQueryError = ErrorType<
  | InvalidInputResponse
  | UnauthenticatedResponse
  | ForbiddenResponse
  | NotAcceptableResponse
  | TooManyRequestsResponse
  | InternalErrorResponse
  | UnexpectedErrorResponse
>;

export function useListMeasures<
  TData = Awaited<ReturnType<typeof listMeasures>>,
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
  params: undefined | ListMeasuresParams,
  options: {
    query: Partial<UseQueryOptions<Awaited<ReturnType<typeof listMeasures>>, TError, TData>> &
      Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listMeasures>>,
          TError,
          Awaited<ReturnType<typeof listMeasures>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useListMeasures<
  TData = Awaited<ReturnType<typeof listMeasures>>,
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
  params?: ListMeasuresParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof listMeasures>>, TError, TData>> &
      Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listMeasures>>,
          TError,
          Awaited<ReturnType<typeof listMeasures>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useListMeasures<
  TData = Awaited<ReturnType<typeof listMeasures>>,
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
  params?: ListMeasuresParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof listMeasures>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
/**
 * @summary List measures
 */

export function useListMeasures<
  TData = Awaited<ReturnType<typeof listMeasures>>,
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
  params?: ListMeasuresParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof listMeasures>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {
  const queryOptions = getListMeasuresQueryOptions(params, options);

  const query = useQuery(queryOptions, queryClient) as UseQueryResult<TData, TError> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };

  return withQueryKey(query, queryOptions.queryKey);
}

export type createMeasureResponse201 = {
  data: Measure;
  status: 201;
};

export type createMeasureResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type createMeasureResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type createMeasureResponse403 = {
  data: ForbiddenResponse;
  status: 403;
};

export type createMeasureResponse406 = {
  data: NotAcceptableResponse;
  status: 406;
};

export type createMeasureResponse409 = {
  data: ConflictResponse;
  status: 409;
};

export type createMeasureResponse415 = {
  data: UnsupportedMediaTypeResponse;
  status: 415;
};

export type createMeasureResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type createMeasureResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type createMeasureResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<HTTPStatusCodes, 201 | 400 | 401 | 403 | 406 | 409 | 415 | 429 | 500>;
};

export type createMeasureResponseSuccess = createMeasureResponse201 & {
  headers: Headers;
};
export type createMeasureResponseError = (
  | createMeasureResponse400
  | createMeasureResponse401
  | createMeasureResponse403
  | createMeasureResponse406
  | createMeasureResponse409
  | createMeasureResponse415
  | createMeasureResponse429
  | createMeasureResponse500
  | createMeasureResponseDefault
) & {
  headers: Headers;
};

export const getCreateMeasureUrl = () => {
  return `/measures`;
};

/**
 * Creates a measure in the region of the caller. Not in a locked plan (409 `locked`); the number is unique among what is handed in of the plan, and among the drafts of an organisation (409 `duplicate`). Needs the right `measures.write`. Svenska: Lägger till en insats i den egna regionen. Inte i en låst plan; numret är unikt bland det som är inlämnat i planen, och bland en organisations utkast. Kräver rättigheten `measures.write`.
 * @summary Create a measure
 */
export const createMeasure = async (
  measureInput: MeasureInput,
  options?: Parameters<typeof http>[1],
): Promise<createMeasureResponseSuccess> => {
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
  return http<createMeasureResponseSuccess>(getCreateMeasureUrl(), {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(measureInput),
  });
};

export const getCreateMeasureMutationKey = () => ['createMeasure'] as const;

export const getCreateMeasureMutationOptions = <
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
    Awaited<ReturnType<typeof createMeasure>>,
    TError,
    CreateMeasureMutationVariables,
    TContext
  >;
  request?: SecondParameter<typeof http>;
}): UseMutationOptions<
  Awaited<ReturnType<typeof createMeasure>>,
  TError,
  CreateMeasureMutationVariables,
  TContext
> => {
  const mutationKey = getCreateMeasureMutationKey();
  const { mutation: mutationOptions, request: requestOptions } = options
    ? options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey
      ? options
      : { ...options, mutation: { ...options.mutation, mutationKey } }
    : { mutation: { mutationKey }, request: undefined };

  const mutationFn: MutationFunction<
    Awaited<ReturnType<typeof createMeasure>>,
    CreateMeasureMutationVariables
  > = (props) => {
    const { data } = props ?? {};

    return createMeasure(data, requestOptions);
  };

  return { mutationFn, ...mutationOptions };
};

export type CreateMeasureMutationResult = NonNullable<Awaited<ReturnType<typeof createMeasure>>>;
export type CreateMeasureMutationBody = BodyType<MeasureInput>;
export type CreateMeasureMutationError = ErrorType<
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
export type CreateMeasureMutationVariables = { data: BodyType<MeasureInput> };

/**
 * @summary Create a measure
 */
export const useCreateMeasure = <
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
      Awaited<ReturnType<typeof createMeasure>>,
      TError,
      CreateMeasureMutationVariables,
      TContext
    >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseMutationResult<
  Awaited<ReturnType<typeof createMeasure>>,
  TError,
  CreateMeasureMutationVariables,
  TContext
> => {
  return useMutation(getCreateMeasureMutationOptions(options), queryClient);
};
export type exportMeasuresResponse200TextCsv = {
  data: string;
  status: 200;
};

export type exportMeasuresResponse200ApplicationVndOpenxmlformatsOfficedocumentSpreadsheetmlSheet =
  {
    data: Blob;
    status: 200;
  };

export type exportMeasuresResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type exportMeasuresResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type exportMeasuresResponse403 = {
  data: ForbiddenResponse;
  status: 403;
};

export type exportMeasuresResponse406 = {
  data: NotAcceptableResponse;
  status: 406;
};

export type exportMeasuresResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type exportMeasuresResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type exportMeasuresResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<HTTPStatusCodes, 200 | 400 | 401 | 403 | 406 | 429 | 500>;
};

export type exportMeasuresResponseSuccess = (
  | exportMeasuresResponse200TextCsv
  | exportMeasuresResponse200ApplicationVndOpenxmlformatsOfficedocumentSpreadsheetmlSheet
) & {
  headers: Headers;
};
export type exportMeasuresResponseError = (
  | exportMeasuresResponse400
  | exportMeasuresResponse401
  | exportMeasuresResponse403
  | exportMeasuresResponse406
  | exportMeasuresResponse429
  | exportMeasuresResponse500
  | exportMeasuresResponseDefault
) & {
  headers: Headers;
};

export const getExportMeasuresUrl = (params?: ExportMeasuresParams) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value));
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0
    ? `/measures/exports?${stringifiedParams}`
    : `/measures/exports`;
};

/**
 * All measures that the filters select, in the order asked for, as a CSV or Excel file; not paged. Needs the right `programmes.read`. Svenska: Alla insatser i urvalet som CSV- eller Excelfil. Kräver rättigheten `programmes.read`.
 * @summary Export measures
 */
export const exportMeasures = async (
  params?: ExportMeasuresParams,
  options?: Parameters<typeof http>[1],
): Promise<exportMeasuresResponseSuccess> => {
  return http<exportMeasuresResponseSuccess>(getExportMeasuresUrl(params), {
    ...options,
    method: 'GET',
  });
};

export const getExportMeasuresQueryKey = (params?: ExportMeasuresParams) => {
  return [`/measures/exports`, ...(params ? [params] : [])] as const;
};

export const getExportMeasuresQueryOptions = <
  TData = Awaited<ReturnType<typeof exportMeasures>>,
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
  params?: ExportMeasuresParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof exportMeasures>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
) => {
  const { query: queryOptions, request: requestOptions } = options ?? {};

  const queryKey = queryOptions?.queryKey ?? getExportMeasuresQueryKey(params);

  const queryFn: QueryFunction<Awaited<ReturnType<typeof exportMeasures>>> = ({ signal }) =>
    exportMeasures(params, { signal, ...requestOptions });

  return { queryKey, queryFn, ...queryOptions } as UseQueryOptions<
    Awaited<ReturnType<typeof exportMeasures>>,
    TError,
    TData
  > & { queryKey: DataTag<QueryKey, TData, TError> };
};

export type ExportMeasuresQueryResult = NonNullable<Awaited<ReturnType<typeof exportMeasures>>>;
export type ExportMeasuresQueryError = ErrorType<
  | InvalidInputResponse
  | UnauthenticatedResponse
  | ForbiddenResponse
  | NotAcceptableResponse
  | TooManyRequestsResponse
  | InternalErrorResponse
  | UnexpectedErrorResponse
>;

export function useExportMeasures<
  TData = Awaited<ReturnType<typeof exportMeasures>>,
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
  params: undefined | ExportMeasuresParams,
  options: {
    query: Partial<UseQueryOptions<Awaited<ReturnType<typeof exportMeasures>>, TError, TData>> &
      Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof exportMeasures>>,
          TError,
          Awaited<ReturnType<typeof exportMeasures>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useExportMeasures<
  TData = Awaited<ReturnType<typeof exportMeasures>>,
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
  params?: ExportMeasuresParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof exportMeasures>>, TError, TData>> &
      Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof exportMeasures>>,
          TError,
          Awaited<ReturnType<typeof exportMeasures>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useExportMeasures<
  TData = Awaited<ReturnType<typeof exportMeasures>>,
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
  params?: ExportMeasuresParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof exportMeasures>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
/**
 * @summary Export measures
 */

export function useExportMeasures<
  TData = Awaited<ReturnType<typeof exportMeasures>>,
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
  params?: ExportMeasuresParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof exportMeasures>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {
  const queryOptions = getExportMeasuresQueryOptions(params, options);

  const query = useQuery(queryOptions, queryClient) as UseQueryResult<TData, TError> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };

  return withQueryKey(query, queryOptions.queryKey);
}

export type getMeasureResponse200 = {
  data: Measure;
  status: 200;
};

export type getMeasureResponse304 = {
  data: NotModifiedResponse;
  status: 304;
};

export type getMeasureResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type getMeasureResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type getMeasureResponse403 = {
  data: ForbiddenResponse;
  status: 403;
};

export type getMeasureResponse404 = {
  data: NotFoundResponse;
  status: 404;
};

export type getMeasureResponse406 = {
  data: NotAcceptableResponse;
  status: 406;
};

export type getMeasureResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type getMeasureResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type getMeasureResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<HTTPStatusCodes, 200 | 304 | 400 | 401 | 403 | 404 | 406 | 429 | 500>;
};

export type getMeasureResponseSuccess = getMeasureResponse200 & {
  headers: Headers;
};
export type getMeasureResponseError = (
  | getMeasureResponse304
  | getMeasureResponse400
  | getMeasureResponse401
  | getMeasureResponse403
  | getMeasureResponse404
  | getMeasureResponse406
  | getMeasureResponse429
  | getMeasureResponse500
  | getMeasureResponseDefault
) & {
  headers: Headers;
};

export const getGetMeasureUrl = (measureId: string, params?: GetMeasureParams) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value));
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0
    ? `/measures/${measureId}?${stringifiedParams}`
    : `/measures/${measureId}`;
};

/**
 * One measure with its version and the changes allowed now. Needs the right `programmes.read`. Svenska: En insats med version och tillåtna ändringar. Kräver rättigheten `programmes.read`.
 * @summary Get a measure
 */
export const getMeasure = async (
  measureId: string,
  params?: GetMeasureParams,
  options?: Parameters<typeof http>[1],
): Promise<getMeasureResponseSuccess> => {
  return http<getMeasureResponseSuccess>(getGetMeasureUrl(measureId, params), {
    ...options,
    method: 'GET',
  });
};

export const getGetMeasureQueryKey = (measureId: string, params?: GetMeasureParams) => {
  return [`/measures/${measureId}`, ...(params ? [params] : [])] as const;
};

export const getGetMeasureQueryOptions = <
  TData = Awaited<ReturnType<typeof getMeasure>>,
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
  measureId: string,
  params?: GetMeasureParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof getMeasure>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
) => {
  const { query: queryOptions, request: requestOptions } = options ?? {};

  const queryKey = queryOptions?.queryKey ?? getGetMeasureQueryKey(measureId, params);

  const queryFn: QueryFunction<Awaited<ReturnType<typeof getMeasure>>> = ({ signal }) =>
    getMeasure(measureId, params, { signal, ...requestOptions });

  return {
    queryKey,
    queryFn,
    enabled: measureId !== null && measureId !== undefined,
    ...queryOptions,
  } as UseQueryOptions<Awaited<ReturnType<typeof getMeasure>>, TError, TData> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };
};

export type GetMeasureQueryResult = NonNullable<Awaited<ReturnType<typeof getMeasure>>>;
export type GetMeasureQueryError = ErrorType<
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

export function useGetMeasure<
  TData = Awaited<ReturnType<typeof getMeasure>>,
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
  measureId: string,
  params: undefined | GetMeasureParams,
  options: {
    query: Partial<UseQueryOptions<Awaited<ReturnType<typeof getMeasure>>, TError, TData>> &
      Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getMeasure>>,
          TError,
          Awaited<ReturnType<typeof getMeasure>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useGetMeasure<
  TData = Awaited<ReturnType<typeof getMeasure>>,
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
  measureId: string,
  params?: GetMeasureParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof getMeasure>>, TError, TData>> &
      Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getMeasure>>,
          TError,
          Awaited<ReturnType<typeof getMeasure>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useGetMeasure<
  TData = Awaited<ReturnType<typeof getMeasure>>,
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
  measureId: string,
  params?: GetMeasureParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof getMeasure>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
/**
 * @summary Get a measure
 */

export function useGetMeasure<
  TData = Awaited<ReturnType<typeof getMeasure>>,
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
  measureId: string,
  params?: GetMeasureParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof getMeasure>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {
  const queryOptions = getGetMeasureQueryOptions(measureId, params, options);

  const query = useQuery(queryOptions, queryClient) as UseQueryResult<TData, TError> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };

  return withQueryKey(query, queryOptions.queryKey);
}

export type updateMeasureResponse200 = {
  data: Measure;
  status: 200;
};

export type updateMeasureResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type updateMeasureResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type updateMeasureResponse403 = {
  data: ForbiddenResponse;
  status: 403;
};

export type updateMeasureResponse404 = {
  data: NotFoundResponse;
  status: 404;
};

export type updateMeasureResponse406 = {
  data: NotAcceptableResponse;
  status: 406;
};

export type updateMeasureResponse409 = {
  data: ConflictResponse;
  status: 409;
};

export type updateMeasureResponse412 = {
  data: StaleVersionResponse;
  status: 412;
};

export type updateMeasureResponse415 = {
  data: UnsupportedMediaTypeResponse;
  status: 415;
};

export type updateMeasureResponse428 = {
  data: VersionRequiredResponse;
  status: 428;
};

export type updateMeasureResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type updateMeasureResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type updateMeasureResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<
    HTTPStatusCodes,
    200 | 400 | 401 | 403 | 404 | 406 | 409 | 412 | 415 | 428 | 429 | 500
  >;
};

export type updateMeasureResponseSuccess = updateMeasureResponse200 & {
  headers: Headers;
};
export type updateMeasureResponseError = (
  | updateMeasureResponse400
  | updateMeasureResponse401
  | updateMeasureResponse403
  | updateMeasureResponse404
  | updateMeasureResponse406
  | updateMeasureResponse409
  | updateMeasureResponse412
  | updateMeasureResponse415
  | updateMeasureResponse428
  | updateMeasureResponse429
  | updateMeasureResponse500
  | updateMeasureResponseDefault
) & {
  headers: Headers;
};

export const getUpdateMeasureUrl = (measureId: string) => {
  return `/measures/${measureId}`;
};

/**
 * Changes the fields sent, by merge patch, if the version in If-Match is the current one. While the plan is locked only `status` and `statusComment` may change (409 `locked` names the other fields), but a draft can be moved to another plan. Needs the right `measures.write`. Svenska: Ändrar de fält som skickas, om versionen i If-Match är den aktuella. I en låst plan kan bara status och kommentar ändras, men ett utkast kan flyttas till en annan plan. Kräver rättigheten `measures.write`.
 * @summary Change a measure
 */
export const updateMeasure = async (
  measureId: string,
  measurePatch: MeasurePatch,
  options?: Parameters<typeof http>[1],
): Promise<updateMeasureResponseSuccess> => {
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
  return http<updateMeasureResponseSuccess>(getUpdateMeasureUrl(measureId), {
    ...options,
    method: 'PATCH',
    headers: { 'Content-Type': 'application/merge-patch+json', ...getHeaders(options?.headers) },
    body: JSON.stringify(measurePatch),
  });
};

export const getUpdateMeasureMutationKey = () => ['updateMeasure'] as const;

export const getUpdateMeasureMutationOptions = <
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
    Awaited<ReturnType<typeof updateMeasure>>,
    TError,
    UpdateMeasureMutationVariables,
    TContext
  >;
  request?: SecondParameter<typeof http>;
}): UseMutationOptions<
  Awaited<ReturnType<typeof updateMeasure>>,
  TError,
  UpdateMeasureMutationVariables,
  TContext
> => {
  const mutationKey = getUpdateMeasureMutationKey();
  const { mutation: mutationOptions, request: requestOptions } = options
    ? options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey
      ? options
      : { ...options, mutation: { ...options.mutation, mutationKey } }
    : { mutation: { mutationKey }, request: undefined };

  const mutationFn: MutationFunction<
    Awaited<ReturnType<typeof updateMeasure>>,
    UpdateMeasureMutationVariables
  > = (props) => {
    const { measureId, data } = props ?? {};

    return updateMeasure(measureId, data, requestOptions);
  };

  return { mutationFn, ...mutationOptions };
};

export type UpdateMeasureMutationResult = NonNullable<Awaited<ReturnType<typeof updateMeasure>>>;
export type UpdateMeasureMutationBody = BodyType<MeasurePatch>;
export type UpdateMeasureMutationError = ErrorType<
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
export type UpdateMeasureMutationVariables = { measureId: string; data: BodyType<MeasurePatch> };

/**
 * @summary Change a measure
 */
export const useUpdateMeasure = <
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
      Awaited<ReturnType<typeof updateMeasure>>,
      TError,
      UpdateMeasureMutationVariables,
      TContext
    >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseMutationResult<
  Awaited<ReturnType<typeof updateMeasure>>,
  TError,
  UpdateMeasureMutationVariables,
  TContext
> => {
  return useMutation(getUpdateMeasureMutationOptions(options), queryClient);
};
export type deleteMeasureResponse204 = {
  data: void;
  status: 204;
};

export type deleteMeasureResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type deleteMeasureResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type deleteMeasureResponse403 = {
  data: ForbiddenResponse;
  status: 403;
};

export type deleteMeasureResponse404 = {
  data: NotFoundResponse;
  status: 404;
};

export type deleteMeasureResponse409 = {
  data: ConflictResponse;
  status: 409;
};

export type deleteMeasureResponse412 = {
  data: StaleVersionResponse;
  status: 412;
};

export type deleteMeasureResponse428 = {
  data: VersionRequiredResponse;
  status: 428;
};

export type deleteMeasureResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type deleteMeasureResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type deleteMeasureResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<HTTPStatusCodes, 204 | 400 | 401 | 403 | 404 | 409 | 412 | 428 | 429 | 500>;
};

export type deleteMeasureResponseSuccess = deleteMeasureResponse204 & {
  headers: Headers;
};
export type deleteMeasureResponseError = (
  | deleteMeasureResponse400
  | deleteMeasureResponse401
  | deleteMeasureResponse403
  | deleteMeasureResponse404
  | deleteMeasureResponse409
  | deleteMeasureResponse412
  | deleteMeasureResponse428
  | deleteMeasureResponse429
  | deleteMeasureResponse500
  | deleteMeasureResponseDefault
) & {
  headers: Headers;
};

export const getDeleteMeasureUrl = (measureId: string) => {
  return `/measures/${measureId}`;
};

/**
 * Deletes the measure, if the version in If-Match is the current one. Not in a locked plan (409 `locked`), unless it is a draft. Needs the right `measures.write`. It can be restored (`/removed-objects`). Svenska: Tar bort insatsen, om versionen i If-Match är den aktuella. Inte i en låst plan, om den inte är ett utkast. Kräver rättigheten `measures.write`. Kan återställas.
 * @summary Delete a measure
 */
export const deleteMeasure = async (
  measureId: string,
  options?: Parameters<typeof http>[1],
): Promise<deleteMeasureResponseSuccess> => {
  return http<deleteMeasureResponseSuccess>(getDeleteMeasureUrl(measureId), {
    ...options,
    method: 'DELETE',
  });
};

export const getDeleteMeasureMutationKey = () => ['deleteMeasure'] as const;

export const getDeleteMeasureMutationOptions = <
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
    Awaited<ReturnType<typeof deleteMeasure>>,
    TError,
    DeleteMeasureMutationVariables,
    TContext
  >;
  request?: SecondParameter<typeof http>;
}): UseMutationOptions<
  Awaited<ReturnType<typeof deleteMeasure>>,
  TError,
  DeleteMeasureMutationVariables,
  TContext
> => {
  const mutationKey = getDeleteMeasureMutationKey();
  const { mutation: mutationOptions, request: requestOptions } = options
    ? options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey
      ? options
      : { ...options, mutation: { ...options.mutation, mutationKey } }
    : { mutation: { mutationKey }, request: undefined };

  const mutationFn: MutationFunction<
    Awaited<ReturnType<typeof deleteMeasure>>,
    DeleteMeasureMutationVariables
  > = (props) => {
    const { measureId } = props ?? {};

    return deleteMeasure(measureId, requestOptions);
  };

  return { mutationFn, ...mutationOptions };
};

export type DeleteMeasureMutationResult = NonNullable<Awaited<ReturnType<typeof deleteMeasure>>>;

export type DeleteMeasureMutationError = ErrorType<
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
export type DeleteMeasureMutationVariables = { measureId: string };

/**
 * @summary Delete a measure
 */
export const useDeleteMeasure = <
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
      Awaited<ReturnType<typeof deleteMeasure>>,
      TError,
      DeleteMeasureMutationVariables,
      TContext
    >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseMutationResult<
  Awaited<ReturnType<typeof deleteMeasure>>,
  TError,
  DeleteMeasureMutationVariables,
  TContext
> => {
  return useMutation(getDeleteMeasureMutationOptions(options), queryClient);
};
export type listMeasureChangesResponse200 = {
  data: ChangePage;
  status: 200;
};

export type listMeasureChangesResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type listMeasureChangesResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type listMeasureChangesResponse403 = {
  data: ForbiddenResponse;
  status: 403;
};

export type listMeasureChangesResponse404 = {
  data: NotFoundResponse;
  status: 404;
};

export type listMeasureChangesResponse406 = {
  data: NotAcceptableResponse;
  status: 406;
};

export type listMeasureChangesResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type listMeasureChangesResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type listMeasureChangesResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<HTTPStatusCodes, 200 | 400 | 401 | 403 | 404 | 406 | 429 | 500>;
};

export type listMeasureChangesResponseSuccess = listMeasureChangesResponse200 & {
  headers: Headers;
};
export type listMeasureChangesResponseError = (
  | listMeasureChangesResponse400
  | listMeasureChangesResponse401
  | listMeasureChangesResponse403
  | listMeasureChangesResponse404
  | listMeasureChangesResponse406
  | listMeasureChangesResponse429
  | listMeasureChangesResponse500
  | listMeasureChangesResponseDefault
) & {
  headers: Headers;
};

export const getListMeasureChangesUrl = (measureId: string, params?: ListMeasureChangesParams) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value));
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0
    ? `/measures/${measureId}/changes?${stringifiedParams}`
    : `/measures/${measureId}/changes`;
};

/**
 * The history, newest first: who, when, why where it was said, and each field before and after. A change of a part, such as a goal, is a change of its own. Needs the right `programmes.read`. Svenska: Insatsens historik, senaste först: vem, när, varför och varje fält före och efter. Kräver rättigheten `programmes.read`.
 * @summary List the changes of a measure
 */
export const listMeasureChanges = async (
  measureId: string,
  params?: ListMeasureChangesParams,
  options?: Parameters<typeof http>[1],
): Promise<listMeasureChangesResponseSuccess> => {
  return http<listMeasureChangesResponseSuccess>(getListMeasureChangesUrl(measureId, params), {
    ...options,
    method: 'GET',
  });
};

export const getListMeasureChangesQueryKey = (
  measureId: string,
  params?: ListMeasureChangesParams,
) => {
  return [`/measures/${measureId}/changes`, ...(params ? [params] : [])] as const;
};

export const getListMeasureChangesQueryOptions = <
  TData = Awaited<ReturnType<typeof listMeasureChanges>>,
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
  measureId: string,
  params?: ListMeasureChangesParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof listMeasureChanges>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
) => {
  const { query: queryOptions, request: requestOptions } = options ?? {};

  const queryKey = queryOptions?.queryKey ?? getListMeasureChangesQueryKey(measureId, params);

  const queryFn: QueryFunction<Awaited<ReturnType<typeof listMeasureChanges>>> = ({ signal }) =>
    listMeasureChanges(measureId, params, { signal, ...requestOptions });

  return {
    queryKey,
    queryFn,
    enabled: measureId !== null && measureId !== undefined,
    ...queryOptions,
  } as UseQueryOptions<Awaited<ReturnType<typeof listMeasureChanges>>, TError, TData> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };
};

export type ListMeasureChangesQueryResult = NonNullable<
  Awaited<ReturnType<typeof listMeasureChanges>>
>;
export type ListMeasureChangesQueryError = ErrorType<
  | InvalidInputResponse
  | UnauthenticatedResponse
  | ForbiddenResponse
  | NotFoundResponse
  | NotAcceptableResponse
  | TooManyRequestsResponse
  | InternalErrorResponse
  | UnexpectedErrorResponse
>;

export function useListMeasureChanges<
  TData = Awaited<ReturnType<typeof listMeasureChanges>>,
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
  measureId: string,
  params: undefined | ListMeasureChangesParams,
  options: {
    query: Partial<UseQueryOptions<Awaited<ReturnType<typeof listMeasureChanges>>, TError, TData>> &
      Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listMeasureChanges>>,
          TError,
          Awaited<ReturnType<typeof listMeasureChanges>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useListMeasureChanges<
  TData = Awaited<ReturnType<typeof listMeasureChanges>>,
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
  measureId: string,
  params?: ListMeasureChangesParams,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof listMeasureChanges>>, TError, TData>
    > &
      Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listMeasureChanges>>,
          TError,
          Awaited<ReturnType<typeof listMeasureChanges>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useListMeasureChanges<
  TData = Awaited<ReturnType<typeof listMeasureChanges>>,
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
  measureId: string,
  params?: ListMeasureChangesParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof listMeasureChanges>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
/**
 * @summary List the changes of a measure
 */

export function useListMeasureChanges<
  TData = Awaited<ReturnType<typeof listMeasureChanges>>,
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
  measureId: string,
  params?: ListMeasureChangesParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof listMeasureChanges>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {
  const queryOptions = getListMeasureChangesQueryOptions(measureId, params, options);

  const query = useQuery(queryOptions, queryClient) as UseQueryResult<TData, TError> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };

  return withQueryKey(query, queryOptions.queryKey);
}
