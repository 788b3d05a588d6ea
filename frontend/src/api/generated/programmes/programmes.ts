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
  ExportProgrammesParams,
  ForbiddenResponse,
  GetProgrammeParams,
  InternalErrorResponse,
  InvalidInputResponse,
  ListProgrammeAdoptionsParams,
  ListProgrammeChangesParams,
  ListProgrammesParams,
  NotAcceptableResponse,
  NotFoundResponse,
  NotModifiedResponse,
  Programme,
  ProgrammeAdoption,
  ProgrammeAdoptionInput,
  ProgrammeAdoptionPage,
  ProgrammeInput,
  ProgrammePage,
  ProgrammePatch,
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

export type listProgrammesResponse200 = {
  data: ProgrammePage;
  status: 200;
};

export type listProgrammesResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type listProgrammesResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type listProgrammesResponse403 = {
  data: ForbiddenResponse;
  status: 403;
};

export type listProgrammesResponse406 = {
  data: NotAcceptableResponse;
  status: 406;
};

export type listProgrammesResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type listProgrammesResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type listProgrammesResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<HTTPStatusCodes, 200 | 400 | 401 | 403 | 406 | 429 | 500>;
};

export type listProgrammesResponseSuccess = listProgrammesResponse200 & {
  headers: Headers;
};
export type listProgrammesResponseError = (
  | listProgrammesResponse400
  | listProgrammesResponse401
  | listProgrammesResponse403
  | listProgrammesResponse406
  | listProgrammesResponse429
  | listProgrammesResponse500
  | listProgrammesResponseDefault
) & {
  headers: Headers;
};

export const getListProgrammesUrl = (params?: ListProgrammesParams) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value));
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/programmes?${stringifiedParams}` : `/programmes`;
};

/**
 * The programmes of the region, filtered, sorted and paged. Needs the right `programmes.read`. Svenska: Regionens program, med filter, sortering och sidor. Kräver rättigheten `programmes.read`.
 * @summary List programmes
 */
export const listProgrammes = async (
  params?: ListProgrammesParams,
  options?: Parameters<typeof http>[1],
): Promise<listProgrammesResponseSuccess> => {
  return http<listProgrammesResponseSuccess>(getListProgrammesUrl(params), {
    ...options,
    method: 'GET',
  });
};

export const getListProgrammesQueryKey = (params?: ListProgrammesParams) => {
  return [`/programmes`, ...(params ? [params] : [])] as const;
};

export const getListProgrammesQueryOptions = <
  TData = Awaited<ReturnType<typeof listProgrammes>>,
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
  params?: ListProgrammesParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof listProgrammes>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
) => {
  const { query: queryOptions, request: requestOptions } = options ?? {};

  const queryKey = queryOptions?.queryKey ?? getListProgrammesQueryKey(params);

  const queryFn: QueryFunction<Awaited<ReturnType<typeof listProgrammes>>> = ({ signal }) =>
    listProgrammes(params, { signal, ...requestOptions });

  return { queryKey, queryFn, ...queryOptions } as UseQueryOptions<
    Awaited<ReturnType<typeof listProgrammes>>,
    TError,
    TData
  > & { queryKey: DataTag<QueryKey, TData, TError> };
};

export type ListProgrammesQueryResult = NonNullable<Awaited<ReturnType<typeof listProgrammes>>>;
export type ListProgrammesQueryError = ErrorType<
  | InvalidInputResponse
  | UnauthenticatedResponse
  | ForbiddenResponse
  | NotAcceptableResponse
  | TooManyRequestsResponse
  | InternalErrorResponse
  | UnexpectedErrorResponse
>;

export function useListProgrammes<
  TData = Awaited<ReturnType<typeof listProgrammes>>,
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
  params: undefined | ListProgrammesParams,
  options: {
    query: Partial<UseQueryOptions<Awaited<ReturnType<typeof listProgrammes>>, TError, TData>> &
      Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listProgrammes>>,
          TError,
          Awaited<ReturnType<typeof listProgrammes>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useListProgrammes<
  TData = Awaited<ReturnType<typeof listProgrammes>>,
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
  params?: ListProgrammesParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof listProgrammes>>, TError, TData>> &
      Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listProgrammes>>,
          TError,
          Awaited<ReturnType<typeof listProgrammes>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useListProgrammes<
  TData = Awaited<ReturnType<typeof listProgrammes>>,
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
  params?: ListProgrammesParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof listProgrammes>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
/**
 * @summary List programmes
 */

export function useListProgrammes<
  TData = Awaited<ReturnType<typeof listProgrammes>>,
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
  params?: ListProgrammesParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof listProgrammes>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {
  const queryOptions = getListProgrammesQueryOptions(params, options);

  const query = useQuery(queryOptions, queryClient) as UseQueryResult<TData, TError> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };

  return withQueryKey(query, queryOptions.queryKey);
}

export type createProgrammeResponse201 = {
  data: Programme;
  status: 201;
};

export type createProgrammeResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type createProgrammeResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type createProgrammeResponse403 = {
  data: ForbiddenResponse;
  status: 403;
};

export type createProgrammeResponse406 = {
  data: NotAcceptableResponse;
  status: 406;
};

export type createProgrammeResponse409 = {
  data: ConflictResponse;
  status: 409;
};

export type createProgrammeResponse415 = {
  data: UnsupportedMediaTypeResponse;
  status: 415;
};

export type createProgrammeResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type createProgrammeResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type createProgrammeResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<HTTPStatusCodes, 201 | 400 | 401 | 403 | 406 | 409 | 415 | 429 | 500>;
};

export type createProgrammeResponseSuccess = createProgrammeResponse201 & {
  headers: Headers;
};
export type createProgrammeResponseError = (
  | createProgrammeResponse400
  | createProgrammeResponse401
  | createProgrammeResponse403
  | createProgrammeResponse406
  | createProgrammeResponse409
  | createProgrammeResponse415
  | createProgrammeResponse429
  | createProgrammeResponse500
  | createProgrammeResponseDefault
) & {
  headers: Headers;
};

export const getCreateProgrammeUrl = () => {
  return `/programmes`;
};

/**
 * Creates a programme in the region of the caller. Needs the right `programmes.write`. Svenska: Lägger till ett program i den egna regionen. Kräver rättigheten `programmes.write`.
 * @summary Create a programme
 */
export const createProgramme = async (
  programmeInput: ProgrammeInput,
  options?: Parameters<typeof http>[1],
): Promise<createProgrammeResponseSuccess> => {
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
  return http<createProgrammeResponseSuccess>(getCreateProgrammeUrl(), {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(programmeInput),
  });
};

export const getCreateProgrammeMutationKey = () => ['createProgramme'] as const;

export const getCreateProgrammeMutationOptions = <
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
    Awaited<ReturnType<typeof createProgramme>>,
    TError,
    CreateProgrammeMutationVariables,
    TContext
  >;
  request?: SecondParameter<typeof http>;
}): UseMutationOptions<
  Awaited<ReturnType<typeof createProgramme>>,
  TError,
  CreateProgrammeMutationVariables,
  TContext
> => {
  const mutationKey = getCreateProgrammeMutationKey();
  const { mutation: mutationOptions, request: requestOptions } = options
    ? options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey
      ? options
      : { ...options, mutation: { ...options.mutation, mutationKey } }
    : { mutation: { mutationKey }, request: undefined };

  const mutationFn: MutationFunction<
    Awaited<ReturnType<typeof createProgramme>>,
    CreateProgrammeMutationVariables
  > = (props) => {
    const { data } = props ?? {};

    return createProgramme(data, requestOptions);
  };

  return { mutationFn, ...mutationOptions };
};

export type CreateProgrammeMutationResult = NonNullable<
  Awaited<ReturnType<typeof createProgramme>>
>;
export type CreateProgrammeMutationBody = BodyType<ProgrammeInput>;
export type CreateProgrammeMutationError = ErrorType<
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
export type CreateProgrammeMutationVariables = { data: BodyType<ProgrammeInput> };

/**
 * @summary Create a programme
 */
export const useCreateProgramme = <
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
      Awaited<ReturnType<typeof createProgramme>>,
      TError,
      CreateProgrammeMutationVariables,
      TContext
    >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseMutationResult<
  Awaited<ReturnType<typeof createProgramme>>,
  TError,
  CreateProgrammeMutationVariables,
  TContext
> => {
  return useMutation(getCreateProgrammeMutationOptions(options), queryClient);
};
export type exportProgrammesResponse200TextCsv = {
  data: string;
  status: 200;
};

export type exportProgrammesResponse200ApplicationVndOpenxmlformatsOfficedocumentSpreadsheetmlSheet =
  {
    data: Blob;
    status: 200;
  };

export type exportProgrammesResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type exportProgrammesResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type exportProgrammesResponse403 = {
  data: ForbiddenResponse;
  status: 403;
};

export type exportProgrammesResponse406 = {
  data: NotAcceptableResponse;
  status: 406;
};

export type exportProgrammesResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type exportProgrammesResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type exportProgrammesResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<HTTPStatusCodes, 200 | 400 | 401 | 403 | 406 | 429 | 500>;
};

export type exportProgrammesResponseSuccess = (
  | exportProgrammesResponse200TextCsv
  | exportProgrammesResponse200ApplicationVndOpenxmlformatsOfficedocumentSpreadsheetmlSheet
) & {
  headers: Headers;
};
export type exportProgrammesResponseError = (
  | exportProgrammesResponse400
  | exportProgrammesResponse401
  | exportProgrammesResponse403
  | exportProgrammesResponse406
  | exportProgrammesResponse429
  | exportProgrammesResponse500
  | exportProgrammesResponseDefault
) & {
  headers: Headers;
};

export const getExportProgrammesUrl = (params?: ExportProgrammesParams) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value));
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0
    ? `/programmes/exports?${stringifiedParams}`
    : `/programmes/exports`;
};

/**
 * All programmes that the filters select, in the order asked for, as a CSV or Excel file; not paged. Needs the right `programmes.read`. Svenska: Alla program i urvalet som CSV- eller Excelfil. Kräver rättigheten `programmes.read`.
 * @summary Export programmes
 */
export const exportProgrammes = async (
  params?: ExportProgrammesParams,
  options?: Parameters<typeof http>[1],
): Promise<exportProgrammesResponseSuccess> => {
  return http<exportProgrammesResponseSuccess>(getExportProgrammesUrl(params), {
    ...options,
    method: 'GET',
  });
};

export const getExportProgrammesQueryKey = (params?: ExportProgrammesParams) => {
  return [`/programmes/exports`, ...(params ? [params] : [])] as const;
};

export const getExportProgrammesQueryOptions = <
  TData = Awaited<ReturnType<typeof exportProgrammes>>,
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
  params?: ExportProgrammesParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof exportProgrammes>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
) => {
  const { query: queryOptions, request: requestOptions } = options ?? {};

  const queryKey = queryOptions?.queryKey ?? getExportProgrammesQueryKey(params);

  const queryFn: QueryFunction<Awaited<ReturnType<typeof exportProgrammes>>> = ({ signal }) =>
    exportProgrammes(params, { signal, ...requestOptions });

  return { queryKey, queryFn, ...queryOptions } as UseQueryOptions<
    Awaited<ReturnType<typeof exportProgrammes>>,
    TError,
    TData
  > & { queryKey: DataTag<QueryKey, TData, TError> };
};

export type ExportProgrammesQueryResult = NonNullable<Awaited<ReturnType<typeof exportProgrammes>>>;
export type ExportProgrammesQueryError = ErrorType<
  | InvalidInputResponse
  | UnauthenticatedResponse
  | ForbiddenResponse
  | NotAcceptableResponse
  | TooManyRequestsResponse
  | InternalErrorResponse
  | UnexpectedErrorResponse
>;

export function useExportProgrammes<
  TData = Awaited<ReturnType<typeof exportProgrammes>>,
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
  params: undefined | ExportProgrammesParams,
  options: {
    query: Partial<UseQueryOptions<Awaited<ReturnType<typeof exportProgrammes>>, TError, TData>> &
      Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof exportProgrammes>>,
          TError,
          Awaited<ReturnType<typeof exportProgrammes>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useExportProgrammes<
  TData = Awaited<ReturnType<typeof exportProgrammes>>,
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
  params?: ExportProgrammesParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof exportProgrammes>>, TError, TData>> &
      Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof exportProgrammes>>,
          TError,
          Awaited<ReturnType<typeof exportProgrammes>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useExportProgrammes<
  TData = Awaited<ReturnType<typeof exportProgrammes>>,
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
  params?: ExportProgrammesParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof exportProgrammes>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
/**
 * @summary Export programmes
 */

export function useExportProgrammes<
  TData = Awaited<ReturnType<typeof exportProgrammes>>,
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
  params?: ExportProgrammesParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof exportProgrammes>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {
  const queryOptions = getExportProgrammesQueryOptions(params, options);

  const query = useQuery(queryOptions, queryClient) as UseQueryResult<TData, TError> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };

  return withQueryKey(query, queryOptions.queryKey);
}

export type getProgrammeResponse200 = {
  data: Programme;
  status: 200;
};

export type getProgrammeResponse304 = {
  data: NotModifiedResponse;
  status: 304;
};

export type getProgrammeResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type getProgrammeResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type getProgrammeResponse403 = {
  data: ForbiddenResponse;
  status: 403;
};

export type getProgrammeResponse404 = {
  data: NotFoundResponse;
  status: 404;
};

export type getProgrammeResponse406 = {
  data: NotAcceptableResponse;
  status: 406;
};

export type getProgrammeResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type getProgrammeResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type getProgrammeResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<HTTPStatusCodes, 200 | 304 | 400 | 401 | 403 | 404 | 406 | 429 | 500>;
};

export type getProgrammeResponseSuccess = getProgrammeResponse200 & {
  headers: Headers;
};
export type getProgrammeResponseError = (
  | getProgrammeResponse304
  | getProgrammeResponse400
  | getProgrammeResponse401
  | getProgrammeResponse403
  | getProgrammeResponse404
  | getProgrammeResponse406
  | getProgrammeResponse429
  | getProgrammeResponse500
  | getProgrammeResponseDefault
) & {
  headers: Headers;
};

export const getGetProgrammeUrl = (programmeId: string, params?: GetProgrammeParams) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value));
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0
    ? `/programmes/${programmeId}?${stringifiedParams}`
    : `/programmes/${programmeId}`;
};

/**
 * One programme with its version and the changes allowed now. Needs the right `programmes.read`. Svenska: Ett program med version och tillåtna ändringar. Kräver rättigheten `programmes.read`.
 * @summary Get a programme
 */
export const getProgramme = async (
  programmeId: string,
  params?: GetProgrammeParams,
  options?: Parameters<typeof http>[1],
): Promise<getProgrammeResponseSuccess> => {
  return http<getProgrammeResponseSuccess>(getGetProgrammeUrl(programmeId, params), {
    ...options,
    method: 'GET',
  });
};

export const getGetProgrammeQueryKey = (programmeId: string, params?: GetProgrammeParams) => {
  return [`/programmes/${programmeId}`, ...(params ? [params] : [])] as const;
};

export const getGetProgrammeQueryOptions = <
  TData = Awaited<ReturnType<typeof getProgramme>>,
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
  programmeId: string,
  params?: GetProgrammeParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof getProgramme>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
) => {
  const { query: queryOptions, request: requestOptions } = options ?? {};

  const queryKey = queryOptions?.queryKey ?? getGetProgrammeQueryKey(programmeId, params);

  const queryFn: QueryFunction<Awaited<ReturnType<typeof getProgramme>>> = ({ signal }) =>
    getProgramme(programmeId, params, { signal, ...requestOptions });

  return {
    queryKey,
    queryFn,
    enabled: programmeId !== null && programmeId !== undefined,
    ...queryOptions,
  } as UseQueryOptions<Awaited<ReturnType<typeof getProgramme>>, TError, TData> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };
};

export type GetProgrammeQueryResult = NonNullable<Awaited<ReturnType<typeof getProgramme>>>;
export type GetProgrammeQueryError = ErrorType<
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

export function useGetProgramme<
  TData = Awaited<ReturnType<typeof getProgramme>>,
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
  programmeId: string,
  params: undefined | GetProgrammeParams,
  options: {
    query: Partial<UseQueryOptions<Awaited<ReturnType<typeof getProgramme>>, TError, TData>> &
      Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getProgramme>>,
          TError,
          Awaited<ReturnType<typeof getProgramme>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useGetProgramme<
  TData = Awaited<ReturnType<typeof getProgramme>>,
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
  programmeId: string,
  params?: GetProgrammeParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof getProgramme>>, TError, TData>> &
      Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getProgramme>>,
          TError,
          Awaited<ReturnType<typeof getProgramme>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useGetProgramme<
  TData = Awaited<ReturnType<typeof getProgramme>>,
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
  programmeId: string,
  params?: GetProgrammeParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof getProgramme>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
/**
 * @summary Get a programme
 */

export function useGetProgramme<
  TData = Awaited<ReturnType<typeof getProgramme>>,
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
  programmeId: string,
  params?: GetProgrammeParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof getProgramme>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {
  const queryOptions = getGetProgrammeQueryOptions(programmeId, params, options);

  const query = useQuery(queryOptions, queryClient) as UseQueryResult<TData, TError> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };

  return withQueryKey(query, queryOptions.queryKey);
}

export type updateProgrammeResponse200 = {
  data: Programme;
  status: 200;
};

export type updateProgrammeResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type updateProgrammeResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type updateProgrammeResponse403 = {
  data: ForbiddenResponse;
  status: 403;
};

export type updateProgrammeResponse404 = {
  data: NotFoundResponse;
  status: 404;
};

export type updateProgrammeResponse406 = {
  data: NotAcceptableResponse;
  status: 406;
};

export type updateProgrammeResponse409 = {
  data: ConflictResponse;
  status: 409;
};

export type updateProgrammeResponse412 = {
  data: StaleVersionResponse;
  status: 412;
};

export type updateProgrammeResponse415 = {
  data: UnsupportedMediaTypeResponse;
  status: 415;
};

export type updateProgrammeResponse428 = {
  data: VersionRequiredResponse;
  status: 428;
};

export type updateProgrammeResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type updateProgrammeResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type updateProgrammeResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<
    HTTPStatusCodes,
    200 | 400 | 401 | 403 | 404 | 406 | 409 | 412 | 415 | 428 | 429 | 500
  >;
};

export type updateProgrammeResponseSuccess = updateProgrammeResponse200 & {
  headers: Headers;
};
export type updateProgrammeResponseError = (
  | updateProgrammeResponse400
  | updateProgrammeResponse401
  | updateProgrammeResponse403
  | updateProgrammeResponse404
  | updateProgrammeResponse406
  | updateProgrammeResponse409
  | updateProgrammeResponse412
  | updateProgrammeResponse415
  | updateProgrammeResponse428
  | updateProgrammeResponse429
  | updateProgrammeResponse500
  | updateProgrammeResponseDefault
) & {
  headers: Headers;
};

export const getUpdateProgrammeUrl = (programmeId: string) => {
  return `/programmes/${programmeId}`;
};

/**
 * Changes the fields sent, by merge patch, if the version in If-Match is the current one. The content of an adopted programme is locked (409 `locked`); a change of status that is not allowed gives 409 `illegal-transition`. Needs the right `programmes.write`. Svenska: Ändrar de fält som skickas, om versionen i If-Match är den aktuella. Ett fastställt programs innehåll är låst. Kräver rättigheten `programmes.write`.
 * @summary Change a programme
 */
export const updateProgramme = async (
  programmeId: string,
  programmePatch: ProgrammePatch,
  options?: Parameters<typeof http>[1],
): Promise<updateProgrammeResponseSuccess> => {
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
  return http<updateProgrammeResponseSuccess>(getUpdateProgrammeUrl(programmeId), {
    ...options,
    method: 'PATCH',
    headers: { 'Content-Type': 'application/merge-patch+json', ...getHeaders(options?.headers) },
    body: JSON.stringify(programmePatch),
  });
};

export const getUpdateProgrammeMutationKey = () => ['updateProgramme'] as const;

export const getUpdateProgrammeMutationOptions = <
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
    Awaited<ReturnType<typeof updateProgramme>>,
    TError,
    UpdateProgrammeMutationVariables,
    TContext
  >;
  request?: SecondParameter<typeof http>;
}): UseMutationOptions<
  Awaited<ReturnType<typeof updateProgramme>>,
  TError,
  UpdateProgrammeMutationVariables,
  TContext
> => {
  const mutationKey = getUpdateProgrammeMutationKey();
  const { mutation: mutationOptions, request: requestOptions } = options
    ? options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey
      ? options
      : { ...options, mutation: { ...options.mutation, mutationKey } }
    : { mutation: { mutationKey }, request: undefined };

  const mutationFn: MutationFunction<
    Awaited<ReturnType<typeof updateProgramme>>,
    UpdateProgrammeMutationVariables
  > = (props) => {
    const { programmeId, data } = props ?? {};

    return updateProgramme(programmeId, data, requestOptions);
  };

  return { mutationFn, ...mutationOptions };
};

export type UpdateProgrammeMutationResult = NonNullable<
  Awaited<ReturnType<typeof updateProgramme>>
>;
export type UpdateProgrammeMutationBody = BodyType<ProgrammePatch>;
export type UpdateProgrammeMutationError = ErrorType<
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
export type UpdateProgrammeMutationVariables = {
  programmeId: string;
  data: BodyType<ProgrammePatch>;
};

/**
 * @summary Change a programme
 */
export const useUpdateProgramme = <
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
      Awaited<ReturnType<typeof updateProgramme>>,
      TError,
      UpdateProgrammeMutationVariables,
      TContext
    >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseMutationResult<
  Awaited<ReturnType<typeof updateProgramme>>,
  TError,
  UpdateProgrammeMutationVariables,
  TContext
> => {
  return useMutation(getUpdateProgrammeMutationOptions(options), queryClient);
};
export type deleteProgrammeResponse204 = {
  data: void;
  status: 204;
};

export type deleteProgrammeResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type deleteProgrammeResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type deleteProgrammeResponse403 = {
  data: ForbiddenResponse;
  status: 403;
};

export type deleteProgrammeResponse404 = {
  data: NotFoundResponse;
  status: 404;
};

export type deleteProgrammeResponse409 = {
  data: ConflictResponse;
  status: 409;
};

export type deleteProgrammeResponse412 = {
  data: StaleVersionResponse;
  status: 412;
};

export type deleteProgrammeResponse428 = {
  data: VersionRequiredResponse;
  status: 428;
};

export type deleteProgrammeResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type deleteProgrammeResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type deleteProgrammeResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<HTTPStatusCodes, 204 | 400 | 401 | 403 | 404 | 409 | 412 | 428 | 429 | 500>;
};

export type deleteProgrammeResponseSuccess = deleteProgrammeResponse204 & {
  headers: Headers;
};
export type deleteProgrammeResponseError = (
  | deleteProgrammeResponse400
  | deleteProgrammeResponse401
  | deleteProgrammeResponse403
  | deleteProgrammeResponse404
  | deleteProgrammeResponse409
  | deleteProgrammeResponse412
  | deleteProgrammeResponse428
  | deleteProgrammeResponse429
  | deleteProgrammeResponse500
  | deleteProgrammeResponseDefault
) & {
  headers: Headers;
};

export const getDeleteProgrammeUrl = (programmeId: string) => {
  return `/programmes/${programmeId}`;
};

/**
 * Deletes the programme, if the version in If-Match is the current one. Only a programme without adoption and action plans (409 `locked` or `in-use`). Needs the right `programmes.write`. It can be restored (`/removed-objects`). Svenska: Tar bort programmet, om versionen i If-Match är den aktuella. Bara ett program som inte är fastställt och saknar handlingsplaner. Kräver rättigheten `programmes.write`. Kan återställas.
 * @summary Delete a programme
 */
export const deleteProgramme = async (
  programmeId: string,
  options?: Parameters<typeof http>[1],
): Promise<deleteProgrammeResponseSuccess> => {
  return http<deleteProgrammeResponseSuccess>(getDeleteProgrammeUrl(programmeId), {
    ...options,
    method: 'DELETE',
  });
};

export const getDeleteProgrammeMutationKey = () => ['deleteProgramme'] as const;

export const getDeleteProgrammeMutationOptions = <
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
    Awaited<ReturnType<typeof deleteProgramme>>,
    TError,
    DeleteProgrammeMutationVariables,
    TContext
  >;
  request?: SecondParameter<typeof http>;
}): UseMutationOptions<
  Awaited<ReturnType<typeof deleteProgramme>>,
  TError,
  DeleteProgrammeMutationVariables,
  TContext
> => {
  const mutationKey = getDeleteProgrammeMutationKey();
  const { mutation: mutationOptions, request: requestOptions } = options
    ? options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey
      ? options
      : { ...options, mutation: { ...options.mutation, mutationKey } }
    : { mutation: { mutationKey }, request: undefined };

  const mutationFn: MutationFunction<
    Awaited<ReturnType<typeof deleteProgramme>>,
    DeleteProgrammeMutationVariables
  > = (props) => {
    const { programmeId } = props ?? {};

    return deleteProgramme(programmeId, requestOptions);
  };

  return { mutationFn, ...mutationOptions };
};

export type DeleteProgrammeMutationResult = NonNullable<
  Awaited<ReturnType<typeof deleteProgramme>>
>;

export type DeleteProgrammeMutationError = ErrorType<
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
export type DeleteProgrammeMutationVariables = { programmeId: string };

/**
 * @summary Delete a programme
 */
export const useDeleteProgramme = <
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
      Awaited<ReturnType<typeof deleteProgramme>>,
      TError,
      DeleteProgrammeMutationVariables,
      TContext
    >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseMutationResult<
  Awaited<ReturnType<typeof deleteProgramme>>,
  TError,
  DeleteProgrammeMutationVariables,
  TContext
> => {
  return useMutation(getDeleteProgrammeMutationOptions(options), queryClient);
};
export type listProgrammeChangesResponse200 = {
  data: ChangePage;
  status: 200;
};

export type listProgrammeChangesResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type listProgrammeChangesResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type listProgrammeChangesResponse403 = {
  data: ForbiddenResponse;
  status: 403;
};

export type listProgrammeChangesResponse404 = {
  data: NotFoundResponse;
  status: 404;
};

export type listProgrammeChangesResponse406 = {
  data: NotAcceptableResponse;
  status: 406;
};

export type listProgrammeChangesResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type listProgrammeChangesResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type listProgrammeChangesResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<HTTPStatusCodes, 200 | 400 | 401 | 403 | 404 | 406 | 429 | 500>;
};

export type listProgrammeChangesResponseSuccess = listProgrammeChangesResponse200 & {
  headers: Headers;
};
export type listProgrammeChangesResponseError = (
  | listProgrammeChangesResponse400
  | listProgrammeChangesResponse401
  | listProgrammeChangesResponse403
  | listProgrammeChangesResponse404
  | listProgrammeChangesResponse406
  | listProgrammeChangesResponse429
  | listProgrammeChangesResponse500
  | listProgrammeChangesResponseDefault
) & {
  headers: Headers;
};

export const getListProgrammeChangesUrl = (
  programmeId: string,
  params?: ListProgrammeChangesParams,
) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value));
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0
    ? `/programmes/${programmeId}/changes?${stringifiedParams}`
    : `/programmes/${programmeId}/changes`;
};

/**
 * The history, newest first: who, when, why where it was said, and each field before and after. A change of a part, such as a goal, is a change of its own. Needs the right `programmes.read`. Svenska: Programmets historik, senaste först: vem, när, varför och varje fält före och efter. Kräver rättigheten `programmes.read`.
 * @summary List the changes of a programme
 */
export const listProgrammeChanges = async (
  programmeId: string,
  params?: ListProgrammeChangesParams,
  options?: Parameters<typeof http>[1],
): Promise<listProgrammeChangesResponseSuccess> => {
  return http<listProgrammeChangesResponseSuccess>(
    getListProgrammeChangesUrl(programmeId, params),
    {
      ...options,
      method: 'GET',
    },
  );
};

export const getListProgrammeChangesQueryKey = (
  programmeId: string,
  params?: ListProgrammeChangesParams,
) => {
  return [`/programmes/${programmeId}/changes`, ...(params ? [params] : [])] as const;
};

export const getListProgrammeChangesQueryOptions = <
  TData = Awaited<ReturnType<typeof listProgrammeChanges>>,
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
  programmeId: string,
  params?: ListProgrammeChangesParams,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof listProgrammeChanges>>, TError, TData>
    >;
    request?: SecondParameter<typeof http>;
  },
) => {
  const { query: queryOptions, request: requestOptions } = options ?? {};

  const queryKey = queryOptions?.queryKey ?? getListProgrammeChangesQueryKey(programmeId, params);

  const queryFn: QueryFunction<Awaited<ReturnType<typeof listProgrammeChanges>>> = ({ signal }) =>
    listProgrammeChanges(programmeId, params, { signal, ...requestOptions });

  return {
    queryKey,
    queryFn,
    enabled: programmeId !== null && programmeId !== undefined,
    ...queryOptions,
  } as UseQueryOptions<Awaited<ReturnType<typeof listProgrammeChanges>>, TError, TData> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };
};

export type ListProgrammeChangesQueryResult = NonNullable<
  Awaited<ReturnType<typeof listProgrammeChanges>>
>;
export type ListProgrammeChangesQueryError = ErrorType<
  | InvalidInputResponse
  | UnauthenticatedResponse
  | ForbiddenResponse
  | NotFoundResponse
  | NotAcceptableResponse
  | TooManyRequestsResponse
  | InternalErrorResponse
  | UnexpectedErrorResponse
>;

export function useListProgrammeChanges<
  TData = Awaited<ReturnType<typeof listProgrammeChanges>>,
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
  programmeId: string,
  params: undefined | ListProgrammeChangesParams,
  options: {
    query: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof listProgrammeChanges>>, TError, TData>
    > &
      Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listProgrammeChanges>>,
          TError,
          Awaited<ReturnType<typeof listProgrammeChanges>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useListProgrammeChanges<
  TData = Awaited<ReturnType<typeof listProgrammeChanges>>,
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
  programmeId: string,
  params?: ListProgrammeChangesParams,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof listProgrammeChanges>>, TError, TData>
    > &
      Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listProgrammeChanges>>,
          TError,
          Awaited<ReturnType<typeof listProgrammeChanges>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useListProgrammeChanges<
  TData = Awaited<ReturnType<typeof listProgrammeChanges>>,
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
  programmeId: string,
  params?: ListProgrammeChangesParams,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof listProgrammeChanges>>, TError, TData>
    >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
/**
 * @summary List the changes of a programme
 */

export function useListProgrammeChanges<
  TData = Awaited<ReturnType<typeof listProgrammeChanges>>,
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
  programmeId: string,
  params?: ListProgrammeChangesParams,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof listProgrammeChanges>>, TError, TData>
    >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {
  const queryOptions = getListProgrammeChangesQueryOptions(programmeId, params, options);

  const query = useQuery(queryOptions, queryClient) as UseQueryResult<TData, TError> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };

  return withQueryKey(query, queryOptions.queryKey);
}

export type listProgrammeAdoptionsResponse200 = {
  data: ProgrammeAdoptionPage;
  status: 200;
};

export type listProgrammeAdoptionsResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type listProgrammeAdoptionsResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type listProgrammeAdoptionsResponse403 = {
  data: ForbiddenResponse;
  status: 403;
};

export type listProgrammeAdoptionsResponse404 = {
  data: NotFoundResponse;
  status: 404;
};

export type listProgrammeAdoptionsResponse406 = {
  data: NotAcceptableResponse;
  status: 406;
};

export type listProgrammeAdoptionsResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type listProgrammeAdoptionsResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type listProgrammeAdoptionsResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<HTTPStatusCodes, 200 | 400 | 401 | 403 | 404 | 406 | 429 | 500>;
};

export type listProgrammeAdoptionsResponseSuccess = listProgrammeAdoptionsResponse200 & {
  headers: Headers;
};
export type listProgrammeAdoptionsResponseError = (
  | listProgrammeAdoptionsResponse400
  | listProgrammeAdoptionsResponse401
  | listProgrammeAdoptionsResponse403
  | listProgrammeAdoptionsResponse404
  | listProgrammeAdoptionsResponse406
  | listProgrammeAdoptionsResponse429
  | listProgrammeAdoptionsResponse500
  | listProgrammeAdoptionsResponseDefault
) & {
  headers: Headers;
};

export const getListProgrammeAdoptionsUrl = (
  programmeId: string,
  params?: ListProgrammeAdoptionsParams,
) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value));
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0
    ? `/programmes/${programmeId}/adoptions?${stringifiedParams}`
    : `/programmes/${programmeId}/adoptions`;
};

/**
 * The decisions that adopted the programme, latest first. Needs the right `programmes.read`. Svenska: Besluten att fastställa programmet, senaste först. Kräver rättigheten `programmes.read`.
 * @summary List the adoptions of a programme
 */
export const listProgrammeAdoptions = async (
  programmeId: string,
  params?: ListProgrammeAdoptionsParams,
  options?: Parameters<typeof http>[1],
): Promise<listProgrammeAdoptionsResponseSuccess> => {
  return http<listProgrammeAdoptionsResponseSuccess>(
    getListProgrammeAdoptionsUrl(programmeId, params),
    {
      ...options,
      method: 'GET',
    },
  );
};

export const getListProgrammeAdoptionsQueryKey = (
  programmeId: string,
  params?: ListProgrammeAdoptionsParams,
) => {
  return [`/programmes/${programmeId}/adoptions`, ...(params ? [params] : [])] as const;
};

export const getListProgrammeAdoptionsQueryOptions = <
  TData = Awaited<ReturnType<typeof listProgrammeAdoptions>>,
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
  programmeId: string,
  params?: ListProgrammeAdoptionsParams,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof listProgrammeAdoptions>>, TError, TData>
    >;
    request?: SecondParameter<typeof http>;
  },
) => {
  const { query: queryOptions, request: requestOptions } = options ?? {};

  const queryKey = queryOptions?.queryKey ?? getListProgrammeAdoptionsQueryKey(programmeId, params);

  const queryFn: QueryFunction<Awaited<ReturnType<typeof listProgrammeAdoptions>>> = ({ signal }) =>
    listProgrammeAdoptions(programmeId, params, { signal, ...requestOptions });

  return {
    queryKey,
    queryFn,
    enabled: programmeId !== null && programmeId !== undefined,
    ...queryOptions,
  } as UseQueryOptions<Awaited<ReturnType<typeof listProgrammeAdoptions>>, TError, TData> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };
};

export type ListProgrammeAdoptionsQueryResult = NonNullable<
  Awaited<ReturnType<typeof listProgrammeAdoptions>>
>;
export type ListProgrammeAdoptionsQueryError = ErrorType<
  | InvalidInputResponse
  | UnauthenticatedResponse
  | ForbiddenResponse
  | NotFoundResponse
  | NotAcceptableResponse
  | TooManyRequestsResponse
  | InternalErrorResponse
  | UnexpectedErrorResponse
>;

export function useListProgrammeAdoptions<
  TData = Awaited<ReturnType<typeof listProgrammeAdoptions>>,
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
  programmeId: string,
  params: undefined | ListProgrammeAdoptionsParams,
  options: {
    query: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof listProgrammeAdoptions>>, TError, TData>
    > &
      Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listProgrammeAdoptions>>,
          TError,
          Awaited<ReturnType<typeof listProgrammeAdoptions>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useListProgrammeAdoptions<
  TData = Awaited<ReturnType<typeof listProgrammeAdoptions>>,
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
  programmeId: string,
  params?: ListProgrammeAdoptionsParams,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof listProgrammeAdoptions>>, TError, TData>
    > &
      Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listProgrammeAdoptions>>,
          TError,
          Awaited<ReturnType<typeof listProgrammeAdoptions>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useListProgrammeAdoptions<
  TData = Awaited<ReturnType<typeof listProgrammeAdoptions>>,
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
  programmeId: string,
  params?: ListProgrammeAdoptionsParams,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof listProgrammeAdoptions>>, TError, TData>
    >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
/**
 * @summary List the adoptions of a programme
 */

export function useListProgrammeAdoptions<
  TData = Awaited<ReturnType<typeof listProgrammeAdoptions>>,
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
  programmeId: string,
  params?: ListProgrammeAdoptionsParams,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof listProgrammeAdoptions>>, TError, TData>
    >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {
  const queryOptions = getListProgrammeAdoptionsQueryOptions(programmeId, params, options);

  const query = useQuery(queryOptions, queryClient) as UseQueryResult<TData, TError> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };

  return withQueryKey(query, queryOptions.queryKey);
}

export type adoptProgrammeResponse201 = {
  data: ProgrammeAdoption;
  status: 201;
};

export type adoptProgrammeResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type adoptProgrammeResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type adoptProgrammeResponse403 = {
  data: ForbiddenResponse;
  status: 403;
};

export type adoptProgrammeResponse404 = {
  data: NotFoundResponse;
  status: 404;
};

export type adoptProgrammeResponse406 = {
  data: NotAcceptableResponse;
  status: 406;
};

export type adoptProgrammeResponse409 = {
  data: ConflictResponse;
  status: 409;
};

export type adoptProgrammeResponse415 = {
  data: UnsupportedMediaTypeResponse;
  status: 415;
};

export type adoptProgrammeResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type adoptProgrammeResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type adoptProgrammeResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<HTTPStatusCodes, 201 | 400 | 401 | 403 | 404 | 406 | 409 | 415 | 429 | 500>;
};

export type adoptProgrammeResponseSuccess = adoptProgrammeResponse201 & {
  headers: Headers;
};
export type adoptProgrammeResponseError = (
  | adoptProgrammeResponse400
  | adoptProgrammeResponse401
  | adoptProgrammeResponse403
  | adoptProgrammeResponse404
  | adoptProgrammeResponse406
  | adoptProgrammeResponse409
  | adoptProgrammeResponse415
  | adoptProgrammeResponse429
  | adoptProgrammeResponse500
  | adoptProgrammeResponseDefault
) & {
  headers: Headers;
};

export const getAdoptProgrammeUrl = (programmeId: string) => {
  return `/programmes/${programmeId}/adoptions`;
};

/**
 * Records the decision of the board. The programme needs at least one priority area; its content is frozen with a hash and its status becomes adopted. Otherwise 409 `illegal-transition`. Needs the right `programmes.write`. Svenska: Registrerar nämndens beslut att fastställa programmet, som då låses. Det krävs minst ett prioriterat område. Kräver rättigheten `programmes.write`.
 * @summary Adopt a programme
 */
export const adoptProgramme = async (
  programmeId: string,
  programmeAdoptionInput: ProgrammeAdoptionInput,
  options?: Parameters<typeof http>[1],
): Promise<adoptProgrammeResponseSuccess> => {
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
  return http<adoptProgrammeResponseSuccess>(getAdoptProgrammeUrl(programmeId), {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(programmeAdoptionInput),
  });
};

export const getAdoptProgrammeMutationKey = () => ['adoptProgramme'] as const;

export const getAdoptProgrammeMutationOptions = <
  TError = ErrorType<
    | InvalidInputResponse
    | UnauthenticatedResponse
    | ForbiddenResponse
    | NotFoundResponse
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
    Awaited<ReturnType<typeof adoptProgramme>>,
    TError,
    AdoptProgrammeMutationVariables,
    TContext
  >;
  request?: SecondParameter<typeof http>;
}): UseMutationOptions<
  Awaited<ReturnType<typeof adoptProgramme>>,
  TError,
  AdoptProgrammeMutationVariables,
  TContext
> => {
  const mutationKey = getAdoptProgrammeMutationKey();
  const { mutation: mutationOptions, request: requestOptions } = options
    ? options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey
      ? options
      : { ...options, mutation: { ...options.mutation, mutationKey } }
    : { mutation: { mutationKey }, request: undefined };

  const mutationFn: MutationFunction<
    Awaited<ReturnType<typeof adoptProgramme>>,
    AdoptProgrammeMutationVariables
  > = (props) => {
    const { programmeId, data } = props ?? {};

    return adoptProgramme(programmeId, data, requestOptions);
  };

  return { mutationFn, ...mutationOptions };
};

export type AdoptProgrammeMutationResult = NonNullable<Awaited<ReturnType<typeof adoptProgramme>>>;
export type AdoptProgrammeMutationBody = BodyType<ProgrammeAdoptionInput>;
export type AdoptProgrammeMutationError = ErrorType<
  | InvalidInputResponse
  | UnauthenticatedResponse
  | ForbiddenResponse
  | NotFoundResponse
  | NotAcceptableResponse
  | ConflictResponse
  | UnsupportedMediaTypeResponse
  | TooManyRequestsResponse
  | InternalErrorResponse
  | UnexpectedErrorResponse
>;
export type AdoptProgrammeMutationVariables = {
  programmeId: string;
  data: BodyType<ProgrammeAdoptionInput>;
};

/**
 * @summary Adopt a programme
 */
export const useAdoptProgramme = <
  TError = ErrorType<
    | InvalidInputResponse
    | UnauthenticatedResponse
    | ForbiddenResponse
    | NotFoundResponse
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
      Awaited<ReturnType<typeof adoptProgramme>>,
      TError,
      AdoptProgrammeMutationVariables,
      TContext
    >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseMutationResult<
  Awaited<ReturnType<typeof adoptProgramme>>,
  TError,
  AdoptProgrammeMutationVariables,
  TContext
> => {
  return useMutation(getAdoptProgrammeMutationOptions(options), queryClient);
};
