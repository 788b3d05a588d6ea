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
  ExportImportsParams,
  ForbiddenResponse,
  Import,
  ImportPage,
  ImportRowPage,
  ImportUpload,
  InternalErrorResponse,
  InvalidInputResponse,
  ListImportChangesParams,
  ListImportRowsParams,
  ListImportsParams,
  NotAcceptableResponse,
  NotFoundResponse,
  NotModifiedResponse,
  PayloadTooLargeResponse,
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

export type listImportsResponse200 = {
  data: ImportPage;
  status: 200;
};

export type listImportsResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type listImportsResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type listImportsResponse403 = {
  data: ForbiddenResponse;
  status: 403;
};

export type listImportsResponse406 = {
  data: NotAcceptableResponse;
  status: 406;
};

export type listImportsResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type listImportsResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type listImportsResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<HTTPStatusCodes, 200 | 400 | 401 | 403 | 406 | 429 | 500>;
};

export type listImportsResponseSuccess = listImportsResponse200 & {
  headers: Headers;
};
export type listImportsResponseError = (
  | listImportsResponse400
  | listImportsResponse401
  | listImportsResponse403
  | listImportsResponse406
  | listImportsResponse429
  | listImportsResponse500
  | listImportsResponseDefault
) & {
  headers: Headers;
};

export const getListImportsUrl = (params?: ListImportsParams) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value));
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/imports?${stringifiedParams}` : `/imports`;
};

/**
 * The imports of the region, filtered, sorted and paged. Needs the right `support-decisions.read`. Svenska: Regionens importer, med filter, sortering och sidor. Kräver rättigheten `support-decisions.read`.
 * @summary List imports
 */
export const listImports = async (
  params?: ListImportsParams,
  options?: Parameters<typeof http>[1],
): Promise<listImportsResponseSuccess> => {
  return http<listImportsResponseSuccess>(getListImportsUrl(params), {
    ...options,
    method: 'GET',
  });
};

export const getListImportsQueryKey = (params?: ListImportsParams) => {
  return [`/imports`, ...(params ? [params] : [])] as const;
};

export const getListImportsQueryOptions = <
  TData = Awaited<ReturnType<typeof listImports>>,
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
  params?: ListImportsParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof listImports>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
) => {
  const { query: queryOptions, request: requestOptions } = options ?? {};

  const queryKey = queryOptions?.queryKey ?? getListImportsQueryKey(params);

  const queryFn: QueryFunction<Awaited<ReturnType<typeof listImports>>> = ({ signal }) =>
    listImports(params, { signal, ...requestOptions });

  return { queryKey, queryFn, ...queryOptions } as UseQueryOptions<
    Awaited<ReturnType<typeof listImports>>,
    TError,
    TData
  > & { queryKey: DataTag<QueryKey, TData, TError> };
};

export type ListImportsQueryResult = NonNullable<Awaited<ReturnType<typeof listImports>>>;
export type ListImportsQueryError = ErrorType<
  | InvalidInputResponse
  | UnauthenticatedResponse
  | ForbiddenResponse
  | NotAcceptableResponse
  | TooManyRequestsResponse
  | InternalErrorResponse
  | UnexpectedErrorResponse
>;

export function useListImports<
  TData = Awaited<ReturnType<typeof listImports>>,
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
  params: undefined | ListImportsParams,
  options: {
    query: Partial<UseQueryOptions<Awaited<ReturnType<typeof listImports>>, TError, TData>> &
      Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listImports>>,
          TError,
          Awaited<ReturnType<typeof listImports>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useListImports<
  TData = Awaited<ReturnType<typeof listImports>>,
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
  params?: ListImportsParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof listImports>>, TError, TData>> &
      Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listImports>>,
          TError,
          Awaited<ReturnType<typeof listImports>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useListImports<
  TData = Awaited<ReturnType<typeof listImports>>,
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
  params?: ListImportsParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof listImports>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
/**
 * @summary List imports
 */

export function useListImports<
  TData = Awaited<ReturnType<typeof listImports>>,
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
  params?: ListImportsParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof listImports>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {
  const queryOptions = getListImportsQueryOptions(params, options);

  const query = useQuery(queryOptions, queryClient) as UseQueryResult<TData, TError> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };

  return withQueryKey(query, queryOptions.queryKey);
}

export type createImportResponse201 = {
  data: Import;
  status: 201;
};

export type createImportResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type createImportResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type createImportResponse403 = {
  data: ForbiddenResponse;
  status: 403;
};

export type createImportResponse406 = {
  data: NotAcceptableResponse;
  status: 406;
};

export type createImportResponse413 = {
  data: PayloadTooLargeResponse;
  status: 413;
};

export type createImportResponse415 = {
  data: UnsupportedMediaTypeResponse;
  status: 415;
};

export type createImportResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type createImportResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type createImportResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<HTTPStatusCodes, 201 | 400 | 401 | 403 | 406 | 413 | 415 | 429 | 500>;
};

export type createImportResponseSuccess = createImportResponse201 & {
  headers: Headers;
};
export type createImportResponseError = (
  | createImportResponse400
  | createImportResponse401
  | createImportResponse403
  | createImportResponse406
  | createImportResponse413
  | createImportResponse415
  | createImportResponse429
  | createImportResponse500
  | createImportResponseDefault
) & {
  headers: Headers;
};

export const getCreateImportUrl = () => {
  return `/imports`;
};

/**
 * Reads a CSV file of support decisions and gives a verdict for each row; no decision changes until the import is applied. A file that cannot be read at all gives 400: no header, unknown delimiter, a mandatory column missing, no rows, not text. Needs the right `support-decisions.write`. Svenska: Läser en CSV-fil med stödbeslut och bedömer varje rad; inget ändras förrän importen genomförs. Kräver rättigheten `support-decisions.write`.
 * @summary Read a file without changing anything
 */
export const createImport = async (
  importUpload: ImportUpload,
  options?: Parameters<typeof http>[1],
): Promise<createImportResponseSuccess> => {
  const formData = new FormData();
  formData.append(`file`, importUpload.file);
  if (importUpload.sourceCode !== undefined) {
    formData.append(`sourceCode`, importUpload.sourceCode);
  }

  return http<createImportResponseSuccess>(getCreateImportUrl(), {
    ...options,
    method: 'POST',
    body: formData,
  });
};

export const getCreateImportMutationKey = () => ['createImport'] as const;

export const getCreateImportMutationOptions = <
  TError = ErrorType<
    | InvalidInputResponse
    | UnauthenticatedResponse
    | ForbiddenResponse
    | NotAcceptableResponse
    | PayloadTooLargeResponse
    | UnsupportedMediaTypeResponse
    | TooManyRequestsResponse
    | InternalErrorResponse
    | UnexpectedErrorResponse
  >,
  TContext = unknown,
>(options?: {
  mutation?: UseMutationOptions<
    Awaited<ReturnType<typeof createImport>>,
    TError,
    CreateImportMutationVariables,
    TContext
  >;
  request?: SecondParameter<typeof http>;
}): UseMutationOptions<
  Awaited<ReturnType<typeof createImport>>,
  TError,
  CreateImportMutationVariables,
  TContext
> => {
  const mutationKey = getCreateImportMutationKey();
  const { mutation: mutationOptions, request: requestOptions } = options
    ? options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey
      ? options
      : { ...options, mutation: { ...options.mutation, mutationKey } }
    : { mutation: { mutationKey }, request: undefined };

  const mutationFn: MutationFunction<
    Awaited<ReturnType<typeof createImport>>,
    CreateImportMutationVariables
  > = (props) => {
    const { data } = props ?? {};

    return createImport(data, requestOptions);
  };

  return { mutationFn, ...mutationOptions };
};

export type CreateImportMutationResult = NonNullable<Awaited<ReturnType<typeof createImport>>>;
export type CreateImportMutationBody = BodyType<ImportUpload>;
export type CreateImportMutationError = ErrorType<
  | InvalidInputResponse
  | UnauthenticatedResponse
  | ForbiddenResponse
  | NotAcceptableResponse
  | PayloadTooLargeResponse
  | UnsupportedMediaTypeResponse
  | TooManyRequestsResponse
  | InternalErrorResponse
  | UnexpectedErrorResponse
>;
export type CreateImportMutationVariables = { data: BodyType<ImportUpload> };

/**
 * @summary Read a file without changing anything
 */
export const useCreateImport = <
  TError = ErrorType<
    | InvalidInputResponse
    | UnauthenticatedResponse
    | ForbiddenResponse
    | NotAcceptableResponse
    | PayloadTooLargeResponse
    | UnsupportedMediaTypeResponse
    | TooManyRequestsResponse
    | InternalErrorResponse
    | UnexpectedErrorResponse
  >,
  TContext = unknown,
>(
  options?: {
    mutation?: UseMutationOptions<
      Awaited<ReturnType<typeof createImport>>,
      TError,
      CreateImportMutationVariables,
      TContext
    >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseMutationResult<
  Awaited<ReturnType<typeof createImport>>,
  TError,
  CreateImportMutationVariables,
  TContext
> => {
  return useMutation(getCreateImportMutationOptions(options), queryClient);
};
export type exportImportsResponse200TextCsv = {
  data: string;
  status: 200;
};

export type exportImportsResponse200ApplicationVndOpenxmlformatsOfficedocumentSpreadsheetmlSheet = {
  data: Blob;
  status: 200;
};

export type exportImportsResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type exportImportsResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type exportImportsResponse403 = {
  data: ForbiddenResponse;
  status: 403;
};

export type exportImportsResponse406 = {
  data: NotAcceptableResponse;
  status: 406;
};

export type exportImportsResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type exportImportsResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type exportImportsResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<HTTPStatusCodes, 200 | 400 | 401 | 403 | 406 | 429 | 500>;
};

export type exportImportsResponseSuccess = (
  | exportImportsResponse200TextCsv
  | exportImportsResponse200ApplicationVndOpenxmlformatsOfficedocumentSpreadsheetmlSheet
) & {
  headers: Headers;
};
export type exportImportsResponseError = (
  | exportImportsResponse400
  | exportImportsResponse401
  | exportImportsResponse403
  | exportImportsResponse406
  | exportImportsResponse429
  | exportImportsResponse500
  | exportImportsResponseDefault
) & {
  headers: Headers;
};

export const getExportImportsUrl = (params?: ExportImportsParams) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value));
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0
    ? `/imports/exports?${stringifiedParams}`
    : `/imports/exports`;
};

/**
 * All imports that the filters select, in the order asked for, as a CSV or Excel file; not paged. Needs the right `support-decisions.read`. Svenska: Alla importer i urvalet som CSV- eller Excelfil. Kräver rättigheten `support-decisions.read`.
 * @summary Export imports
 */
export const exportImports = async (
  params?: ExportImportsParams,
  options?: Parameters<typeof http>[1],
): Promise<exportImportsResponseSuccess> => {
  return http<exportImportsResponseSuccess>(getExportImportsUrl(params), {
    ...options,
    method: 'GET',
  });
};

export const getExportImportsQueryKey = (params?: ExportImportsParams) => {
  return [`/imports/exports`, ...(params ? [params] : [])] as const;
};

export const getExportImportsQueryOptions = <
  TData = Awaited<ReturnType<typeof exportImports>>,
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
  params?: ExportImportsParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof exportImports>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
) => {
  const { query: queryOptions, request: requestOptions } = options ?? {};

  const queryKey = queryOptions?.queryKey ?? getExportImportsQueryKey(params);

  const queryFn: QueryFunction<Awaited<ReturnType<typeof exportImports>>> = ({ signal }) =>
    exportImports(params, { signal, ...requestOptions });

  return { queryKey, queryFn, ...queryOptions } as UseQueryOptions<
    Awaited<ReturnType<typeof exportImports>>,
    TError,
    TData
  > & { queryKey: DataTag<QueryKey, TData, TError> };
};

export type ExportImportsQueryResult = NonNullable<Awaited<ReturnType<typeof exportImports>>>;
export type ExportImportsQueryError = ErrorType<
  | InvalidInputResponse
  | UnauthenticatedResponse
  | ForbiddenResponse
  | NotAcceptableResponse
  | TooManyRequestsResponse
  | InternalErrorResponse
  | UnexpectedErrorResponse
>;

export function useExportImports<
  TData = Awaited<ReturnType<typeof exportImports>>,
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
  params: undefined | ExportImportsParams,
  options: {
    query: Partial<UseQueryOptions<Awaited<ReturnType<typeof exportImports>>, TError, TData>> &
      Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof exportImports>>,
          TError,
          Awaited<ReturnType<typeof exportImports>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useExportImports<
  TData = Awaited<ReturnType<typeof exportImports>>,
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
  params?: ExportImportsParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof exportImports>>, TError, TData>> &
      Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof exportImports>>,
          TError,
          Awaited<ReturnType<typeof exportImports>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useExportImports<
  TData = Awaited<ReturnType<typeof exportImports>>,
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
  params?: ExportImportsParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof exportImports>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
/**
 * @summary Export imports
 */

export function useExportImports<
  TData = Awaited<ReturnType<typeof exportImports>>,
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
  params?: ExportImportsParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof exportImports>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {
  const queryOptions = getExportImportsQueryOptions(params, options);

  const query = useQuery(queryOptions, queryClient) as UseQueryResult<TData, TError> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };

  return withQueryKey(query, queryOptions.queryKey);
}

export type getImportResponse200 = {
  data: Import;
  status: 200;
};

export type getImportResponse304 = {
  data: NotModifiedResponse;
  status: 304;
};

export type getImportResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type getImportResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type getImportResponse403 = {
  data: ForbiddenResponse;
  status: 403;
};

export type getImportResponse404 = {
  data: NotFoundResponse;
  status: 404;
};

export type getImportResponse406 = {
  data: NotAcceptableResponse;
  status: 406;
};

export type getImportResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type getImportResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type getImportResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<HTTPStatusCodes, 200 | 304 | 400 | 401 | 403 | 404 | 406 | 429 | 500>;
};

export type getImportResponseSuccess = getImportResponse200 & {
  headers: Headers;
};
export type getImportResponseError = (
  | getImportResponse304
  | getImportResponse400
  | getImportResponse401
  | getImportResponse403
  | getImportResponse404
  | getImportResponse406
  | getImportResponse429
  | getImportResponse500
  | getImportResponseDefault
) & {
  headers: Headers;
};

export const getGetImportUrl = (importId: string) => {
  return `/imports/${importId}`;
};

/**
 * One import with its counts and the changes allowed now. Needs the right `support-decisions.read`. Svenska: En import med antal rader och tillåtna ändringar. Kräver rättigheten `support-decisions.read`.
 * @summary Get an import
 */
export const getImport = async (
  importId: string,
  options?: Parameters<typeof http>[1],
): Promise<getImportResponseSuccess> => {
  return http<getImportResponseSuccess>(getGetImportUrl(importId), {
    ...options,
    method: 'GET',
  });
};

export const getGetImportQueryKey = (importId: string) => {
  return [`/imports/${importId}`] as const;
};

export const getGetImportQueryOptions = <
  TData = Awaited<ReturnType<typeof getImport>>,
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
  importId: string,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof getImport>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
) => {
  const { query: queryOptions, request: requestOptions } = options ?? {};

  const queryKey = queryOptions?.queryKey ?? getGetImportQueryKey(importId);

  const queryFn: QueryFunction<Awaited<ReturnType<typeof getImport>>> = ({ signal }) =>
    getImport(importId, { signal, ...requestOptions });

  return {
    queryKey,
    queryFn,
    enabled: importId !== null && importId !== undefined,
    ...queryOptions,
  } as UseQueryOptions<Awaited<ReturnType<typeof getImport>>, TError, TData> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };
};

export type GetImportQueryResult = NonNullable<Awaited<ReturnType<typeof getImport>>>;
export type GetImportQueryError = ErrorType<
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

export function useGetImport<
  TData = Awaited<ReturnType<typeof getImport>>,
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
  importId: string,
  options: {
    query: Partial<UseQueryOptions<Awaited<ReturnType<typeof getImport>>, TError, TData>> &
      Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getImport>>,
          TError,
          Awaited<ReturnType<typeof getImport>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useGetImport<
  TData = Awaited<ReturnType<typeof getImport>>,
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
  importId: string,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof getImport>>, TError, TData>> &
      Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getImport>>,
          TError,
          Awaited<ReturnType<typeof getImport>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useGetImport<
  TData = Awaited<ReturnType<typeof getImport>>,
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
  importId: string,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof getImport>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
/**
 * @summary Get an import
 */

export function useGetImport<
  TData = Awaited<ReturnType<typeof getImport>>,
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
  importId: string,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof getImport>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {
  const queryOptions = getGetImportQueryOptions(importId, options);

  const query = useQuery(queryOptions, queryClient) as UseQueryResult<TData, TError> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };

  return withQueryKey(query, queryOptions.queryKey);
}

export type deleteImportResponse204 = {
  data: void;
  status: 204;
};

export type deleteImportResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type deleteImportResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type deleteImportResponse403 = {
  data: ForbiddenResponse;
  status: 403;
};

export type deleteImportResponse404 = {
  data: NotFoundResponse;
  status: 404;
};

export type deleteImportResponse409 = {
  data: ConflictResponse;
  status: 409;
};

export type deleteImportResponse412 = {
  data: StaleVersionResponse;
  status: 412;
};

export type deleteImportResponse428 = {
  data: VersionRequiredResponse;
  status: 428;
};

export type deleteImportResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type deleteImportResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type deleteImportResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<HTTPStatusCodes, 204 | 400 | 401 | 403 | 404 | 409 | 412 | 428 | 429 | 500>;
};

export type deleteImportResponseSuccess = deleteImportResponse204 & {
  headers: Headers;
};
export type deleteImportResponseError = (
  | deleteImportResponse400
  | deleteImportResponse401
  | deleteImportResponse403
  | deleteImportResponse404
  | deleteImportResponse409
  | deleteImportResponse412
  | deleteImportResponse428
  | deleteImportResponse429
  | deleteImportResponse500
  | deleteImportResponseDefault
) & {
  headers: Headers;
};

export const getDeleteImportUrl = (importId: string) => {
  return `/imports/${importId}`;
};

/**
 * Deletes an import that was never applied, if the version in If-Match is the current one (otherwise 409 `illegal-transition`). Needs the right `support-decisions.write`. It can be restored (`/removed-objects`). Svenska: Tar bort en import som aldrig genomförts. Kräver rättigheten `support-decisions.write`. Kan återställas.
 * @summary Delete an import
 */
export const deleteImport = async (
  importId: string,
  options?: Parameters<typeof http>[1],
): Promise<deleteImportResponseSuccess> => {
  return http<deleteImportResponseSuccess>(getDeleteImportUrl(importId), {
    ...options,
    method: 'DELETE',
  });
};

export const getDeleteImportMutationKey = () => ['deleteImport'] as const;

export const getDeleteImportMutationOptions = <
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
    Awaited<ReturnType<typeof deleteImport>>,
    TError,
    DeleteImportMutationVariables,
    TContext
  >;
  request?: SecondParameter<typeof http>;
}): UseMutationOptions<
  Awaited<ReturnType<typeof deleteImport>>,
  TError,
  DeleteImportMutationVariables,
  TContext
> => {
  const mutationKey = getDeleteImportMutationKey();
  const { mutation: mutationOptions, request: requestOptions } = options
    ? options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey
      ? options
      : { ...options, mutation: { ...options.mutation, mutationKey } }
    : { mutation: { mutationKey }, request: undefined };

  const mutationFn: MutationFunction<
    Awaited<ReturnType<typeof deleteImport>>,
    DeleteImportMutationVariables
  > = (props) => {
    const { importId } = props ?? {};

    return deleteImport(importId, requestOptions);
  };

  return { mutationFn, ...mutationOptions };
};

export type DeleteImportMutationResult = NonNullable<Awaited<ReturnType<typeof deleteImport>>>;

export type DeleteImportMutationError = ErrorType<
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
export type DeleteImportMutationVariables = { importId: string };

/**
 * @summary Delete an import
 */
export const useDeleteImport = <
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
      Awaited<ReturnType<typeof deleteImport>>,
      TError,
      DeleteImportMutationVariables,
      TContext
    >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseMutationResult<
  Awaited<ReturnType<typeof deleteImport>>,
  TError,
  DeleteImportMutationVariables,
  TContext
> => {
  return useMutation(getDeleteImportMutationOptions(options), queryClient);
};
export type listImportChangesResponse200 = {
  data: ChangePage;
  status: 200;
};

export type listImportChangesResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type listImportChangesResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type listImportChangesResponse403 = {
  data: ForbiddenResponse;
  status: 403;
};

export type listImportChangesResponse404 = {
  data: NotFoundResponse;
  status: 404;
};

export type listImportChangesResponse406 = {
  data: NotAcceptableResponse;
  status: 406;
};

export type listImportChangesResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type listImportChangesResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type listImportChangesResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<HTTPStatusCodes, 200 | 400 | 401 | 403 | 404 | 406 | 429 | 500>;
};

export type listImportChangesResponseSuccess = listImportChangesResponse200 & {
  headers: Headers;
};
export type listImportChangesResponseError = (
  | listImportChangesResponse400
  | listImportChangesResponse401
  | listImportChangesResponse403
  | listImportChangesResponse404
  | listImportChangesResponse406
  | listImportChangesResponse429
  | listImportChangesResponse500
  | listImportChangesResponseDefault
) & {
  headers: Headers;
};

export const getListImportChangesUrl = (importId: string, params?: ListImportChangesParams) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value));
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0
    ? `/imports/${importId}/changes?${stringifiedParams}`
    : `/imports/${importId}/changes`;
};

/**
 * The history, newest first: who, when, why where it was said, and each field before and after. A change of a part, such as a goal, is a change of its own. Needs the right `support-decisions.read`. Svenska: Importens historik, senaste först: vem, när, varför och varje fält före och efter. Kräver rättigheten `support-decisions.read`.
 * @summary List the changes of an import
 */
export const listImportChanges = async (
  importId: string,
  params?: ListImportChangesParams,
  options?: Parameters<typeof http>[1],
): Promise<listImportChangesResponseSuccess> => {
  return http<listImportChangesResponseSuccess>(getListImportChangesUrl(importId, params), {
    ...options,
    method: 'GET',
  });
};

export const getListImportChangesQueryKey = (
  importId: string,
  params?: ListImportChangesParams,
) => {
  return [`/imports/${importId}/changes`, ...(params ? [params] : [])] as const;
};

export const getListImportChangesQueryOptions = <
  TData = Awaited<ReturnType<typeof listImportChanges>>,
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
  importId: string,
  params?: ListImportChangesParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof listImportChanges>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
) => {
  const { query: queryOptions, request: requestOptions } = options ?? {};

  const queryKey = queryOptions?.queryKey ?? getListImportChangesQueryKey(importId, params);

  const queryFn: QueryFunction<Awaited<ReturnType<typeof listImportChanges>>> = ({ signal }) =>
    listImportChanges(importId, params, { signal, ...requestOptions });

  return {
    queryKey,
    queryFn,
    enabled: importId !== null && importId !== undefined,
    ...queryOptions,
  } as UseQueryOptions<Awaited<ReturnType<typeof listImportChanges>>, TError, TData> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };
};

export type ListImportChangesQueryResult = NonNullable<
  Awaited<ReturnType<typeof listImportChanges>>
>;
export type ListImportChangesQueryError = ErrorType<
  | InvalidInputResponse
  | UnauthenticatedResponse
  | ForbiddenResponse
  | NotFoundResponse
  | NotAcceptableResponse
  | TooManyRequestsResponse
  | InternalErrorResponse
  | UnexpectedErrorResponse
>;

export function useListImportChanges<
  TData = Awaited<ReturnType<typeof listImportChanges>>,
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
  importId: string,
  params: undefined | ListImportChangesParams,
  options: {
    query: Partial<UseQueryOptions<Awaited<ReturnType<typeof listImportChanges>>, TError, TData>> &
      Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listImportChanges>>,
          TError,
          Awaited<ReturnType<typeof listImportChanges>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useListImportChanges<
  TData = Awaited<ReturnType<typeof listImportChanges>>,
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
  importId: string,
  params?: ListImportChangesParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof listImportChanges>>, TError, TData>> &
      Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listImportChanges>>,
          TError,
          Awaited<ReturnType<typeof listImportChanges>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useListImportChanges<
  TData = Awaited<ReturnType<typeof listImportChanges>>,
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
  importId: string,
  params?: ListImportChangesParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof listImportChanges>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
/**
 * @summary List the changes of an import
 */

export function useListImportChanges<
  TData = Awaited<ReturnType<typeof listImportChanges>>,
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
  importId: string,
  params?: ListImportChangesParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof listImportChanges>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {
  const queryOptions = getListImportChangesQueryOptions(importId, params, options);

  const query = useQuery(queryOptions, queryClient) as UseQueryResult<TData, TError> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };

  return withQueryKey(query, queryOptions.queryKey);
}

export type listImportRowsResponse200 = {
  data: ImportRowPage;
  status: 200;
};

export type listImportRowsResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type listImportRowsResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type listImportRowsResponse403 = {
  data: ForbiddenResponse;
  status: 403;
};

export type listImportRowsResponse404 = {
  data: NotFoundResponse;
  status: 404;
};

export type listImportRowsResponse406 = {
  data: NotAcceptableResponse;
  status: 406;
};

export type listImportRowsResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type listImportRowsResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type listImportRowsResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<HTTPStatusCodes, 200 | 400 | 401 | 403 | 404 | 406 | 429 | 500>;
};

export type listImportRowsResponseSuccess = listImportRowsResponse200 & {
  headers: Headers;
};
export type listImportRowsResponseError = (
  | listImportRowsResponse400
  | listImportRowsResponse401
  | listImportRowsResponse403
  | listImportRowsResponse404
  | listImportRowsResponse406
  | listImportRowsResponse429
  | listImportRowsResponse500
  | listImportRowsResponseDefault
) & {
  headers: Headers;
};

export const getListImportRowsUrl = (importId: string, params?: ListImportRowsParams) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value));
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0
    ? `/imports/${importId}/rows?${stringifiedParams}`
    : `/imports/${importId}/rows`;
};

/**
 * The rows in the order of the file, each with its verdict, what it changes and its faults. Needs the right `support-decisions.read`. Svenska: Raderna i filens ordning, med bedömning, ändringar och fel. Kräver rättigheten `support-decisions.read`.
 * @summary List the rows of an import
 */
export const listImportRows = async (
  importId: string,
  params?: ListImportRowsParams,
  options?: Parameters<typeof http>[1],
): Promise<listImportRowsResponseSuccess> => {
  return http<listImportRowsResponseSuccess>(getListImportRowsUrl(importId, params), {
    ...options,
    method: 'GET',
  });
};

export const getListImportRowsQueryKey = (importId: string, params?: ListImportRowsParams) => {
  return [`/imports/${importId}/rows`, ...(params ? [params] : [])] as const;
};

export const getListImportRowsQueryOptions = <
  TData = Awaited<ReturnType<typeof listImportRows>>,
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
  importId: string,
  params?: ListImportRowsParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof listImportRows>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
) => {
  const { query: queryOptions, request: requestOptions } = options ?? {};

  const queryKey = queryOptions?.queryKey ?? getListImportRowsQueryKey(importId, params);

  const queryFn: QueryFunction<Awaited<ReturnType<typeof listImportRows>>> = ({ signal }) =>
    listImportRows(importId, params, { signal, ...requestOptions });

  return {
    queryKey,
    queryFn,
    enabled: importId !== null && importId !== undefined,
    ...queryOptions,
  } as UseQueryOptions<Awaited<ReturnType<typeof listImportRows>>, TError, TData> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };
};

export type ListImportRowsQueryResult = NonNullable<Awaited<ReturnType<typeof listImportRows>>>;
export type ListImportRowsQueryError = ErrorType<
  | InvalidInputResponse
  | UnauthenticatedResponse
  | ForbiddenResponse
  | NotFoundResponse
  | NotAcceptableResponse
  | TooManyRequestsResponse
  | InternalErrorResponse
  | UnexpectedErrorResponse
>;

export function useListImportRows<
  TData = Awaited<ReturnType<typeof listImportRows>>,
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
  importId: string,
  params: undefined | ListImportRowsParams,
  options: {
    query: Partial<UseQueryOptions<Awaited<ReturnType<typeof listImportRows>>, TError, TData>> &
      Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listImportRows>>,
          TError,
          Awaited<ReturnType<typeof listImportRows>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useListImportRows<
  TData = Awaited<ReturnType<typeof listImportRows>>,
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
  importId: string,
  params?: ListImportRowsParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof listImportRows>>, TError, TData>> &
      Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listImportRows>>,
          TError,
          Awaited<ReturnType<typeof listImportRows>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useListImportRows<
  TData = Awaited<ReturnType<typeof listImportRows>>,
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
  importId: string,
  params?: ListImportRowsParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof listImportRows>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
/**
 * @summary List the rows of an import
 */

export function useListImportRows<
  TData = Awaited<ReturnType<typeof listImportRows>>,
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
  importId: string,
  params?: ListImportRowsParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof listImportRows>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {
  const queryOptions = getListImportRowsQueryOptions(importId, params, options);

  const query = useQuery(queryOptions, queryClient) as UseQueryResult<TData, TError> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };

  return withQueryKey(query, queryOptions.queryKey);
}

export type applyImportResponse201 = {
  data: Import;
  status: 201;
};

export type applyImportResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type applyImportResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type applyImportResponse403 = {
  data: ForbiddenResponse;
  status: 403;
};

export type applyImportResponse404 = {
  data: NotFoundResponse;
  status: 404;
};

export type applyImportResponse406 = {
  data: NotAcceptableResponse;
  status: 406;
};

export type applyImportResponse409 = {
  data: ConflictResponse;
  status: 409;
};

export type applyImportResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type applyImportResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type applyImportResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<HTTPStatusCodes, 201 | 400 | 401 | 403 | 404 | 406 | 409 | 429 | 500>;
};

export type applyImportResponseSuccess = applyImportResponse201 & {
  headers: Headers;
};
export type applyImportResponseError = (
  | applyImportResponse400
  | applyImportResponse401
  | applyImportResponse403
  | applyImportResponse404
  | applyImportResponse406
  | applyImportResponse409
  | applyImportResponse429
  | applyImportResponse500
  | applyImportResponseDefault
) & {
  headers: Headers;
};

export const getApplyImportUrl = (importId: string) => {
  return `/imports/${importId}/applications`;
};

/**
 * Makes the changes of all rows in one transaction, or none. With faulty rows 409 `import-has-errors`; when rows changed since the file was read 409 `import-outdated`; when already applied 409 `illegal-transition`. Needs the right `support-decisions.write`, and `applicants.register` when it adds applicants to the register or gives them the numbers they lack; public bodies and members of the network are never given one. When it changes decisions, `Change-Reason` must say why (else 400). Svenska: Genomför alla rader på en gång eller ingen. När beslut ändras ska skälet anges i `Change-Reason`. Kräver rättigheten `support-decisions.write`, och `applicants.register` när sökande läggs till i registret eller får ett nummer som saknas; offentliga organ och nätverkets medlemmar får aldrig något.
 * @summary Apply an import
 */
export const applyImport = async (
  importId: string,
  options?: Parameters<typeof http>[1],
): Promise<applyImportResponseSuccess> => {
  return http<applyImportResponseSuccess>(getApplyImportUrl(importId), {
    ...options,
    method: 'POST',
  });
};

export const getApplyImportMutationKey = () => ['applyImport'] as const;

export const getApplyImportMutationOptions = <
  TError = ErrorType<
    | InvalidInputResponse
    | UnauthenticatedResponse
    | ForbiddenResponse
    | NotFoundResponse
    | NotAcceptableResponse
    | ConflictResponse
    | TooManyRequestsResponse
    | InternalErrorResponse
    | UnexpectedErrorResponse
  >,
  TContext = unknown,
>(options?: {
  mutation?: UseMutationOptions<
    Awaited<ReturnType<typeof applyImport>>,
    TError,
    ApplyImportMutationVariables,
    TContext
  >;
  request?: SecondParameter<typeof http>;
}): UseMutationOptions<
  Awaited<ReturnType<typeof applyImport>>,
  TError,
  ApplyImportMutationVariables,
  TContext
> => {
  const mutationKey = getApplyImportMutationKey();
  const { mutation: mutationOptions, request: requestOptions } = options
    ? options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey
      ? options
      : { ...options, mutation: { ...options.mutation, mutationKey } }
    : { mutation: { mutationKey }, request: undefined };

  const mutationFn: MutationFunction<
    Awaited<ReturnType<typeof applyImport>>,
    ApplyImportMutationVariables
  > = (props) => {
    const { importId } = props ?? {};

    return applyImport(importId, requestOptions);
  };

  return { mutationFn, ...mutationOptions };
};

export type ApplyImportMutationResult = NonNullable<Awaited<ReturnType<typeof applyImport>>>;

export type ApplyImportMutationError = ErrorType<
  | InvalidInputResponse
  | UnauthenticatedResponse
  | ForbiddenResponse
  | NotFoundResponse
  | NotAcceptableResponse
  | ConflictResponse
  | TooManyRequestsResponse
  | InternalErrorResponse
  | UnexpectedErrorResponse
>;
export type ApplyImportMutationVariables = { importId: string };

/**
 * @summary Apply an import
 */
export const useApplyImport = <
  TError = ErrorType<
    | InvalidInputResponse
    | UnauthenticatedResponse
    | ForbiddenResponse
    | NotFoundResponse
    | NotAcceptableResponse
    | ConflictResponse
    | TooManyRequestsResponse
    | InternalErrorResponse
    | UnexpectedErrorResponse
  >,
  TContext = unknown,
>(
  options?: {
    mutation?: UseMutationOptions<
      Awaited<ReturnType<typeof applyImport>>,
      TError,
      ApplyImportMutationVariables,
      TContext
    >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseMutationResult<
  Awaited<ReturnType<typeof applyImport>>,
  TError,
  ApplyImportMutationVariables,
  TContext
> => {
  return useMutation(getApplyImportMutationOptions(options), queryClient);
};
export type reverseImportResponse201 = {
  data: Import;
  status: 201;
};

export type reverseImportResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type reverseImportResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type reverseImportResponse403 = {
  data: ForbiddenResponse;
  status: 403;
};

export type reverseImportResponse404 = {
  data: NotFoundResponse;
  status: 404;
};

export type reverseImportResponse406 = {
  data: NotAcceptableResponse;
  status: 406;
};

export type reverseImportResponse409 = {
  data: ConflictResponse;
  status: 409;
};

export type reverseImportResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type reverseImportResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type reverseImportResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<HTTPStatusCodes, 201 | 400 | 401 | 403 | 404 | 406 | 409 | 429 | 500>;
};

export type reverseImportResponseSuccess = reverseImportResponse201 & {
  headers: Headers;
};
export type reverseImportResponseError = (
  | reverseImportResponse400
  | reverseImportResponse401
  | reverseImportResponse403
  | reverseImportResponse404
  | reverseImportResponse406
  | reverseImportResponse409
  | reverseImportResponse429
  | reverseImportResponse500
  | reverseImportResponseDefault
) & {
  headers: Headers;
};

export const getReverseImportUrl = (importId: string) => {
  return `/imports/${importId}/reversals`;
};

/**
 * Removes the decisions that the import made, restores those it changed, and removes applicants it made that nothing else uses. When a decision was changed since 409 `import-outdated`; when the follow-up of a year of its decisions is approved 409 `locked`; when not applied 409 `illegal-transition`. `Change-Reason` must say why. Needs the right `support-decisions.write`, and `applicants.register` when it takes applicants or numbers away again. Svenska: Ångrar importen: nya beslut tas bort och ändrade återställs. När uppföljningen av ett år som besluten är från är godkänd går det inte. Skälet ska anges i `Change-Reason`. Kräver rättigheten `support-decisions.write`.
 * @summary Undo an import
 */
export const reverseImport = async (
  importId: string,
  options?: Parameters<typeof http>[1],
): Promise<reverseImportResponseSuccess> => {
  return http<reverseImportResponseSuccess>(getReverseImportUrl(importId), {
    ...options,
    method: 'POST',
  });
};

export const getReverseImportMutationKey = () => ['reverseImport'] as const;

export const getReverseImportMutationOptions = <
  TError = ErrorType<
    | InvalidInputResponse
    | UnauthenticatedResponse
    | ForbiddenResponse
    | NotFoundResponse
    | NotAcceptableResponse
    | ConflictResponse
    | TooManyRequestsResponse
    | InternalErrorResponse
    | UnexpectedErrorResponse
  >,
  TContext = unknown,
>(options?: {
  mutation?: UseMutationOptions<
    Awaited<ReturnType<typeof reverseImport>>,
    TError,
    ReverseImportMutationVariables,
    TContext
  >;
  request?: SecondParameter<typeof http>;
}): UseMutationOptions<
  Awaited<ReturnType<typeof reverseImport>>,
  TError,
  ReverseImportMutationVariables,
  TContext
> => {
  const mutationKey = getReverseImportMutationKey();
  const { mutation: mutationOptions, request: requestOptions } = options
    ? options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey
      ? options
      : { ...options, mutation: { ...options.mutation, mutationKey } }
    : { mutation: { mutationKey }, request: undefined };

  const mutationFn: MutationFunction<
    Awaited<ReturnType<typeof reverseImport>>,
    ReverseImportMutationVariables
  > = (props) => {
    const { importId } = props ?? {};

    return reverseImport(importId, requestOptions);
  };

  return { mutationFn, ...mutationOptions };
};

export type ReverseImportMutationResult = NonNullable<Awaited<ReturnType<typeof reverseImport>>>;

export type ReverseImportMutationError = ErrorType<
  | InvalidInputResponse
  | UnauthenticatedResponse
  | ForbiddenResponse
  | NotFoundResponse
  | NotAcceptableResponse
  | ConflictResponse
  | TooManyRequestsResponse
  | InternalErrorResponse
  | UnexpectedErrorResponse
>;
export type ReverseImportMutationVariables = { importId: string };

/**
 * @summary Undo an import
 */
export const useReverseImport = <
  TError = ErrorType<
    | InvalidInputResponse
    | UnauthenticatedResponse
    | ForbiddenResponse
    | NotFoundResponse
    | NotAcceptableResponse
    | ConflictResponse
    | TooManyRequestsResponse
    | InternalErrorResponse
    | UnexpectedErrorResponse
  >,
  TContext = unknown,
>(
  options?: {
    mutation?: UseMutationOptions<
      Awaited<ReturnType<typeof reverseImport>>,
      TError,
      ReverseImportMutationVariables,
      TContext
    >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseMutationResult<
  Awaited<ReturnType<typeof reverseImport>>,
  TError,
  ReverseImportMutationVariables,
  TContext
> => {
  return useMutation(getReverseImportMutationOptions(options), queryClient);
};
