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
  Activity,
  ActivityInput,
  ActivityPage,
  ActivityPatch,
  ChangePage,
  ConflictResponse,
  ExportActivitiesParams,
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidInputResponse,
  ListActivitiesParams,
  ListActivityChangesParams,
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

export type listActivitiesResponse200 = {
  data: ActivityPage;
  status: 200;
};

export type listActivitiesResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type listActivitiesResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type listActivitiesResponse403 = {
  data: ForbiddenResponse;
  status: 403;
};

export type listActivitiesResponse406 = {
  data: NotAcceptableResponse;
  status: 406;
};

export type listActivitiesResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type listActivitiesResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type listActivitiesResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<HTTPStatusCodes, 200 | 400 | 401 | 403 | 406 | 429 | 500>;
};

export type listActivitiesResponseSuccess = listActivitiesResponse200 & {
  headers: Headers;
};
export type listActivitiesResponseError = (
  | listActivitiesResponse400
  | listActivitiesResponse401
  | listActivitiesResponse403
  | listActivitiesResponse406
  | listActivitiesResponse429
  | listActivitiesResponse500
  | listActivitiesResponseDefault
) & {
  headers: Headers;
};

export const getListActivitiesUrl = (params?: ListActivitiesParams) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value));
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/activities?${stringifiedParams}` : `/activities`;
};

/**
 * The activities of the region, filtered, sorted and paged. A joint activity is one row, whoever took part. Needs the right `activities.read`. Svenska: Regionens aktiviteter, med filter, sortering och sidor. En gemensam aktivitet är en rad. Kräver rättigheten `activities.read`.
 * @summary List activities
 */
export const listActivities = async (
  params?: ListActivitiesParams,
  options?: Parameters<typeof http>[1],
): Promise<listActivitiesResponseSuccess> => {
  return http<listActivitiesResponseSuccess>(getListActivitiesUrl(params), {
    ...options,
    method: 'GET',
  });
};

export const getListActivitiesQueryKey = (params?: ListActivitiesParams) => {
  return [`/activities`, ...(params ? [params] : [])] as const;
};

export const getListActivitiesQueryOptions = <
  TData = Awaited<ReturnType<typeof listActivities>>,
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
  params?: ListActivitiesParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof listActivities>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
) => {
  const { query: queryOptions, request: requestOptions } = options ?? {};

  const queryKey = queryOptions?.queryKey ?? getListActivitiesQueryKey(params);

  const queryFn: QueryFunction<Awaited<ReturnType<typeof listActivities>>> = ({ signal }) =>
    listActivities(params, { signal, ...requestOptions });

  return { queryKey, queryFn, ...queryOptions } as UseQueryOptions<
    Awaited<ReturnType<typeof listActivities>>,
    TError,
    TData
  > & { queryKey: DataTag<QueryKey, TData, TError> };
};

export type ListActivitiesQueryResult = NonNullable<Awaited<ReturnType<typeof listActivities>>>;
export type ListActivitiesQueryError = ErrorType<
  | InvalidInputResponse
  | UnauthenticatedResponse
  | ForbiddenResponse
  | NotAcceptableResponse
  | TooManyRequestsResponse
  | InternalErrorResponse
  | UnexpectedErrorResponse
>;

export function useListActivities<
  TData = Awaited<ReturnType<typeof listActivities>>,
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
  params: undefined | ListActivitiesParams,
  options: {
    query: Partial<UseQueryOptions<Awaited<ReturnType<typeof listActivities>>, TError, TData>> &
      Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listActivities>>,
          TError,
          Awaited<ReturnType<typeof listActivities>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useListActivities<
  TData = Awaited<ReturnType<typeof listActivities>>,
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
  params?: ListActivitiesParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof listActivities>>, TError, TData>> &
      Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listActivities>>,
          TError,
          Awaited<ReturnType<typeof listActivities>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useListActivities<
  TData = Awaited<ReturnType<typeof listActivities>>,
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
  params?: ListActivitiesParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof listActivities>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
/**
 * @summary List activities
 */

export function useListActivities<
  TData = Awaited<ReturnType<typeof listActivities>>,
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
  params?: ListActivitiesParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof listActivities>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {
  const queryOptions = getListActivitiesQueryOptions(params, options);

  const query = useQuery(queryOptions, queryClient) as UseQueryResult<TData, TError> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };

  return withQueryKey(query, queryOptions.queryKey);
}

export type createActivityResponse201 = {
  data: Activity;
  status: 201;
};

export type createActivityResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type createActivityResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type createActivityResponse403 = {
  data: ForbiddenResponse;
  status: 403;
};

export type createActivityResponse406 = {
  data: NotAcceptableResponse;
  status: 406;
};

export type createActivityResponse409 = {
  data: ConflictResponse;
  status: 409;
};

export type createActivityResponse415 = {
  data: UnsupportedMediaTypeResponse;
  status: 415;
};

export type createActivityResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type createActivityResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type createActivityResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<HTTPStatusCodes, 201 | 400 | 401 | 403 | 406 | 409 | 415 | 429 | 500>;
};

export type createActivityResponseSuccess = createActivityResponse201 & {
  headers: Headers;
};
export type createActivityResponseError = (
  | createActivityResponse400
  | createActivityResponse401
  | createActivityResponse403
  | createActivityResponse406
  | createActivityResponse409
  | createActivityResponse415
  | createActivityResponse429
  | createActivityResponse500
  | createActivityResponseDefault
) & {
  headers: Headers;
};

export const getCreateActivityUrl = () => {
  return `/activities`;
};

/**
 * Creates an activity in the region of the caller. A service point is inaugurated once a year (409 `duplicate`). Needs the right `activities.write`. Svenska: Lägger till en aktivitet i den egna regionen. Ett serviceställe invigs en gång per år. Kräver rättigheten `activities.write`.
 * @summary Create an activity
 */
export const createActivity = async (
  activityInput: ActivityInput,
  options?: Parameters<typeof http>[1],
): Promise<createActivityResponseSuccess> => {
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
  return http<createActivityResponseSuccess>(getCreateActivityUrl(), {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(activityInput),
  });
};

export const getCreateActivityMutationKey = () => ['createActivity'] as const;

export const getCreateActivityMutationOptions = <
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
    Awaited<ReturnType<typeof createActivity>>,
    TError,
    CreateActivityMutationVariables,
    TContext
  >;
  request?: SecondParameter<typeof http>;
}): UseMutationOptions<
  Awaited<ReturnType<typeof createActivity>>,
  TError,
  CreateActivityMutationVariables,
  TContext
> => {
  const mutationKey = getCreateActivityMutationKey();
  const { mutation: mutationOptions, request: requestOptions } = options
    ? options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey
      ? options
      : { ...options, mutation: { ...options.mutation, mutationKey } }
    : { mutation: { mutationKey }, request: undefined };

  const mutationFn: MutationFunction<
    Awaited<ReturnType<typeof createActivity>>,
    CreateActivityMutationVariables
  > = (props) => {
    const { data } = props ?? {};

    return createActivity(data, requestOptions);
  };

  return { mutationFn, ...mutationOptions };
};

export type CreateActivityMutationResult = NonNullable<Awaited<ReturnType<typeof createActivity>>>;
export type CreateActivityMutationBody = BodyType<ActivityInput>;
export type CreateActivityMutationError = ErrorType<
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
export type CreateActivityMutationVariables = { data: BodyType<ActivityInput> };

/**
 * @summary Create an activity
 */
export const useCreateActivity = <
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
      Awaited<ReturnType<typeof createActivity>>,
      TError,
      CreateActivityMutationVariables,
      TContext
    >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseMutationResult<
  Awaited<ReturnType<typeof createActivity>>,
  TError,
  CreateActivityMutationVariables,
  TContext
> => {
  return useMutation(getCreateActivityMutationOptions(options), queryClient);
};
export type exportActivitiesResponse200TextCsv = {
  data: string;
  status: 200;
};

export type exportActivitiesResponse200ApplicationVndOpenxmlformatsOfficedocumentSpreadsheetmlSheet =
  {
    data: Blob;
    status: 200;
  };

export type exportActivitiesResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type exportActivitiesResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type exportActivitiesResponse403 = {
  data: ForbiddenResponse;
  status: 403;
};

export type exportActivitiesResponse406 = {
  data: NotAcceptableResponse;
  status: 406;
};

export type exportActivitiesResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type exportActivitiesResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type exportActivitiesResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<HTTPStatusCodes, 200 | 400 | 401 | 403 | 406 | 429 | 500>;
};

export type exportActivitiesResponseSuccess = (
  | exportActivitiesResponse200TextCsv
  | exportActivitiesResponse200ApplicationVndOpenxmlformatsOfficedocumentSpreadsheetmlSheet
) & {
  headers: Headers;
};
export type exportActivitiesResponseError = (
  | exportActivitiesResponse400
  | exportActivitiesResponse401
  | exportActivitiesResponse403
  | exportActivitiesResponse406
  | exportActivitiesResponse429
  | exportActivitiesResponse500
  | exportActivitiesResponseDefault
) & {
  headers: Headers;
};

export const getExportActivitiesUrl = (params?: ExportActivitiesParams) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value));
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0
    ? `/activities/exports?${stringifiedParams}`
    : `/activities/exports`;
};

/**
 * All activities that the filters select, in the order asked for, as a CSV or Excel file; not paged. Needs the right `activities.read`. Svenska: Alla aktiviteter i urvalet som CSV- eller Excelfil. Kräver rättigheten `activities.read`.
 * @summary Export activities
 */
export const exportActivities = async (
  params?: ExportActivitiesParams,
  options?: Parameters<typeof http>[1],
): Promise<exportActivitiesResponseSuccess> => {
  return http<exportActivitiesResponseSuccess>(getExportActivitiesUrl(params), {
    ...options,
    method: 'GET',
  });
};

export const getExportActivitiesQueryKey = (params?: ExportActivitiesParams) => {
  return [`/activities/exports`, ...(params ? [params] : [])] as const;
};

export const getExportActivitiesQueryOptions = <
  TData = Awaited<ReturnType<typeof exportActivities>>,
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
  params?: ExportActivitiesParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof exportActivities>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
) => {
  const { query: queryOptions, request: requestOptions } = options ?? {};

  const queryKey = queryOptions?.queryKey ?? getExportActivitiesQueryKey(params);

  const queryFn: QueryFunction<Awaited<ReturnType<typeof exportActivities>>> = ({ signal }) =>
    exportActivities(params, { signal, ...requestOptions });

  return { queryKey, queryFn, ...queryOptions } as UseQueryOptions<
    Awaited<ReturnType<typeof exportActivities>>,
    TError,
    TData
  > & { queryKey: DataTag<QueryKey, TData, TError> };
};

export type ExportActivitiesQueryResult = NonNullable<Awaited<ReturnType<typeof exportActivities>>>;
export type ExportActivitiesQueryError = ErrorType<
  | InvalidInputResponse
  | UnauthenticatedResponse
  | ForbiddenResponse
  | NotAcceptableResponse
  | TooManyRequestsResponse
  | InternalErrorResponse
  | UnexpectedErrorResponse
>;

export function useExportActivities<
  TData = Awaited<ReturnType<typeof exportActivities>>,
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
  params: undefined | ExportActivitiesParams,
  options: {
    query: Partial<UseQueryOptions<Awaited<ReturnType<typeof exportActivities>>, TError, TData>> &
      Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof exportActivities>>,
          TError,
          Awaited<ReturnType<typeof exportActivities>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useExportActivities<
  TData = Awaited<ReturnType<typeof exportActivities>>,
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
  params?: ExportActivitiesParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof exportActivities>>, TError, TData>> &
      Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof exportActivities>>,
          TError,
          Awaited<ReturnType<typeof exportActivities>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useExportActivities<
  TData = Awaited<ReturnType<typeof exportActivities>>,
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
  params?: ExportActivitiesParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof exportActivities>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
/**
 * @summary Export activities
 */

export function useExportActivities<
  TData = Awaited<ReturnType<typeof exportActivities>>,
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
  params?: ExportActivitiesParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof exportActivities>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {
  const queryOptions = getExportActivitiesQueryOptions(params, options);

  const query = useQuery(queryOptions, queryClient) as UseQueryResult<TData, TError> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };

  return withQueryKey(query, queryOptions.queryKey);
}

export type getActivityResponse200 = {
  data: Activity;
  status: 200;
};

export type getActivityResponse304 = {
  data: NotModifiedResponse;
  status: 304;
};

export type getActivityResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type getActivityResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type getActivityResponse403 = {
  data: ForbiddenResponse;
  status: 403;
};

export type getActivityResponse404 = {
  data: NotFoundResponse;
  status: 404;
};

export type getActivityResponse406 = {
  data: NotAcceptableResponse;
  status: 406;
};

export type getActivityResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type getActivityResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type getActivityResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<HTTPStatusCodes, 200 | 304 | 400 | 401 | 403 | 404 | 406 | 429 | 500>;
};

export type getActivityResponseSuccess = getActivityResponse200 & {
  headers: Headers;
};
export type getActivityResponseError = (
  | getActivityResponse304
  | getActivityResponse400
  | getActivityResponse401
  | getActivityResponse403
  | getActivityResponse404
  | getActivityResponse406
  | getActivityResponse429
  | getActivityResponse500
  | getActivityResponseDefault
) & {
  headers: Headers;
};

export const getGetActivityUrl = (activityId: string) => {
  return `/activities/${activityId}`;
};

/**
 * One activity with its version and the changes allowed now. Needs the right `activities.read`. Svenska: En aktivitet med version och tillåtna ändringar. Kräver rättigheten `activities.read`.
 * @summary Get an activity
 */
export const getActivity = async (
  activityId: string,
  options?: Parameters<typeof http>[1],
): Promise<getActivityResponseSuccess> => {
  return http<getActivityResponseSuccess>(getGetActivityUrl(activityId), {
    ...options,
    method: 'GET',
  });
};

export const getGetActivityQueryKey = (activityId: string) => {
  return [`/activities/${activityId}`] as const;
};

export const getGetActivityQueryOptions = <
  TData = Awaited<ReturnType<typeof getActivity>>,
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
  activityId: string,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof getActivity>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
) => {
  const { query: queryOptions, request: requestOptions } = options ?? {};

  const queryKey = queryOptions?.queryKey ?? getGetActivityQueryKey(activityId);

  const queryFn: QueryFunction<Awaited<ReturnType<typeof getActivity>>> = ({ signal }) =>
    getActivity(activityId, { signal, ...requestOptions });

  return {
    queryKey,
    queryFn,
    enabled: activityId !== null && activityId !== undefined,
    ...queryOptions,
  } as UseQueryOptions<Awaited<ReturnType<typeof getActivity>>, TError, TData> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };
};

export type GetActivityQueryResult = NonNullable<Awaited<ReturnType<typeof getActivity>>>;
export type GetActivityQueryError = ErrorType<
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

export function useGetActivity<
  TData = Awaited<ReturnType<typeof getActivity>>,
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
  activityId: string,
  options: {
    query: Partial<UseQueryOptions<Awaited<ReturnType<typeof getActivity>>, TError, TData>> &
      Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getActivity>>,
          TError,
          Awaited<ReturnType<typeof getActivity>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useGetActivity<
  TData = Awaited<ReturnType<typeof getActivity>>,
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
  activityId: string,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof getActivity>>, TError, TData>> &
      Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getActivity>>,
          TError,
          Awaited<ReturnType<typeof getActivity>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useGetActivity<
  TData = Awaited<ReturnType<typeof getActivity>>,
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
  activityId: string,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof getActivity>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
/**
 * @summary Get an activity
 */

export function useGetActivity<
  TData = Awaited<ReturnType<typeof getActivity>>,
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
  activityId: string,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof getActivity>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {
  const queryOptions = getGetActivityQueryOptions(activityId, options);

  const query = useQuery(queryOptions, queryClient) as UseQueryResult<TData, TError> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };

  return withQueryKey(query, queryOptions.queryKey);
}

export type updateActivityResponse200 = {
  data: Activity;
  status: 200;
};

export type updateActivityResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type updateActivityResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type updateActivityResponse403 = {
  data: ForbiddenResponse;
  status: 403;
};

export type updateActivityResponse404 = {
  data: NotFoundResponse;
  status: 404;
};

export type updateActivityResponse406 = {
  data: NotAcceptableResponse;
  status: 406;
};

export type updateActivityResponse409 = {
  data: ConflictResponse;
  status: 409;
};

export type updateActivityResponse412 = {
  data: StaleVersionResponse;
  status: 412;
};

export type updateActivityResponse415 = {
  data: UnsupportedMediaTypeResponse;
  status: 415;
};

export type updateActivityResponse428 = {
  data: VersionRequiredResponse;
  status: 428;
};

export type updateActivityResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type updateActivityResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type updateActivityResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<
    HTTPStatusCodes,
    200 | 400 | 401 | 403 | 404 | 406 | 409 | 412 | 415 | 428 | 429 | 500
  >;
};

export type updateActivityResponseSuccess = updateActivityResponse200 & {
  headers: Headers;
};
export type updateActivityResponseError = (
  | updateActivityResponse400
  | updateActivityResponse401
  | updateActivityResponse403
  | updateActivityResponse404
  | updateActivityResponse406
  | updateActivityResponse409
  | updateActivityResponse412
  | updateActivityResponse415
  | updateActivityResponse428
  | updateActivityResponse429
  | updateActivityResponse500
  | updateActivityResponseDefault
) & {
  headers: Headers;
};

export const getUpdateActivityUrl = (activityId: string) => {
  return `/activities/${activityId}`;
};

/**
 * Changes the fields sent, by merge patch, if the version in If-Match is the current one. A service point is inaugurated once a year (409 `duplicate`); an activity stays in its year when the follow-up of that is approved (409 `locked`). Needs the right `activities.write`. Svenska: Ändrar de fält som skickas, om versionen i If-Match är den aktuella. Ett serviceställe invigs en gång per år; aktiviteten flyttas inte från ett år vars uppföljning är godkänd. Kräver rättigheten `activities.write`.
 * @summary Change an activity
 */
export const updateActivity = async (
  activityId: string,
  activityPatch: ActivityPatch,
  options?: Parameters<typeof http>[1],
): Promise<updateActivityResponseSuccess> => {
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
  return http<updateActivityResponseSuccess>(getUpdateActivityUrl(activityId), {
    ...options,
    method: 'PATCH',
    headers: { 'Content-Type': 'application/merge-patch+json', ...getHeaders(options?.headers) },
    body: JSON.stringify(activityPatch),
  });
};

export const getUpdateActivityMutationKey = () => ['updateActivity'] as const;

export const getUpdateActivityMutationOptions = <
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
    Awaited<ReturnType<typeof updateActivity>>,
    TError,
    UpdateActivityMutationVariables,
    TContext
  >;
  request?: SecondParameter<typeof http>;
}): UseMutationOptions<
  Awaited<ReturnType<typeof updateActivity>>,
  TError,
  UpdateActivityMutationVariables,
  TContext
> => {
  const mutationKey = getUpdateActivityMutationKey();
  const { mutation: mutationOptions, request: requestOptions } = options
    ? options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey
      ? options
      : { ...options, mutation: { ...options.mutation, mutationKey } }
    : { mutation: { mutationKey }, request: undefined };

  const mutationFn: MutationFunction<
    Awaited<ReturnType<typeof updateActivity>>,
    UpdateActivityMutationVariables
  > = (props) => {
    const { activityId, data } = props ?? {};

    return updateActivity(activityId, data, requestOptions);
  };

  return { mutationFn, ...mutationOptions };
};

export type UpdateActivityMutationResult = NonNullable<Awaited<ReturnType<typeof updateActivity>>>;
export type UpdateActivityMutationBody = BodyType<ActivityPatch>;
export type UpdateActivityMutationError = ErrorType<
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
export type UpdateActivityMutationVariables = { activityId: string; data: BodyType<ActivityPatch> };

/**
 * @summary Change an activity
 */
export const useUpdateActivity = <
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
      Awaited<ReturnType<typeof updateActivity>>,
      TError,
      UpdateActivityMutationVariables,
      TContext
    >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseMutationResult<
  Awaited<ReturnType<typeof updateActivity>>,
  TError,
  UpdateActivityMutationVariables,
  TContext
> => {
  return useMutation(getUpdateActivityMutationOptions(options), queryClient);
};
export type deleteActivityResponse204 = {
  data: void;
  status: 204;
};

export type deleteActivityResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type deleteActivityResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type deleteActivityResponse403 = {
  data: ForbiddenResponse;
  status: 403;
};

export type deleteActivityResponse404 = {
  data: NotFoundResponse;
  status: 404;
};

export type deleteActivityResponse409 = {
  data: ConflictResponse;
  status: 409;
};

export type deleteActivityResponse412 = {
  data: StaleVersionResponse;
  status: 412;
};

export type deleteActivityResponse428 = {
  data: VersionRequiredResponse;
  status: 428;
};

export type deleteActivityResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type deleteActivityResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type deleteActivityResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<HTTPStatusCodes, 204 | 400 | 401 | 403 | 404 | 409 | 412 | 428 | 429 | 500>;
};

export type deleteActivityResponseSuccess = deleteActivityResponse204 & {
  headers: Headers;
};
export type deleteActivityResponseError = (
  | deleteActivityResponse400
  | deleteActivityResponse401
  | deleteActivityResponse403
  | deleteActivityResponse404
  | deleteActivityResponse409
  | deleteActivityResponse412
  | deleteActivityResponse428
  | deleteActivityResponse429
  | deleteActivityResponse500
  | deleteActivityResponseDefault
) & {
  headers: Headers;
};

export const getDeleteActivityUrl = (activityId: string) => {
  return `/activities/${activityId}`;
};

/**
 * Deletes the activity, if the version in If-Match is the current one; not when the follow-up of its year is approved (409 `locked`). Needs the right `activities.write`. It can be restored (`/removed-objects`). Svenska: Tar bort aktiviteten, om versionen i If-Match är den aktuella; inte när uppföljningen av dess år är godkänd. Kräver rättigheten `activities.write`. Kan återställas.
 * @summary Delete an activity
 */
export const deleteActivity = async (
  activityId: string,
  options?: Parameters<typeof http>[1],
): Promise<deleteActivityResponseSuccess> => {
  return http<deleteActivityResponseSuccess>(getDeleteActivityUrl(activityId), {
    ...options,
    method: 'DELETE',
  });
};

export const getDeleteActivityMutationKey = () => ['deleteActivity'] as const;

export const getDeleteActivityMutationOptions = <
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
    Awaited<ReturnType<typeof deleteActivity>>,
    TError,
    DeleteActivityMutationVariables,
    TContext
  >;
  request?: SecondParameter<typeof http>;
}): UseMutationOptions<
  Awaited<ReturnType<typeof deleteActivity>>,
  TError,
  DeleteActivityMutationVariables,
  TContext
> => {
  const mutationKey = getDeleteActivityMutationKey();
  const { mutation: mutationOptions, request: requestOptions } = options
    ? options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey
      ? options
      : { ...options, mutation: { ...options.mutation, mutationKey } }
    : { mutation: { mutationKey }, request: undefined };

  const mutationFn: MutationFunction<
    Awaited<ReturnType<typeof deleteActivity>>,
    DeleteActivityMutationVariables
  > = (props) => {
    const { activityId } = props ?? {};

    return deleteActivity(activityId, requestOptions);
  };

  return { mutationFn, ...mutationOptions };
};

export type DeleteActivityMutationResult = NonNullable<Awaited<ReturnType<typeof deleteActivity>>>;

export type DeleteActivityMutationError = ErrorType<
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
export type DeleteActivityMutationVariables = { activityId: string };

/**
 * @summary Delete an activity
 */
export const useDeleteActivity = <
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
      Awaited<ReturnType<typeof deleteActivity>>,
      TError,
      DeleteActivityMutationVariables,
      TContext
    >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseMutationResult<
  Awaited<ReturnType<typeof deleteActivity>>,
  TError,
  DeleteActivityMutationVariables,
  TContext
> => {
  return useMutation(getDeleteActivityMutationOptions(options), queryClient);
};
export type listActivityChangesResponse200 = {
  data: ChangePage;
  status: 200;
};

export type listActivityChangesResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type listActivityChangesResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type listActivityChangesResponse403 = {
  data: ForbiddenResponse;
  status: 403;
};

export type listActivityChangesResponse404 = {
  data: NotFoundResponse;
  status: 404;
};

export type listActivityChangesResponse406 = {
  data: NotAcceptableResponse;
  status: 406;
};

export type listActivityChangesResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type listActivityChangesResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type listActivityChangesResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<HTTPStatusCodes, 200 | 400 | 401 | 403 | 404 | 406 | 429 | 500>;
};

export type listActivityChangesResponseSuccess = listActivityChangesResponse200 & {
  headers: Headers;
};
export type listActivityChangesResponseError = (
  | listActivityChangesResponse400
  | listActivityChangesResponse401
  | listActivityChangesResponse403
  | listActivityChangesResponse404
  | listActivityChangesResponse406
  | listActivityChangesResponse429
  | listActivityChangesResponse500
  | listActivityChangesResponseDefault
) & {
  headers: Headers;
};

export const getListActivityChangesUrl = (
  activityId: string,
  params?: ListActivityChangesParams,
) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value));
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0
    ? `/activities/${activityId}/changes?${stringifiedParams}`
    : `/activities/${activityId}/changes`;
};

/**
 * The history, newest first: who, when, why where it was said, and each field before and after. A change of a part, such as a goal, is a change of its own. Needs the right `activities.read`. Svenska: Aktivitetens historik, senaste först: vem, när, varför och varje fält före och efter. Kräver rättigheten `activities.read`.
 * @summary List the changes of an activity
 */
export const listActivityChanges = async (
  activityId: string,
  params?: ListActivityChangesParams,
  options?: Parameters<typeof http>[1],
): Promise<listActivityChangesResponseSuccess> => {
  return http<listActivityChangesResponseSuccess>(getListActivityChangesUrl(activityId, params), {
    ...options,
    method: 'GET',
  });
};

export const getListActivityChangesQueryKey = (
  activityId: string,
  params?: ListActivityChangesParams,
) => {
  return [`/activities/${activityId}/changes`, ...(params ? [params] : [])] as const;
};

export const getListActivityChangesQueryOptions = <
  TData = Awaited<ReturnType<typeof listActivityChanges>>,
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
  activityId: string,
  params?: ListActivityChangesParams,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof listActivityChanges>>, TError, TData>
    >;
    request?: SecondParameter<typeof http>;
  },
) => {
  const { query: queryOptions, request: requestOptions } = options ?? {};

  const queryKey = queryOptions?.queryKey ?? getListActivityChangesQueryKey(activityId, params);

  const queryFn: QueryFunction<Awaited<ReturnType<typeof listActivityChanges>>> = ({ signal }) =>
    listActivityChanges(activityId, params, { signal, ...requestOptions });

  return {
    queryKey,
    queryFn,
    enabled: activityId !== null && activityId !== undefined,
    ...queryOptions,
  } as UseQueryOptions<Awaited<ReturnType<typeof listActivityChanges>>, TError, TData> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };
};

export type ListActivityChangesQueryResult = NonNullable<
  Awaited<ReturnType<typeof listActivityChanges>>
>;
export type ListActivityChangesQueryError = ErrorType<
  | InvalidInputResponse
  | UnauthenticatedResponse
  | ForbiddenResponse
  | NotFoundResponse
  | NotAcceptableResponse
  | TooManyRequestsResponse
  | InternalErrorResponse
  | UnexpectedErrorResponse
>;

export function useListActivityChanges<
  TData = Awaited<ReturnType<typeof listActivityChanges>>,
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
  activityId: string,
  params: undefined | ListActivityChangesParams,
  options: {
    query: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof listActivityChanges>>, TError, TData>
    > &
      Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listActivityChanges>>,
          TError,
          Awaited<ReturnType<typeof listActivityChanges>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useListActivityChanges<
  TData = Awaited<ReturnType<typeof listActivityChanges>>,
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
  activityId: string,
  params?: ListActivityChangesParams,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof listActivityChanges>>, TError, TData>
    > &
      Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listActivityChanges>>,
          TError,
          Awaited<ReturnType<typeof listActivityChanges>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useListActivityChanges<
  TData = Awaited<ReturnType<typeof listActivityChanges>>,
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
  activityId: string,
  params?: ListActivityChangesParams,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof listActivityChanges>>, TError, TData>
    >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
/**
 * @summary List the changes of an activity
 */

export function useListActivityChanges<
  TData = Awaited<ReturnType<typeof listActivityChanges>>,
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
  activityId: string,
  params?: ListActivityChangesParams,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof listActivityChanges>>, TError, TData>
    >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {
  const queryOptions = getListActivityChangesQueryOptions(activityId, params, options);

  const query = useQuery(queryOptions, queryClient) as UseQueryResult<TData, TError> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };

  return withQueryKey(query, queryOptions.queryKey);
}
