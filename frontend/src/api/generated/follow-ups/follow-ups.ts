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
  ExportFollowUpsParams,
  FollowUp,
  FollowUpContents,
  FollowUpInput,
  FollowUpPage,
  FollowUpPatch,
  ForbiddenResponse,
  GetFollowUpContentsParams,
  GetFollowUpDocumentParams,
  GetFollowUpParams,
  InternalErrorResponse,
  InvalidInputResponse,
  ListFollowUpChangesParams,
  ListFollowUpsParams,
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

export type listFollowUpsResponse200 = {
  data: FollowUpPage;
  status: 200;
};

export type listFollowUpsResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type listFollowUpsResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type listFollowUpsResponse403 = {
  data: ForbiddenResponse;
  status: 403;
};

export type listFollowUpsResponse406 = {
  data: NotAcceptableResponse;
  status: 406;
};

export type listFollowUpsResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type listFollowUpsResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type listFollowUpsResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<HTTPStatusCodes, 200 | 400 | 401 | 403 | 406 | 429 | 500>;
};

export type listFollowUpsResponseSuccess = listFollowUpsResponse200 & {
  headers: Headers;
};
export type listFollowUpsResponseError = (
  | listFollowUpsResponse400
  | listFollowUpsResponse401
  | listFollowUpsResponse403
  | listFollowUpsResponse406
  | listFollowUpsResponse429
  | listFollowUpsResponse500
  | listFollowUpsResponseDefault
) & {
  headers: Headers;
};

export const getListFollowUpsUrl = (params?: ListFollowUpsParams) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value));
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/follow-ups?${stringifiedParams}` : `/follow-ups`;
};

/**
 * The follow-ups of the region, filtered, sorted and paged. Needs the right `follow-ups.read`. Svenska: Regionens uppföljningar, med filter, sortering och sidor. Kräver rättigheten `follow-ups.read`.
 * @summary List follow-ups
 */
export const listFollowUps = async (
  params?: ListFollowUpsParams,
  options?: Parameters<typeof http>[1],
): Promise<listFollowUpsResponseSuccess> => {
  return http<listFollowUpsResponseSuccess>(getListFollowUpsUrl(params), {
    ...options,
    method: 'GET',
  });
};

export const getListFollowUpsQueryKey = (params?: ListFollowUpsParams) => {
  return [`/follow-ups`, ...(params ? [params] : [])] as const;
};

export const getListFollowUpsQueryOptions = <
  TData = Awaited<ReturnType<typeof listFollowUps>>,
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
  params?: ListFollowUpsParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof listFollowUps>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
) => {
  const { query: queryOptions, request: requestOptions } = options ?? {};

  const queryKey = queryOptions?.queryKey ?? getListFollowUpsQueryKey(params);

  const queryFn: QueryFunction<Awaited<ReturnType<typeof listFollowUps>>> = ({ signal }) =>
    listFollowUps(params, { signal, ...requestOptions });

  return { queryKey, queryFn, ...queryOptions } as UseQueryOptions<
    Awaited<ReturnType<typeof listFollowUps>>,
    TError,
    TData
  > & { queryKey: DataTag<QueryKey, TData, TError> };
};

export type ListFollowUpsQueryResult = NonNullable<Awaited<ReturnType<typeof listFollowUps>>>;
export type ListFollowUpsQueryError = ErrorType<
  | InvalidInputResponse
  | UnauthenticatedResponse
  | ForbiddenResponse
  | NotAcceptableResponse
  | TooManyRequestsResponse
  | InternalErrorResponse
  | UnexpectedErrorResponse
>;

export function useListFollowUps<
  TData = Awaited<ReturnType<typeof listFollowUps>>,
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
  params: undefined | ListFollowUpsParams,
  options: {
    query: Partial<UseQueryOptions<Awaited<ReturnType<typeof listFollowUps>>, TError, TData>> &
      Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listFollowUps>>,
          TError,
          Awaited<ReturnType<typeof listFollowUps>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useListFollowUps<
  TData = Awaited<ReturnType<typeof listFollowUps>>,
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
  params?: ListFollowUpsParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof listFollowUps>>, TError, TData>> &
      Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listFollowUps>>,
          TError,
          Awaited<ReturnType<typeof listFollowUps>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useListFollowUps<
  TData = Awaited<ReturnType<typeof listFollowUps>>,
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
  params?: ListFollowUpsParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof listFollowUps>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
/**
 * @summary List follow-ups
 */

export function useListFollowUps<
  TData = Awaited<ReturnType<typeof listFollowUps>>,
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
  params?: ListFollowUpsParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof listFollowUps>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {
  const queryOptions = getListFollowUpsQueryOptions(params, options);

  const query = useQuery(queryOptions, queryClient) as UseQueryResult<TData, TError> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };

  return withQueryKey(query, queryOptions.queryKey);
}

export type createFollowUpResponse201 = {
  data: FollowUp;
  status: 201;
};

export type createFollowUpResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type createFollowUpResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type createFollowUpResponse403 = {
  data: ForbiddenResponse;
  status: 403;
};

export type createFollowUpResponse406 = {
  data: NotAcceptableResponse;
  status: 406;
};

export type createFollowUpResponse409 = {
  data: ConflictResponse;
  status: 409;
};

export type createFollowUpResponse415 = {
  data: UnsupportedMediaTypeResponse;
  status: 415;
};

export type createFollowUpResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type createFollowUpResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type createFollowUpResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<HTTPStatusCodes, 201 | 400 | 401 | 403 | 406 | 409 | 415 | 429 | 500>;
};

export type createFollowUpResponseSuccess = createFollowUpResponse201 & {
  headers: Headers;
};
export type createFollowUpResponseError = (
  | createFollowUpResponse400
  | createFollowUpResponse401
  | createFollowUpResponse403
  | createFollowUpResponse406
  | createFollowUpResponse409
  | createFollowUpResponse415
  | createFollowUpResponse429
  | createFollowUpResponse500
  | createFollowUpResponseDefault
) & {
  headers: Headers;
};

export const getCreateFollowUpUrl = () => {
  return `/follow-ups`;
};

/**
 * Creates a follow-up in the region of the caller. One follow-up for each programme and year (409 `duplicate`). Needs the right `follow-ups.write`. Svenska: Lägger till en uppföljning i den egna regionen. En uppföljning per program och år. Kräver rättigheten `follow-ups.write`.
 * @summary Create a follow-up
 */
export const createFollowUp = async (
  followUpInput: FollowUpInput,
  options?: Parameters<typeof http>[1],
): Promise<createFollowUpResponseSuccess> => {
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
  return http<createFollowUpResponseSuccess>(getCreateFollowUpUrl(), {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(followUpInput),
  });
};

export const getCreateFollowUpMutationKey = () => ['createFollowUp'] as const;

export const getCreateFollowUpMutationOptions = <
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
    Awaited<ReturnType<typeof createFollowUp>>,
    TError,
    CreateFollowUpMutationVariables,
    TContext
  >;
  request?: SecondParameter<typeof http>;
}): UseMutationOptions<
  Awaited<ReturnType<typeof createFollowUp>>,
  TError,
  CreateFollowUpMutationVariables,
  TContext
> => {
  const mutationKey = getCreateFollowUpMutationKey();
  const { mutation: mutationOptions, request: requestOptions } = options
    ? options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey
      ? options
      : { ...options, mutation: { ...options.mutation, mutationKey } }
    : { mutation: { mutationKey }, request: undefined };

  const mutationFn: MutationFunction<
    Awaited<ReturnType<typeof createFollowUp>>,
    CreateFollowUpMutationVariables
  > = (props) => {
    const { data } = props ?? {};

    return createFollowUp(data, requestOptions);
  };

  return { mutationFn, ...mutationOptions };
};

export type CreateFollowUpMutationResult = NonNullable<Awaited<ReturnType<typeof createFollowUp>>>;
export type CreateFollowUpMutationBody = BodyType<FollowUpInput>;
export type CreateFollowUpMutationError = ErrorType<
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
export type CreateFollowUpMutationVariables = { data: BodyType<FollowUpInput> };

/**
 * @summary Create a follow-up
 */
export const useCreateFollowUp = <
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
      Awaited<ReturnType<typeof createFollowUp>>,
      TError,
      CreateFollowUpMutationVariables,
      TContext
    >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseMutationResult<
  Awaited<ReturnType<typeof createFollowUp>>,
  TError,
  CreateFollowUpMutationVariables,
  TContext
> => {
  return useMutation(getCreateFollowUpMutationOptions(options), queryClient);
};
export type exportFollowUpsResponse200TextCsv = {
  data: string;
  status: 200;
};

export type exportFollowUpsResponse200ApplicationVndOpenxmlformatsOfficedocumentSpreadsheetmlSheet =
  {
    data: Blob;
    status: 200;
  };

export type exportFollowUpsResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type exportFollowUpsResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type exportFollowUpsResponse403 = {
  data: ForbiddenResponse;
  status: 403;
};

export type exportFollowUpsResponse406 = {
  data: NotAcceptableResponse;
  status: 406;
};

export type exportFollowUpsResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type exportFollowUpsResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type exportFollowUpsResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<HTTPStatusCodes, 200 | 400 | 401 | 403 | 406 | 429 | 500>;
};

export type exportFollowUpsResponseSuccess = (
  | exportFollowUpsResponse200TextCsv
  | exportFollowUpsResponse200ApplicationVndOpenxmlformatsOfficedocumentSpreadsheetmlSheet
) & {
  headers: Headers;
};
export type exportFollowUpsResponseError = (
  | exportFollowUpsResponse400
  | exportFollowUpsResponse401
  | exportFollowUpsResponse403
  | exportFollowUpsResponse406
  | exportFollowUpsResponse429
  | exportFollowUpsResponse500
  | exportFollowUpsResponseDefault
) & {
  headers: Headers;
};

export const getExportFollowUpsUrl = (params?: ExportFollowUpsParams) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value));
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0
    ? `/follow-ups/exports?${stringifiedParams}`
    : `/follow-ups/exports`;
};

/**
 * All follow-ups that the filters select, in the order asked for, as a CSV or Excel file; not paged. Needs the right `follow-ups.read`. Svenska: Alla uppföljningar i urvalet som CSV- eller Excelfil. Kräver rättigheten `follow-ups.read`.
 * @summary Export follow-ups
 */
export const exportFollowUps = async (
  params?: ExportFollowUpsParams,
  options?: Parameters<typeof http>[1],
): Promise<exportFollowUpsResponseSuccess> => {
  return http<exportFollowUpsResponseSuccess>(getExportFollowUpsUrl(params), {
    ...options,
    method: 'GET',
  });
};

export const getExportFollowUpsQueryKey = (params?: ExportFollowUpsParams) => {
  return [`/follow-ups/exports`, ...(params ? [params] : [])] as const;
};

export const getExportFollowUpsQueryOptions = <
  TData = Awaited<ReturnType<typeof exportFollowUps>>,
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
  params?: ExportFollowUpsParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof exportFollowUps>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
) => {
  const { query: queryOptions, request: requestOptions } = options ?? {};

  const queryKey = queryOptions?.queryKey ?? getExportFollowUpsQueryKey(params);

  const queryFn: QueryFunction<Awaited<ReturnType<typeof exportFollowUps>>> = ({ signal }) =>
    exportFollowUps(params, { signal, ...requestOptions });

  return { queryKey, queryFn, ...queryOptions } as UseQueryOptions<
    Awaited<ReturnType<typeof exportFollowUps>>,
    TError,
    TData
  > & { queryKey: DataTag<QueryKey, TData, TError> };
};

export type ExportFollowUpsQueryResult = NonNullable<Awaited<ReturnType<typeof exportFollowUps>>>;
export type ExportFollowUpsQueryError = ErrorType<
  | InvalidInputResponse
  | UnauthenticatedResponse
  | ForbiddenResponse
  | NotAcceptableResponse
  | TooManyRequestsResponse
  | InternalErrorResponse
  | UnexpectedErrorResponse
>;

export function useExportFollowUps<
  TData = Awaited<ReturnType<typeof exportFollowUps>>,
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
  params: undefined | ExportFollowUpsParams,
  options: {
    query: Partial<UseQueryOptions<Awaited<ReturnType<typeof exportFollowUps>>, TError, TData>> &
      Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof exportFollowUps>>,
          TError,
          Awaited<ReturnType<typeof exportFollowUps>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useExportFollowUps<
  TData = Awaited<ReturnType<typeof exportFollowUps>>,
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
  params?: ExportFollowUpsParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof exportFollowUps>>, TError, TData>> &
      Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof exportFollowUps>>,
          TError,
          Awaited<ReturnType<typeof exportFollowUps>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useExportFollowUps<
  TData = Awaited<ReturnType<typeof exportFollowUps>>,
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
  params?: ExportFollowUpsParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof exportFollowUps>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
/**
 * @summary Export follow-ups
 */

export function useExportFollowUps<
  TData = Awaited<ReturnType<typeof exportFollowUps>>,
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
  params?: ExportFollowUpsParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof exportFollowUps>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {
  const queryOptions = getExportFollowUpsQueryOptions(params, options);

  const query = useQuery(queryOptions, queryClient) as UseQueryResult<TData, TError> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };

  return withQueryKey(query, queryOptions.queryKey);
}

export type getFollowUpResponse200 = {
  data: FollowUp;
  status: 200;
};

export type getFollowUpResponse304 = {
  data: NotModifiedResponse;
  status: 304;
};

export type getFollowUpResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type getFollowUpResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type getFollowUpResponse403 = {
  data: ForbiddenResponse;
  status: 403;
};

export type getFollowUpResponse404 = {
  data: NotFoundResponse;
  status: 404;
};

export type getFollowUpResponse406 = {
  data: NotAcceptableResponse;
  status: 406;
};

export type getFollowUpResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type getFollowUpResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type getFollowUpResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<HTTPStatusCodes, 200 | 304 | 400 | 401 | 403 | 404 | 406 | 429 | 500>;
};

export type getFollowUpResponseSuccess = getFollowUpResponse200 & {
  headers: Headers;
};
export type getFollowUpResponseError = (
  | getFollowUpResponse304
  | getFollowUpResponse400
  | getFollowUpResponse401
  | getFollowUpResponse403
  | getFollowUpResponse404
  | getFollowUpResponse406
  | getFollowUpResponse429
  | getFollowUpResponse500
  | getFollowUpResponseDefault
) & {
  headers: Headers;
};

export const getGetFollowUpUrl = (followUpId: string, params?: GetFollowUpParams) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value));
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0
    ? `/follow-ups/${followUpId}?${stringifiedParams}`
    : `/follow-ups/${followUpId}`;
};

/**
 * One follow-up with its version and the changes allowed now. Needs the right `follow-ups.read`. Svenska: En uppföljning med version och tillåtna ändringar. Kräver rättigheten `follow-ups.read`.
 * @summary Get a follow-up
 */
export const getFollowUp = async (
  followUpId: string,
  params?: GetFollowUpParams,
  options?: Parameters<typeof http>[1],
): Promise<getFollowUpResponseSuccess> => {
  return http<getFollowUpResponseSuccess>(getGetFollowUpUrl(followUpId, params), {
    ...options,
    method: 'GET',
  });
};

export const getGetFollowUpQueryKey = (followUpId: string, params?: GetFollowUpParams) => {
  return [`/follow-ups/${followUpId}`, ...(params ? [params] : [])] as const;
};

export const getGetFollowUpQueryOptions = <
  TData = Awaited<ReturnType<typeof getFollowUp>>,
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
  followUpId: string,
  params?: GetFollowUpParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof getFollowUp>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
) => {
  const { query: queryOptions, request: requestOptions } = options ?? {};

  const queryKey = queryOptions?.queryKey ?? getGetFollowUpQueryKey(followUpId, params);

  const queryFn: QueryFunction<Awaited<ReturnType<typeof getFollowUp>>> = ({ signal }) =>
    getFollowUp(followUpId, params, { signal, ...requestOptions });

  return {
    queryKey,
    queryFn,
    enabled: followUpId !== null && followUpId !== undefined,
    ...queryOptions,
  } as UseQueryOptions<Awaited<ReturnType<typeof getFollowUp>>, TError, TData> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };
};

export type GetFollowUpQueryResult = NonNullable<Awaited<ReturnType<typeof getFollowUp>>>;
export type GetFollowUpQueryError = ErrorType<
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

export function useGetFollowUp<
  TData = Awaited<ReturnType<typeof getFollowUp>>,
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
  followUpId: string,
  params: undefined | GetFollowUpParams,
  options: {
    query: Partial<UseQueryOptions<Awaited<ReturnType<typeof getFollowUp>>, TError, TData>> &
      Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getFollowUp>>,
          TError,
          Awaited<ReturnType<typeof getFollowUp>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useGetFollowUp<
  TData = Awaited<ReturnType<typeof getFollowUp>>,
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
  followUpId: string,
  params?: GetFollowUpParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof getFollowUp>>, TError, TData>> &
      Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getFollowUp>>,
          TError,
          Awaited<ReturnType<typeof getFollowUp>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useGetFollowUp<
  TData = Awaited<ReturnType<typeof getFollowUp>>,
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
  followUpId: string,
  params?: GetFollowUpParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof getFollowUp>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
/**
 * @summary Get a follow-up
 */

export function useGetFollowUp<
  TData = Awaited<ReturnType<typeof getFollowUp>>,
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
  followUpId: string,
  params?: GetFollowUpParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof getFollowUp>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {
  const queryOptions = getGetFollowUpQueryOptions(followUpId, params, options);

  const query = useQuery(queryOptions, queryClient) as UseQueryResult<TData, TError> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };

  return withQueryKey(query, queryOptions.queryKey);
}

export type updateFollowUpResponse200 = {
  data: FollowUp;
  status: 200;
};

export type updateFollowUpResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type updateFollowUpResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type updateFollowUpResponse403 = {
  data: ForbiddenResponse;
  status: 403;
};

export type updateFollowUpResponse404 = {
  data: NotFoundResponse;
  status: 404;
};

export type updateFollowUpResponse406 = {
  data: NotAcceptableResponse;
  status: 406;
};

export type updateFollowUpResponse409 = {
  data: ConflictResponse;
  status: 409;
};

export type updateFollowUpResponse412 = {
  data: StaleVersionResponse;
  status: 412;
};

export type updateFollowUpResponse415 = {
  data: UnsupportedMediaTypeResponse;
  status: 415;
};

export type updateFollowUpResponse428 = {
  data: VersionRequiredResponse;
  status: 428;
};

export type updateFollowUpResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type updateFollowUpResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type updateFollowUpResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<
    HTTPStatusCodes,
    200 | 400 | 401 | 403 | 404 | 406 | 409 | 412 | 415 | 428 | 429 | 500
  >;
};

export type updateFollowUpResponseSuccess = updateFollowUpResponse200 & {
  headers: Headers;
};
export type updateFollowUpResponseError = (
  | updateFollowUpResponse400
  | updateFollowUpResponse401
  | updateFollowUpResponse403
  | updateFollowUpResponse404
  | updateFollowUpResponse406
  | updateFollowUpResponse409
  | updateFollowUpResponse412
  | updateFollowUpResponse415
  | updateFollowUpResponse428
  | updateFollowUpResponse429
  | updateFollowUpResponse500
  | updateFollowUpResponseDefault
) & {
  headers: Headers;
};

export const getUpdateFollowUpUrl = (followUpId: string) => {
  return `/follow-ups/${followUpId}`;
};

/**
 * Changes the fields sent, by merge patch, if the version in If-Match is the current one. From approved on the content is locked (409 `locked`); a status more than one step away gives 409 `illegal-transition`, and so does a step back once it is submitted. To take back an approval `Change-Reason` must say why (else 400). Needs the right `follow-ups.write`; to give or take back an approval, `follow-ups.approve`. Svenska: Ändrar de fält som skickas, om versionen i If-Match är den aktuella. Från godkänd är innehållet låst; status ändras ett steg i taget, och aldrig tillbaka när uppföljningen är inskickad. När ett godkännande tas tillbaka ska skälet anges i `Change-Reason`. Kräver rättigheten `follow-ups.write`; att godkänna eller ta tillbaka ett godkännande kräver `follow-ups.approve`.
 * @summary Change a follow-up
 */
export const updateFollowUp = async (
  followUpId: string,
  followUpPatch: FollowUpPatch,
  options?: Parameters<typeof http>[1],
): Promise<updateFollowUpResponseSuccess> => {
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
  return http<updateFollowUpResponseSuccess>(getUpdateFollowUpUrl(followUpId), {
    ...options,
    method: 'PATCH',
    headers: { 'Content-Type': 'application/merge-patch+json', ...getHeaders(options?.headers) },
    body: JSON.stringify(followUpPatch),
  });
};

export const getUpdateFollowUpMutationKey = () => ['updateFollowUp'] as const;

export const getUpdateFollowUpMutationOptions = <
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
    Awaited<ReturnType<typeof updateFollowUp>>,
    TError,
    UpdateFollowUpMutationVariables,
    TContext
  >;
  request?: SecondParameter<typeof http>;
}): UseMutationOptions<
  Awaited<ReturnType<typeof updateFollowUp>>,
  TError,
  UpdateFollowUpMutationVariables,
  TContext
> => {
  const mutationKey = getUpdateFollowUpMutationKey();
  const { mutation: mutationOptions, request: requestOptions } = options
    ? options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey
      ? options
      : { ...options, mutation: { ...options.mutation, mutationKey } }
    : { mutation: { mutationKey }, request: undefined };

  const mutationFn: MutationFunction<
    Awaited<ReturnType<typeof updateFollowUp>>,
    UpdateFollowUpMutationVariables
  > = (props) => {
    const { followUpId, data } = props ?? {};

    return updateFollowUp(followUpId, data, requestOptions);
  };

  return { mutationFn, ...mutationOptions };
};

export type UpdateFollowUpMutationResult = NonNullable<Awaited<ReturnType<typeof updateFollowUp>>>;
export type UpdateFollowUpMutationBody = BodyType<FollowUpPatch>;
export type UpdateFollowUpMutationError = ErrorType<
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
export type UpdateFollowUpMutationVariables = { followUpId: string; data: BodyType<FollowUpPatch> };

/**
 * @summary Change a follow-up
 */
export const useUpdateFollowUp = <
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
      Awaited<ReturnType<typeof updateFollowUp>>,
      TError,
      UpdateFollowUpMutationVariables,
      TContext
    >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseMutationResult<
  Awaited<ReturnType<typeof updateFollowUp>>,
  TError,
  UpdateFollowUpMutationVariables,
  TContext
> => {
  return useMutation(getUpdateFollowUpMutationOptions(options), queryClient);
};
export type deleteFollowUpResponse204 = {
  data: void;
  status: 204;
};

export type deleteFollowUpResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type deleteFollowUpResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type deleteFollowUpResponse403 = {
  data: ForbiddenResponse;
  status: 403;
};

export type deleteFollowUpResponse404 = {
  data: NotFoundResponse;
  status: 404;
};

export type deleteFollowUpResponse409 = {
  data: ConflictResponse;
  status: 409;
};

export type deleteFollowUpResponse412 = {
  data: StaleVersionResponse;
  status: 412;
};

export type deleteFollowUpResponse428 = {
  data: VersionRequiredResponse;
  status: 428;
};

export type deleteFollowUpResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type deleteFollowUpResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type deleteFollowUpResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<HTTPStatusCodes, 204 | 400 | 401 | 403 | 404 | 409 | 412 | 428 | 429 | 500>;
};

export type deleteFollowUpResponseSuccess = deleteFollowUpResponse204 & {
  headers: Headers;
};
export type deleteFollowUpResponseError = (
  | deleteFollowUpResponse400
  | deleteFollowUpResponse401
  | deleteFollowUpResponse403
  | deleteFollowUpResponse404
  | deleteFollowUpResponse409
  | deleteFollowUpResponse412
  | deleteFollowUpResponse428
  | deleteFollowUpResponse429
  | deleteFollowUpResponse500
  | deleteFollowUpResponseDefault
) & {
  headers: Headers;
};

export const getDeleteFollowUpUrl = (followUpId: string) => {
  return `/follow-ups/${followUpId}`;
};

/**
 * Deletes the follow-up, if the version in If-Match is the current one. Only a draft that never was approved (409 `locked`). Needs the right `follow-ups.write`. It can be restored (`/removed-objects`). Svenska: Tar bort uppföljningen, om versionen i If-Match är den aktuella. Bara ett utkast som aldrig har varit godkänt. Kräver rättigheten `follow-ups.write`. Kan återställas.
 * @summary Delete a follow-up
 */
export const deleteFollowUp = async (
  followUpId: string,
  options?: Parameters<typeof http>[1],
): Promise<deleteFollowUpResponseSuccess> => {
  return http<deleteFollowUpResponseSuccess>(getDeleteFollowUpUrl(followUpId), {
    ...options,
    method: 'DELETE',
  });
};

export const getDeleteFollowUpMutationKey = () => ['deleteFollowUp'] as const;

export const getDeleteFollowUpMutationOptions = <
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
    Awaited<ReturnType<typeof deleteFollowUp>>,
    TError,
    DeleteFollowUpMutationVariables,
    TContext
  >;
  request?: SecondParameter<typeof http>;
}): UseMutationOptions<
  Awaited<ReturnType<typeof deleteFollowUp>>,
  TError,
  DeleteFollowUpMutationVariables,
  TContext
> => {
  const mutationKey = getDeleteFollowUpMutationKey();
  const { mutation: mutationOptions, request: requestOptions } = options
    ? options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey
      ? options
      : { ...options, mutation: { ...options.mutation, mutationKey } }
    : { mutation: { mutationKey }, request: undefined };

  const mutationFn: MutationFunction<
    Awaited<ReturnType<typeof deleteFollowUp>>,
    DeleteFollowUpMutationVariables
  > = (props) => {
    const { followUpId } = props ?? {};

    return deleteFollowUp(followUpId, requestOptions);
  };

  return { mutationFn, ...mutationOptions };
};

export type DeleteFollowUpMutationResult = NonNullable<Awaited<ReturnType<typeof deleteFollowUp>>>;

export type DeleteFollowUpMutationError = ErrorType<
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
export type DeleteFollowUpMutationVariables = { followUpId: string };

/**
 * @summary Delete a follow-up
 */
export const useDeleteFollowUp = <
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
      Awaited<ReturnType<typeof deleteFollowUp>>,
      TError,
      DeleteFollowUpMutationVariables,
      TContext
    >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseMutationResult<
  Awaited<ReturnType<typeof deleteFollowUp>>,
  TError,
  DeleteFollowUpMutationVariables,
  TContext
> => {
  return useMutation(getDeleteFollowUpMutationOptions(options), queryClient);
};
export type listFollowUpChangesResponse200 = {
  data: ChangePage;
  status: 200;
};

export type listFollowUpChangesResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type listFollowUpChangesResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type listFollowUpChangesResponse403 = {
  data: ForbiddenResponse;
  status: 403;
};

export type listFollowUpChangesResponse404 = {
  data: NotFoundResponse;
  status: 404;
};

export type listFollowUpChangesResponse406 = {
  data: NotAcceptableResponse;
  status: 406;
};

export type listFollowUpChangesResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type listFollowUpChangesResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type listFollowUpChangesResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<HTTPStatusCodes, 200 | 400 | 401 | 403 | 404 | 406 | 429 | 500>;
};

export type listFollowUpChangesResponseSuccess = listFollowUpChangesResponse200 & {
  headers: Headers;
};
export type listFollowUpChangesResponseError = (
  | listFollowUpChangesResponse400
  | listFollowUpChangesResponse401
  | listFollowUpChangesResponse403
  | listFollowUpChangesResponse404
  | listFollowUpChangesResponse406
  | listFollowUpChangesResponse429
  | listFollowUpChangesResponse500
  | listFollowUpChangesResponseDefault
) & {
  headers: Headers;
};

export const getListFollowUpChangesUrl = (
  followUpId: string,
  params?: ListFollowUpChangesParams,
) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value));
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0
    ? `/follow-ups/${followUpId}/changes?${stringifiedParams}`
    : `/follow-ups/${followUpId}/changes`;
};

/**
 * The history, newest first: who, when, why where it was said, and each field before and after. A change of a part, such as a goal, is a change of its own. Needs the right `follow-ups.read`. Svenska: Uppföljningens historik, senaste först: vem, när, varför och varje fält före och efter. Kräver rättigheten `follow-ups.read`.
 * @summary List the changes of a follow-up
 */
export const listFollowUpChanges = async (
  followUpId: string,
  params?: ListFollowUpChangesParams,
  options?: Parameters<typeof http>[1],
): Promise<listFollowUpChangesResponseSuccess> => {
  return http<listFollowUpChangesResponseSuccess>(getListFollowUpChangesUrl(followUpId, params), {
    ...options,
    method: 'GET',
  });
};

export const getListFollowUpChangesQueryKey = (
  followUpId: string,
  params?: ListFollowUpChangesParams,
) => {
  return [`/follow-ups/${followUpId}/changes`, ...(params ? [params] : [])] as const;
};

export const getListFollowUpChangesQueryOptions = <
  TData = Awaited<ReturnType<typeof listFollowUpChanges>>,
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
  followUpId: string,
  params?: ListFollowUpChangesParams,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof listFollowUpChanges>>, TError, TData>
    >;
    request?: SecondParameter<typeof http>;
  },
) => {
  const { query: queryOptions, request: requestOptions } = options ?? {};

  const queryKey = queryOptions?.queryKey ?? getListFollowUpChangesQueryKey(followUpId, params);

  const queryFn: QueryFunction<Awaited<ReturnType<typeof listFollowUpChanges>>> = ({ signal }) =>
    listFollowUpChanges(followUpId, params, { signal, ...requestOptions });

  return {
    queryKey,
    queryFn,
    enabled: followUpId !== null && followUpId !== undefined,
    ...queryOptions,
  } as UseQueryOptions<Awaited<ReturnType<typeof listFollowUpChanges>>, TError, TData> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };
};

export type ListFollowUpChangesQueryResult = NonNullable<
  Awaited<ReturnType<typeof listFollowUpChanges>>
>;
export type ListFollowUpChangesQueryError = ErrorType<
  | InvalidInputResponse
  | UnauthenticatedResponse
  | ForbiddenResponse
  | NotFoundResponse
  | NotAcceptableResponse
  | TooManyRequestsResponse
  | InternalErrorResponse
  | UnexpectedErrorResponse
>;

export function useListFollowUpChanges<
  TData = Awaited<ReturnType<typeof listFollowUpChanges>>,
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
  followUpId: string,
  params: undefined | ListFollowUpChangesParams,
  options: {
    query: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof listFollowUpChanges>>, TError, TData>
    > &
      Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listFollowUpChanges>>,
          TError,
          Awaited<ReturnType<typeof listFollowUpChanges>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useListFollowUpChanges<
  TData = Awaited<ReturnType<typeof listFollowUpChanges>>,
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
  followUpId: string,
  params?: ListFollowUpChangesParams,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof listFollowUpChanges>>, TError, TData>
    > &
      Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listFollowUpChanges>>,
          TError,
          Awaited<ReturnType<typeof listFollowUpChanges>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useListFollowUpChanges<
  TData = Awaited<ReturnType<typeof listFollowUpChanges>>,
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
  followUpId: string,
  params?: ListFollowUpChangesParams,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof listFollowUpChanges>>, TError, TData>
    >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
/**
 * @summary List the changes of a follow-up
 */

export function useListFollowUpChanges<
  TData = Awaited<ReturnType<typeof listFollowUpChanges>>,
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
  followUpId: string,
  params?: ListFollowUpChangesParams,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof listFollowUpChanges>>, TError, TData>
    >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {
  const queryOptions = getListFollowUpChangesQueryOptions(followUpId, params, options);

  const query = useQuery(queryOptions, queryClient) as UseQueryResult<TData, TError> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };

  return withQueryKey(query, queryOptions.queryKey);
}

export type getFollowUpContentsResponse200 = {
  data: FollowUpContents;
  status: 200;
};

export type getFollowUpContentsResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type getFollowUpContentsResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type getFollowUpContentsResponse403 = {
  data: ForbiddenResponse;
  status: 403;
};

export type getFollowUpContentsResponse404 = {
  data: NotFoundResponse;
  status: 404;
};

export type getFollowUpContentsResponse406 = {
  data: NotAcceptableResponse;
  status: 406;
};

export type getFollowUpContentsResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type getFollowUpContentsResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type getFollowUpContentsResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<HTTPStatusCodes, 200 | 400 | 401 | 403 | 404 | 406 | 429 | 500>;
};

export type getFollowUpContentsResponseSuccess = getFollowUpContentsResponse200 & {
  headers: Headers;
};
export type getFollowUpContentsResponseError = (
  | getFollowUpContentsResponse400
  | getFollowUpContentsResponse401
  | getFollowUpContentsResponse403
  | getFollowUpContentsResponse404
  | getFollowUpContentsResponse406
  | getFollowUpContentsResponse429
  | getFollowUpContentsResponse500
  | getFollowUpContentsResponseDefault
) & {
  headers: Headers;
};

export const getGetFollowUpContentsUrl = (
  followUpId: string,
  params?: GetFollowUpContentsParams,
) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value));
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0
    ? `/follow-ups/${followUpId}/contents?${stringifiedParams}`
    : `/follow-ups/${followUpId}/contents`;
};

/**
 * The whole follow-up: its texts, the measures by priority area, the figures as computed now, and findings on what is missing. Needs the right `follow-ups.read`. Svenska: Hela uppföljningen: texter, insatser, aktuella siffror och vad som saknas. Kräver rättigheten `follow-ups.read`.
 * @summary Get the contents of a follow-up
 */
export const getFollowUpContents = async (
  followUpId: string,
  params?: GetFollowUpContentsParams,
  options?: Parameters<typeof http>[1],
): Promise<getFollowUpContentsResponseSuccess> => {
  return http<getFollowUpContentsResponseSuccess>(getGetFollowUpContentsUrl(followUpId, params), {
    ...options,
    method: 'GET',
  });
};

export const getGetFollowUpContentsQueryKey = (
  followUpId: string,
  params?: GetFollowUpContentsParams,
) => {
  return [`/follow-ups/${followUpId}/contents`, ...(params ? [params] : [])] as const;
};

export const getGetFollowUpContentsQueryOptions = <
  TData = Awaited<ReturnType<typeof getFollowUpContents>>,
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
  followUpId: string,
  params?: GetFollowUpContentsParams,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof getFollowUpContents>>, TError, TData>
    >;
    request?: SecondParameter<typeof http>;
  },
) => {
  const { query: queryOptions, request: requestOptions } = options ?? {};

  const queryKey = queryOptions?.queryKey ?? getGetFollowUpContentsQueryKey(followUpId, params);

  const queryFn: QueryFunction<Awaited<ReturnType<typeof getFollowUpContents>>> = ({ signal }) =>
    getFollowUpContents(followUpId, params, { signal, ...requestOptions });

  return {
    queryKey,
    queryFn,
    enabled: followUpId !== null && followUpId !== undefined,
    ...queryOptions,
  } as UseQueryOptions<Awaited<ReturnType<typeof getFollowUpContents>>, TError, TData> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };
};

export type GetFollowUpContentsQueryResult = NonNullable<
  Awaited<ReturnType<typeof getFollowUpContents>>
>;
export type GetFollowUpContentsQueryError = ErrorType<
  | InvalidInputResponse
  | UnauthenticatedResponse
  | ForbiddenResponse
  | NotFoundResponse
  | NotAcceptableResponse
  | TooManyRequestsResponse
  | InternalErrorResponse
  | UnexpectedErrorResponse
>;

export function useGetFollowUpContents<
  TData = Awaited<ReturnType<typeof getFollowUpContents>>,
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
  followUpId: string,
  params: undefined | GetFollowUpContentsParams,
  options: {
    query: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof getFollowUpContents>>, TError, TData>
    > &
      Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getFollowUpContents>>,
          TError,
          Awaited<ReturnType<typeof getFollowUpContents>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useGetFollowUpContents<
  TData = Awaited<ReturnType<typeof getFollowUpContents>>,
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
  followUpId: string,
  params?: GetFollowUpContentsParams,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof getFollowUpContents>>, TError, TData>
    > &
      Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getFollowUpContents>>,
          TError,
          Awaited<ReturnType<typeof getFollowUpContents>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useGetFollowUpContents<
  TData = Awaited<ReturnType<typeof getFollowUpContents>>,
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
  followUpId: string,
  params?: GetFollowUpContentsParams,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof getFollowUpContents>>, TError, TData>
    >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
/**
 * @summary Get the contents of a follow-up
 */

export function useGetFollowUpContents<
  TData = Awaited<ReturnType<typeof getFollowUpContents>>,
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
  followUpId: string,
  params?: GetFollowUpContentsParams,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof getFollowUpContents>>, TError, TData>
    >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {
  const queryOptions = getGetFollowUpContentsQueryOptions(followUpId, params, options);

  const query = useQuery(queryOptions, queryClient) as UseQueryResult<TData, TError> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };

  return withQueryKey(query, queryOptions.queryKey);
}

export type getFollowUpDocumentResponse200 = {
  data: Blob;
  status: 200;
};

export type getFollowUpDocumentResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type getFollowUpDocumentResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type getFollowUpDocumentResponse403 = {
  data: ForbiddenResponse;
  status: 403;
};

export type getFollowUpDocumentResponse404 = {
  data: NotFoundResponse;
  status: 404;
};

export type getFollowUpDocumentResponse406 = {
  data: NotAcceptableResponse;
  status: 406;
};

export type getFollowUpDocumentResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type getFollowUpDocumentResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type getFollowUpDocumentResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<HTTPStatusCodes, 200 | 400 | 401 | 403 | 404 | 406 | 429 | 500>;
};

export type getFollowUpDocumentResponseSuccess = getFollowUpDocumentResponse200 & {
  headers: Headers;
};
export type getFollowUpDocumentResponseError = (
  | getFollowUpDocumentResponse400
  | getFollowUpDocumentResponse401
  | getFollowUpDocumentResponse403
  | getFollowUpDocumentResponse404
  | getFollowUpDocumentResponse406
  | getFollowUpDocumentResponse429
  | getFollowUpDocumentResponse500
  | getFollowUpDocumentResponseDefault
) & {
  headers: Headers;
};

export const getGetFollowUpDocumentUrl = (
  followUpId: string,
  params?: GetFollowUpDocumentParams,
) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value));
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0
    ? `/follow-ups/${followUpId}/documents?${stringifiedParams}`
    : `/follow-ups/${followUpId}/documents`;
};

/**
 * The contents as a Word document in the layout of the board memo. Needs the right `follow-ups.read`. Svenska: Uppföljningen som Wordfil. Kräver rättigheten `follow-ups.read`.
 * @summary Get the follow-up as a document
 */
export const getFollowUpDocument = async (
  followUpId: string,
  params?: GetFollowUpDocumentParams,
  options?: Parameters<typeof http>[1],
): Promise<getFollowUpDocumentResponseSuccess> => {
  return http<getFollowUpDocumentResponseSuccess>(getGetFollowUpDocumentUrl(followUpId, params), {
    ...options,
    method: 'GET',
  });
};

export const getGetFollowUpDocumentQueryKey = (
  followUpId: string,
  params?: GetFollowUpDocumentParams,
) => {
  return [`/follow-ups/${followUpId}/documents`, ...(params ? [params] : [])] as const;
};

export const getGetFollowUpDocumentQueryOptions = <
  TData = Awaited<ReturnType<typeof getFollowUpDocument>>,
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
  followUpId: string,
  params?: GetFollowUpDocumentParams,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof getFollowUpDocument>>, TError, TData>
    >;
    request?: SecondParameter<typeof http>;
  },
) => {
  const { query: queryOptions, request: requestOptions } = options ?? {};

  const queryKey = queryOptions?.queryKey ?? getGetFollowUpDocumentQueryKey(followUpId, params);

  const queryFn: QueryFunction<Awaited<ReturnType<typeof getFollowUpDocument>>> = ({ signal }) =>
    getFollowUpDocument(followUpId, params, { signal, ...requestOptions });

  return {
    queryKey,
    queryFn,
    enabled: followUpId !== null && followUpId !== undefined,
    ...queryOptions,
  } as UseQueryOptions<Awaited<ReturnType<typeof getFollowUpDocument>>, TError, TData> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };
};

export type GetFollowUpDocumentQueryResult = NonNullable<
  Awaited<ReturnType<typeof getFollowUpDocument>>
>;
export type GetFollowUpDocumentQueryError = ErrorType<
  | InvalidInputResponse
  | UnauthenticatedResponse
  | ForbiddenResponse
  | NotFoundResponse
  | NotAcceptableResponse
  | TooManyRequestsResponse
  | InternalErrorResponse
  | UnexpectedErrorResponse
>;

export function useGetFollowUpDocument<
  TData = Awaited<ReturnType<typeof getFollowUpDocument>>,
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
  followUpId: string,
  params: undefined | GetFollowUpDocumentParams,
  options: {
    query: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof getFollowUpDocument>>, TError, TData>
    > &
      Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getFollowUpDocument>>,
          TError,
          Awaited<ReturnType<typeof getFollowUpDocument>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useGetFollowUpDocument<
  TData = Awaited<ReturnType<typeof getFollowUpDocument>>,
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
  followUpId: string,
  params?: GetFollowUpDocumentParams,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof getFollowUpDocument>>, TError, TData>
    > &
      Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getFollowUpDocument>>,
          TError,
          Awaited<ReturnType<typeof getFollowUpDocument>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useGetFollowUpDocument<
  TData = Awaited<ReturnType<typeof getFollowUpDocument>>,
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
  followUpId: string,
  params?: GetFollowUpDocumentParams,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof getFollowUpDocument>>, TError, TData>
    >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
/**
 * @summary Get the follow-up as a document
 */

export function useGetFollowUpDocument<
  TData = Awaited<ReturnType<typeof getFollowUpDocument>>,
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
  followUpId: string,
  params?: GetFollowUpDocumentParams,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof getFollowUpDocument>>, TError, TData>
    >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {
  const queryOptions = getGetFollowUpDocumentQueryOptions(followUpId, params, options);

  const query = useQuery(queryOptions, queryClient) as UseQueryResult<TData, TError> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };

  return withQueryKey(query, queryOptions.queryKey);
}
