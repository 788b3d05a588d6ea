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
  ExportFiguresParams,
  FigurePage,
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidInputResponse,
  ListFiguresParams,
  NotAcceptableResponse,
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

export type listFiguresResponse200 = {
  data: FigurePage;
  status: 200;
};

export type listFiguresResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type listFiguresResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type listFiguresResponse403 = {
  data: ForbiddenResponse;
  status: 403;
};

export type listFiguresResponse406 = {
  data: NotAcceptableResponse;
  status: 406;
};

export type listFiguresResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type listFiguresResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type listFiguresResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<HTTPStatusCodes, 200 | 400 | 401 | 403 | 406 | 429 | 500>;
};

export type listFiguresResponseSuccess = listFiguresResponse200 & {
  headers: Headers;
};
export type listFiguresResponseError = (
  | listFiguresResponse400
  | listFiguresResponse401
  | listFiguresResponse403
  | listFiguresResponse406
  | listFiguresResponse429
  | listFiguresResponse500
  | listFiguresResponseDefault
) & {
  headers: Headers;
};

export const getListFiguresUrl = (params?: ListFiguresParams) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value));
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/figures?${stringifiedParams}` : `/figures`;
};

/**
 * The figures of a year, computed now from the rows: support by form, physical company visits, service points opened. Each tells its definition and links the rows behind it. A grant system gets those of every year, support by the decisions of its own source; a consumer those of the years whose follow-up is published. Needs the right `follow-ups.read`. Svenska: Årets siffror, beräknade nu ur raderna, med definition och länk till raderna. Ett stödsystem får dem för alla år, stöden enligt den egna källans beslut; en konsument för de år vars uppföljning är publicerad. Kräver rättigheten `follow-ups.read`.
 * @summary List figures
 */
export const listFigures = async (
  params?: ListFiguresParams,
  options?: Parameters<typeof http>[1],
): Promise<listFiguresResponseSuccess> => {
  return http<listFiguresResponseSuccess>(getListFiguresUrl(params), {
    ...options,
    method: 'GET',
  });
};

export const getListFiguresQueryKey = (params?: ListFiguresParams) => {
  return [`/figures`, ...(params ? [params] : [])] as const;
};

export const getListFiguresQueryOptions = <
  TData = Awaited<ReturnType<typeof listFigures>>,
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
  params?: ListFiguresParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof listFigures>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
) => {
  const { query: queryOptions, request: requestOptions } = options ?? {};

  const queryKey = queryOptions?.queryKey ?? getListFiguresQueryKey(params);

  const queryFn: QueryFunction<Awaited<ReturnType<typeof listFigures>>> = ({ signal }) =>
    listFigures(params, { signal, ...requestOptions });

  return { queryKey, queryFn, ...queryOptions } as UseQueryOptions<
    Awaited<ReturnType<typeof listFigures>>,
    TError,
    TData
  > & { queryKey: DataTag<QueryKey, TData, TError> };
};

export type ListFiguresQueryResult = NonNullable<Awaited<ReturnType<typeof listFigures>>>;
export type ListFiguresQueryError = ErrorType<
  | InvalidInputResponse
  | UnauthenticatedResponse
  | ForbiddenResponse
  | NotAcceptableResponse
  | TooManyRequestsResponse
  | InternalErrorResponse
  | UnexpectedErrorResponse
>;

export function useListFigures<
  TData = Awaited<ReturnType<typeof listFigures>>,
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
  params: undefined | ListFiguresParams,
  options: {
    query: Partial<UseQueryOptions<Awaited<ReturnType<typeof listFigures>>, TError, TData>> &
      Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listFigures>>,
          TError,
          Awaited<ReturnType<typeof listFigures>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useListFigures<
  TData = Awaited<ReturnType<typeof listFigures>>,
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
  params?: ListFiguresParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof listFigures>>, TError, TData>> &
      Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listFigures>>,
          TError,
          Awaited<ReturnType<typeof listFigures>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useListFigures<
  TData = Awaited<ReturnType<typeof listFigures>>,
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
  params?: ListFiguresParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof listFigures>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
/**
 * @summary List figures
 */

export function useListFigures<
  TData = Awaited<ReturnType<typeof listFigures>>,
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
  params?: ListFiguresParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof listFigures>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {
  const queryOptions = getListFiguresQueryOptions(params, options);

  const query = useQuery(queryOptions, queryClient) as UseQueryResult<TData, TError> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };

  return withQueryKey(query, queryOptions.queryKey);
}

export type exportFiguresResponse200TextCsv = {
  data: string;
  status: 200;
};

export type exportFiguresResponse200ApplicationVndOpenxmlformatsOfficedocumentSpreadsheetmlSheet = {
  data: Blob;
  status: 200;
};

export type exportFiguresResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type exportFiguresResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type exportFiguresResponse403 = {
  data: ForbiddenResponse;
  status: 403;
};

export type exportFiguresResponse406 = {
  data: NotAcceptableResponse;
  status: 406;
};

export type exportFiguresResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type exportFiguresResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type exportFiguresResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<HTTPStatusCodes, 200 | 400 | 401 | 403 | 406 | 429 | 500>;
};

export type exportFiguresResponseSuccess = (
  | exportFiguresResponse200TextCsv
  | exportFiguresResponse200ApplicationVndOpenxmlformatsOfficedocumentSpreadsheetmlSheet
) & {
  headers: Headers;
};
export type exportFiguresResponseError = (
  | exportFiguresResponse400
  | exportFiguresResponse401
  | exportFiguresResponse403
  | exportFiguresResponse406
  | exportFiguresResponse429
  | exportFiguresResponse500
  | exportFiguresResponseDefault
) & {
  headers: Headers;
};

export const getExportFiguresUrl = (params?: ExportFiguresParams) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value));
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0
    ? `/figures/exports?${stringifiedParams}`
    : `/figures/exports`;
};

/**
 * All figures of the year as a CSV or Excel file; not paged. Needs the right `follow-ups.read`. Svenska: Årets siffror som CSV- eller Excelfil. Kräver rättigheten `follow-ups.read`.
 * @summary Export figures
 */
export const exportFigures = async (
  params?: ExportFiguresParams,
  options?: Parameters<typeof http>[1],
): Promise<exportFiguresResponseSuccess> => {
  return http<exportFiguresResponseSuccess>(getExportFiguresUrl(params), {
    ...options,
    method: 'GET',
  });
};

export const getExportFiguresQueryKey = (params?: ExportFiguresParams) => {
  return [`/figures/exports`, ...(params ? [params] : [])] as const;
};

export const getExportFiguresQueryOptions = <
  TData = Awaited<ReturnType<typeof exportFigures>>,
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
  params?: ExportFiguresParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof exportFigures>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
) => {
  const { query: queryOptions, request: requestOptions } = options ?? {};

  const queryKey = queryOptions?.queryKey ?? getExportFiguresQueryKey(params);

  const queryFn: QueryFunction<Awaited<ReturnType<typeof exportFigures>>> = ({ signal }) =>
    exportFigures(params, { signal, ...requestOptions });

  return { queryKey, queryFn, ...queryOptions } as UseQueryOptions<
    Awaited<ReturnType<typeof exportFigures>>,
    TError,
    TData
  > & { queryKey: DataTag<QueryKey, TData, TError> };
};

export type ExportFiguresQueryResult = NonNullable<Awaited<ReturnType<typeof exportFigures>>>;
export type ExportFiguresQueryError = ErrorType<
  | InvalidInputResponse
  | UnauthenticatedResponse
  | ForbiddenResponse
  | NotAcceptableResponse
  | TooManyRequestsResponse
  | InternalErrorResponse
  | UnexpectedErrorResponse
>;

export function useExportFigures<
  TData = Awaited<ReturnType<typeof exportFigures>>,
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
  params: undefined | ExportFiguresParams,
  options: {
    query: Partial<UseQueryOptions<Awaited<ReturnType<typeof exportFigures>>, TError, TData>> &
      Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof exportFigures>>,
          TError,
          Awaited<ReturnType<typeof exportFigures>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useExportFigures<
  TData = Awaited<ReturnType<typeof exportFigures>>,
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
  params?: ExportFiguresParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof exportFigures>>, TError, TData>> &
      Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof exportFigures>>,
          TError,
          Awaited<ReturnType<typeof exportFigures>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useExportFigures<
  TData = Awaited<ReturnType<typeof exportFigures>>,
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
  params?: ExportFiguresParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof exportFigures>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
/**
 * @summary Export figures
 */

export function useExportFigures<
  TData = Awaited<ReturnType<typeof exportFigures>>,
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
  params?: ExportFiguresParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof exportFigures>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {
  const queryOptions = getExportFiguresQueryOptions(params, options);

  const query = useQuery(queryOptions, queryClient) as UseQueryResult<TData, TError> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };

  return withQueryKey(query, queryOptions.queryKey);
}
