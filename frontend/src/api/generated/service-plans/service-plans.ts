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
  ExportServicePlansParams,
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidInputResponse,
  ListServicePlanChangesParams,
  ListServicePlansParams,
  NotAcceptableResponse,
  NotFoundResponse,
  NotModifiedResponse,
  ServicePlan,
  ServicePlanInput,
  ServicePlanPage,
  ServicePlanPatch,
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

export type listServicePlansResponse200 = {
  data: ServicePlanPage;
  status: 200;
};

export type listServicePlansResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type listServicePlansResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type listServicePlansResponse403 = {
  data: ForbiddenResponse;
  status: 403;
};

export type listServicePlansResponse406 = {
  data: NotAcceptableResponse;
  status: 406;
};

export type listServicePlansResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type listServicePlansResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type listServicePlansResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<HTTPStatusCodes, 200 | 400 | 401 | 403 | 406 | 429 | 500>;
};

export type listServicePlansResponseSuccess = listServicePlansResponse200 & {
  headers: Headers;
};
export type listServicePlansResponseError = (
  | listServicePlansResponse400
  | listServicePlansResponse401
  | listServicePlansResponse403
  | listServicePlansResponse406
  | listServicePlansResponse429
  | listServicePlansResponse500
  | listServicePlansResponseDefault
) & {
  headers: Headers;
};

export const getListServicePlansUrl = (params?: ListServicePlansParams) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value));
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/service-plans?${stringifiedParams}` : `/service-plans`;
};

/**
 * The municipal service plans that the region has registered, filtered, sorted and paged. A municipality without one has no row. Needs the right `activities.read`. Svenska: Regionens kommunala serviceplaner, med filter, sortering och sidor. En kommun utan plan har ingen rad. Kräver rättigheten `activities.read`.
 * @summary List service plans
 */
export const listServicePlans = async (
  params?: ListServicePlansParams,
  options?: Parameters<typeof http>[1],
): Promise<listServicePlansResponseSuccess> => {
  return http<listServicePlansResponseSuccess>(getListServicePlansUrl(params), {
    ...options,
    method: 'GET',
  });
};

export const getListServicePlansQueryKey = (params?: ListServicePlansParams) => {
  return [`/service-plans`, ...(params ? [params] : [])] as const;
};

export const getListServicePlansQueryOptions = <
  TData = Awaited<ReturnType<typeof listServicePlans>>,
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
  params?: ListServicePlansParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof listServicePlans>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
) => {
  const { query: queryOptions, request: requestOptions } = options ?? {};

  const queryKey = queryOptions?.queryKey ?? getListServicePlansQueryKey(params);

  const queryFn: QueryFunction<Awaited<ReturnType<typeof listServicePlans>>> = ({ signal }) =>
    listServicePlans(params, { signal, ...requestOptions });

  return { queryKey, queryFn, ...queryOptions } as UseQueryOptions<
    Awaited<ReturnType<typeof listServicePlans>>,
    TError,
    TData
  > & { queryKey: DataTag<QueryKey, TData, TError> };
};

export type ListServicePlansQueryResult = NonNullable<Awaited<ReturnType<typeof listServicePlans>>>;
export type ListServicePlansQueryError = ErrorType<
  | InvalidInputResponse
  | UnauthenticatedResponse
  | ForbiddenResponse
  | NotAcceptableResponse
  | TooManyRequestsResponse
  | InternalErrorResponse
  | UnexpectedErrorResponse
>;

export function useListServicePlans<
  TData = Awaited<ReturnType<typeof listServicePlans>>,
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
  params: undefined | ListServicePlansParams,
  options: {
    query: Partial<UseQueryOptions<Awaited<ReturnType<typeof listServicePlans>>, TError, TData>> &
      Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listServicePlans>>,
          TError,
          Awaited<ReturnType<typeof listServicePlans>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useListServicePlans<
  TData = Awaited<ReturnType<typeof listServicePlans>>,
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
  params?: ListServicePlansParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof listServicePlans>>, TError, TData>> &
      Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listServicePlans>>,
          TError,
          Awaited<ReturnType<typeof listServicePlans>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useListServicePlans<
  TData = Awaited<ReturnType<typeof listServicePlans>>,
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
  params?: ListServicePlansParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof listServicePlans>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
/**
 * @summary List service plans
 */

export function useListServicePlans<
  TData = Awaited<ReturnType<typeof listServicePlans>>,
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
  params?: ListServicePlansParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof listServicePlans>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {
  const queryOptions = getListServicePlansQueryOptions(params, options);

  const query = useQuery(queryOptions, queryClient) as UseQueryResult<TData, TError> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };

  return withQueryKey(query, queryOptions.queryKey);
}

export type createServicePlanResponse201 = {
  data: ServicePlan;
  status: 201;
};

export type createServicePlanResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type createServicePlanResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type createServicePlanResponse403 = {
  data: ForbiddenResponse;
  status: 403;
};

export type createServicePlanResponse406 = {
  data: NotAcceptableResponse;
  status: 406;
};

export type createServicePlanResponse409 = {
  data: ConflictResponse;
  status: 409;
};

export type createServicePlanResponse415 = {
  data: UnsupportedMediaTypeResponse;
  status: 415;
};

export type createServicePlanResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type createServicePlanResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type createServicePlanResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<HTTPStatusCodes, 201 | 400 | 401 | 403 | 406 | 409 | 415 | 429 | 500>;
};

export type createServicePlanResponseSuccess = createServicePlanResponse201 & {
  headers: Headers;
};
export type createServicePlanResponseError = (
  | createServicePlanResponse400
  | createServicePlanResponse401
  | createServicePlanResponse403
  | createServicePlanResponse406
  | createServicePlanResponse409
  | createServicePlanResponse415
  | createServicePlanResponse429
  | createServicePlanResponse500
  | createServicePlanResponseDefault
) & {
  headers: Headers;
};

export const getCreateServicePlanUrl = () => {
  return `/service-plans`;
};

/**
 * Registers the service plan of a municipality in the region of the caller. A municipality has one plan that starts in a year (409 `duplicate`). Needs the right `activities.write`; those who have it for their own organisation write the plan of that organisation's municipality. Svenska: Registrerar en kommuns serviceplan. En kommun har en plan som börjar ett visst år. Kräver rättigheten `activities.write`; den som har den för den egna organisationen får skriva den egna kommunens plan.
 * @summary Create a service plan
 */
export const createServicePlan = async (
  servicePlanInput: ServicePlanInput,
  options?: Parameters<typeof http>[1],
): Promise<createServicePlanResponseSuccess> => {
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
  return http<createServicePlanResponseSuccess>(getCreateServicePlanUrl(), {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(servicePlanInput),
  });
};

export const getCreateServicePlanMutationKey = () => ['createServicePlan'] as const;

export const getCreateServicePlanMutationOptions = <
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
    Awaited<ReturnType<typeof createServicePlan>>,
    TError,
    CreateServicePlanMutationVariables,
    TContext
  >;
  request?: SecondParameter<typeof http>;
}): UseMutationOptions<
  Awaited<ReturnType<typeof createServicePlan>>,
  TError,
  CreateServicePlanMutationVariables,
  TContext
> => {
  const mutationKey = getCreateServicePlanMutationKey();
  const { mutation: mutationOptions, request: requestOptions } = options
    ? options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey
      ? options
      : { ...options, mutation: { ...options.mutation, mutationKey } }
    : { mutation: { mutationKey }, request: undefined };

  const mutationFn: MutationFunction<
    Awaited<ReturnType<typeof createServicePlan>>,
    CreateServicePlanMutationVariables
  > = (props) => {
    const { data } = props ?? {};

    return createServicePlan(data, requestOptions);
  };

  return { mutationFn, ...mutationOptions };
};

export type CreateServicePlanMutationResult = NonNullable<
  Awaited<ReturnType<typeof createServicePlan>>
>;
export type CreateServicePlanMutationBody = BodyType<ServicePlanInput>;
export type CreateServicePlanMutationError = ErrorType<
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
export type CreateServicePlanMutationVariables = { data: BodyType<ServicePlanInput> };

/**
 * @summary Create a service plan
 */
export const useCreateServicePlan = <
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
      Awaited<ReturnType<typeof createServicePlan>>,
      TError,
      CreateServicePlanMutationVariables,
      TContext
    >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseMutationResult<
  Awaited<ReturnType<typeof createServicePlan>>,
  TError,
  CreateServicePlanMutationVariables,
  TContext
> => {
  return useMutation(getCreateServicePlanMutationOptions(options), queryClient);
};
export type exportServicePlansResponse200TextCsv = {
  data: string;
  status: 200;
};

export type exportServicePlansResponse200ApplicationVndOpenxmlformatsOfficedocumentSpreadsheetmlSheet =
  {
    data: Blob;
    status: 200;
  };

export type exportServicePlansResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type exportServicePlansResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type exportServicePlansResponse403 = {
  data: ForbiddenResponse;
  status: 403;
};

export type exportServicePlansResponse406 = {
  data: NotAcceptableResponse;
  status: 406;
};

export type exportServicePlansResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type exportServicePlansResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type exportServicePlansResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<HTTPStatusCodes, 200 | 400 | 401 | 403 | 406 | 429 | 500>;
};

export type exportServicePlansResponseSuccess = (
  | exportServicePlansResponse200TextCsv
  | exportServicePlansResponse200ApplicationVndOpenxmlformatsOfficedocumentSpreadsheetmlSheet
) & {
  headers: Headers;
};
export type exportServicePlansResponseError = (
  | exportServicePlansResponse400
  | exportServicePlansResponse401
  | exportServicePlansResponse403
  | exportServicePlansResponse406
  | exportServicePlansResponse429
  | exportServicePlansResponse500
  | exportServicePlansResponseDefault
) & {
  headers: Headers;
};

export const getExportServicePlansUrl = (params?: ExportServicePlansParams) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value));
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0
    ? `/service-plans/exports?${stringifiedParams}`
    : `/service-plans/exports`;
};

/**
 * All service plans that the filters select, in the order asked for, as a CSV or Excel file; not paged. Needs the right `activities.read`. Svenska: Alla serviceplaner i urvalet som CSV- eller Excelfil. Kräver rättigheten `activities.read`.
 * @summary Export service plans
 */
export const exportServicePlans = async (
  params?: ExportServicePlansParams,
  options?: Parameters<typeof http>[1],
): Promise<exportServicePlansResponseSuccess> => {
  return http<exportServicePlansResponseSuccess>(getExportServicePlansUrl(params), {
    ...options,
    method: 'GET',
  });
};

export const getExportServicePlansQueryKey = (params?: ExportServicePlansParams) => {
  return [`/service-plans/exports`, ...(params ? [params] : [])] as const;
};

export const getExportServicePlansQueryOptions = <
  TData = Awaited<ReturnType<typeof exportServicePlans>>,
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
  params?: ExportServicePlansParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof exportServicePlans>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
) => {
  const { query: queryOptions, request: requestOptions } = options ?? {};

  const queryKey = queryOptions?.queryKey ?? getExportServicePlansQueryKey(params);

  const queryFn: QueryFunction<Awaited<ReturnType<typeof exportServicePlans>>> = ({ signal }) =>
    exportServicePlans(params, { signal, ...requestOptions });

  return { queryKey, queryFn, ...queryOptions } as UseQueryOptions<
    Awaited<ReturnType<typeof exportServicePlans>>,
    TError,
    TData
  > & { queryKey: DataTag<QueryKey, TData, TError> };
};

export type ExportServicePlansQueryResult = NonNullable<
  Awaited<ReturnType<typeof exportServicePlans>>
>;
export type ExportServicePlansQueryError = ErrorType<
  | InvalidInputResponse
  | UnauthenticatedResponse
  | ForbiddenResponse
  | NotAcceptableResponse
  | TooManyRequestsResponse
  | InternalErrorResponse
  | UnexpectedErrorResponse
>;

export function useExportServicePlans<
  TData = Awaited<ReturnType<typeof exportServicePlans>>,
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
  params: undefined | ExportServicePlansParams,
  options: {
    query: Partial<UseQueryOptions<Awaited<ReturnType<typeof exportServicePlans>>, TError, TData>> &
      Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof exportServicePlans>>,
          TError,
          Awaited<ReturnType<typeof exportServicePlans>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useExportServicePlans<
  TData = Awaited<ReturnType<typeof exportServicePlans>>,
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
  params?: ExportServicePlansParams,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof exportServicePlans>>, TError, TData>
    > &
      Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof exportServicePlans>>,
          TError,
          Awaited<ReturnType<typeof exportServicePlans>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useExportServicePlans<
  TData = Awaited<ReturnType<typeof exportServicePlans>>,
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
  params?: ExportServicePlansParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof exportServicePlans>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
/**
 * @summary Export service plans
 */

export function useExportServicePlans<
  TData = Awaited<ReturnType<typeof exportServicePlans>>,
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
  params?: ExportServicePlansParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof exportServicePlans>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {
  const queryOptions = getExportServicePlansQueryOptions(params, options);

  const query = useQuery(queryOptions, queryClient) as UseQueryResult<TData, TError> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };

  return withQueryKey(query, queryOptions.queryKey);
}

export type getServicePlanResponse200 = {
  data: ServicePlan;
  status: 200;
};

export type getServicePlanResponse304 = {
  data: NotModifiedResponse;
  status: 304;
};

export type getServicePlanResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type getServicePlanResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type getServicePlanResponse403 = {
  data: ForbiddenResponse;
  status: 403;
};

export type getServicePlanResponse404 = {
  data: NotFoundResponse;
  status: 404;
};

export type getServicePlanResponse406 = {
  data: NotAcceptableResponse;
  status: 406;
};

export type getServicePlanResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type getServicePlanResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type getServicePlanResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<HTTPStatusCodes, 200 | 304 | 400 | 401 | 403 | 404 | 406 | 429 | 500>;
};

export type getServicePlanResponseSuccess = getServicePlanResponse200 & {
  headers: Headers;
};
export type getServicePlanResponseError = (
  | getServicePlanResponse304
  | getServicePlanResponse400
  | getServicePlanResponse401
  | getServicePlanResponse403
  | getServicePlanResponse404
  | getServicePlanResponse406
  | getServicePlanResponse429
  | getServicePlanResponse500
  | getServicePlanResponseDefault
) & {
  headers: Headers;
};

export const getGetServicePlanUrl = (servicePlanId: string) => {
  return `/service-plans/${servicePlanId}`;
};

/**
 * One service plan with its version and the changes allowed now. Needs the right `activities.read`. Svenska: En serviceplan med version och tillåtna ändringar. Kräver rättigheten `activities.read`.
 * @summary Get a service plan
 */
export const getServicePlan = async (
  servicePlanId: string,
  options?: Parameters<typeof http>[1],
): Promise<getServicePlanResponseSuccess> => {
  return http<getServicePlanResponseSuccess>(getGetServicePlanUrl(servicePlanId), {
    ...options,
    method: 'GET',
  });
};

export const getGetServicePlanQueryKey = (servicePlanId: string) => {
  return [`/service-plans/${servicePlanId}`] as const;
};

export const getGetServicePlanQueryOptions = <
  TData = Awaited<ReturnType<typeof getServicePlan>>,
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
  servicePlanId: string,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof getServicePlan>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
) => {
  const { query: queryOptions, request: requestOptions } = options ?? {};

  const queryKey = queryOptions?.queryKey ?? getGetServicePlanQueryKey(servicePlanId);

  const queryFn: QueryFunction<Awaited<ReturnType<typeof getServicePlan>>> = ({ signal }) =>
    getServicePlan(servicePlanId, { signal, ...requestOptions });

  return {
    queryKey,
    queryFn,
    enabled: servicePlanId !== null && servicePlanId !== undefined,
    ...queryOptions,
  } as UseQueryOptions<Awaited<ReturnType<typeof getServicePlan>>, TError, TData> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };
};

export type GetServicePlanQueryResult = NonNullable<Awaited<ReturnType<typeof getServicePlan>>>;
export type GetServicePlanQueryError = ErrorType<
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

export function useGetServicePlan<
  TData = Awaited<ReturnType<typeof getServicePlan>>,
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
  servicePlanId: string,
  options: {
    query: Partial<UseQueryOptions<Awaited<ReturnType<typeof getServicePlan>>, TError, TData>> &
      Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getServicePlan>>,
          TError,
          Awaited<ReturnType<typeof getServicePlan>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useGetServicePlan<
  TData = Awaited<ReturnType<typeof getServicePlan>>,
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
  servicePlanId: string,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof getServicePlan>>, TError, TData>> &
      Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getServicePlan>>,
          TError,
          Awaited<ReturnType<typeof getServicePlan>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useGetServicePlan<
  TData = Awaited<ReturnType<typeof getServicePlan>>,
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
  servicePlanId: string,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof getServicePlan>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
/**
 * @summary Get a service plan
 */

export function useGetServicePlan<
  TData = Awaited<ReturnType<typeof getServicePlan>>,
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
  servicePlanId: string,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof getServicePlan>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {
  const queryOptions = getGetServicePlanQueryOptions(servicePlanId, options);

  const query = useQuery(queryOptions, queryClient) as UseQueryResult<TData, TError> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };

  return withQueryKey(query, queryOptions.queryKey);
}

export type updateServicePlanResponse200 = {
  data: ServicePlan;
  status: 200;
};

export type updateServicePlanResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type updateServicePlanResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type updateServicePlanResponse403 = {
  data: ForbiddenResponse;
  status: 403;
};

export type updateServicePlanResponse404 = {
  data: NotFoundResponse;
  status: 404;
};

export type updateServicePlanResponse406 = {
  data: NotAcceptableResponse;
  status: 406;
};

export type updateServicePlanResponse409 = {
  data: ConflictResponse;
  status: 409;
};

export type updateServicePlanResponse412 = {
  data: StaleVersionResponse;
  status: 412;
};

export type updateServicePlanResponse415 = {
  data: UnsupportedMediaTypeResponse;
  status: 415;
};

export type updateServicePlanResponse428 = {
  data: VersionRequiredResponse;
  status: 428;
};

export type updateServicePlanResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type updateServicePlanResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type updateServicePlanResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<
    HTTPStatusCodes,
    200 | 400 | 401 | 403 | 404 | 406 | 409 | 412 | 415 | 428 | 429 | 500
  >;
};

export type updateServicePlanResponseSuccess = updateServicePlanResponse200 & {
  headers: Headers;
};
export type updateServicePlanResponseError = (
  | updateServicePlanResponse400
  | updateServicePlanResponse401
  | updateServicePlanResponse403
  | updateServicePlanResponse404
  | updateServicePlanResponse406
  | updateServicePlanResponse409
  | updateServicePlanResponse412
  | updateServicePlanResponse415
  | updateServicePlanResponse428
  | updateServicePlanResponse429
  | updateServicePlanResponse500
  | updateServicePlanResponseDefault
) & {
  headers: Headers;
};

export const getUpdateServicePlanUrl = (servicePlanId: string) => {
  return `/service-plans/${servicePlanId}`;
};

/**
 * Changes the fields sent, by merge patch, if the version in If-Match is the current one. A municipality has one plan that starts in a year (409 `duplicate`); a plan stays in force at the end of each year whose follow-up is approved (409 `locked`). Needs the right `activities.write`, for the municipality before and after. Svenska: Ändrar de fält som skickas, om versionen i If-Match är den aktuella. En kommun har en plan som börjar ett visst år; planen fortsätter att gälla i de år vars uppföljning är godkänd. Kräver rättigheten `activities.write`, för kommunen både före och efter.
 * @summary Change a service plan
 */
export const updateServicePlan = async (
  servicePlanId: string,
  servicePlanPatch: ServicePlanPatch,
  options?: Parameters<typeof http>[1],
): Promise<updateServicePlanResponseSuccess> => {
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
  return http<updateServicePlanResponseSuccess>(getUpdateServicePlanUrl(servicePlanId), {
    ...options,
    method: 'PATCH',
    headers: { 'Content-Type': 'application/merge-patch+json', ...getHeaders(options?.headers) },
    body: JSON.stringify(servicePlanPatch),
  });
};

export const getUpdateServicePlanMutationKey = () => ['updateServicePlan'] as const;

export const getUpdateServicePlanMutationOptions = <
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
    Awaited<ReturnType<typeof updateServicePlan>>,
    TError,
    UpdateServicePlanMutationVariables,
    TContext
  >;
  request?: SecondParameter<typeof http>;
}): UseMutationOptions<
  Awaited<ReturnType<typeof updateServicePlan>>,
  TError,
  UpdateServicePlanMutationVariables,
  TContext
> => {
  const mutationKey = getUpdateServicePlanMutationKey();
  const { mutation: mutationOptions, request: requestOptions } = options
    ? options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey
      ? options
      : { ...options, mutation: { ...options.mutation, mutationKey } }
    : { mutation: { mutationKey }, request: undefined };

  const mutationFn: MutationFunction<
    Awaited<ReturnType<typeof updateServicePlan>>,
    UpdateServicePlanMutationVariables
  > = (props) => {
    const { servicePlanId, data } = props ?? {};

    return updateServicePlan(servicePlanId, data, requestOptions);
  };

  return { mutationFn, ...mutationOptions };
};

export type UpdateServicePlanMutationResult = NonNullable<
  Awaited<ReturnType<typeof updateServicePlan>>
>;
export type UpdateServicePlanMutationBody = BodyType<ServicePlanPatch>;
export type UpdateServicePlanMutationError = ErrorType<
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
export type UpdateServicePlanMutationVariables = {
  servicePlanId: string;
  data: BodyType<ServicePlanPatch>;
};

/**
 * @summary Change a service plan
 */
export const useUpdateServicePlan = <
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
      Awaited<ReturnType<typeof updateServicePlan>>,
      TError,
      UpdateServicePlanMutationVariables,
      TContext
    >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseMutationResult<
  Awaited<ReturnType<typeof updateServicePlan>>,
  TError,
  UpdateServicePlanMutationVariables,
  TContext
> => {
  return useMutation(getUpdateServicePlanMutationOptions(options), queryClient);
};
export type deleteServicePlanResponse204 = {
  data: void;
  status: 204;
};

export type deleteServicePlanResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type deleteServicePlanResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type deleteServicePlanResponse403 = {
  data: ForbiddenResponse;
  status: 403;
};

export type deleteServicePlanResponse404 = {
  data: NotFoundResponse;
  status: 404;
};

export type deleteServicePlanResponse409 = {
  data: ConflictResponse;
  status: 409;
};

export type deleteServicePlanResponse412 = {
  data: StaleVersionResponse;
  status: 412;
};

export type deleteServicePlanResponse428 = {
  data: VersionRequiredResponse;
  status: 428;
};

export type deleteServicePlanResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type deleteServicePlanResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type deleteServicePlanResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<HTTPStatusCodes, 204 | 400 | 401 | 403 | 404 | 409 | 412 | 428 | 429 | 500>;
};

export type deleteServicePlanResponseSuccess = deleteServicePlanResponse204 & {
  headers: Headers;
};
export type deleteServicePlanResponseError = (
  | deleteServicePlanResponse400
  | deleteServicePlanResponse401
  | deleteServicePlanResponse403
  | deleteServicePlanResponse404
  | deleteServicePlanResponse409
  | deleteServicePlanResponse412
  | deleteServicePlanResponse428
  | deleteServicePlanResponse429
  | deleteServicePlanResponse500
  | deleteServicePlanResponseDefault
) & {
  headers: Headers;
};

export const getDeleteServicePlanUrl = (servicePlanId: string) => {
  return `/service-plans/${servicePlanId}`;
};

/**
 * Deletes the service plan, if the version in If-Match is the current one; not when it was in force at the end of a year whose follow-up is approved (409 `locked`). Needs the right `activities.write`. It can be restored (`/removed-objects`). Svenska: Tar bort serviceplanen, om versionen i If-Match är den aktuella; inte när den gällde i slutet av ett år vars uppföljning är godkänd. Kräver rättigheten `activities.write`. Kan återställas.
 * @summary Delete a service plan
 */
export const deleteServicePlan = async (
  servicePlanId: string,
  options?: Parameters<typeof http>[1],
): Promise<deleteServicePlanResponseSuccess> => {
  return http<deleteServicePlanResponseSuccess>(getDeleteServicePlanUrl(servicePlanId), {
    ...options,
    method: 'DELETE',
  });
};

export const getDeleteServicePlanMutationKey = () => ['deleteServicePlan'] as const;

export const getDeleteServicePlanMutationOptions = <
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
    Awaited<ReturnType<typeof deleteServicePlan>>,
    TError,
    DeleteServicePlanMutationVariables,
    TContext
  >;
  request?: SecondParameter<typeof http>;
}): UseMutationOptions<
  Awaited<ReturnType<typeof deleteServicePlan>>,
  TError,
  DeleteServicePlanMutationVariables,
  TContext
> => {
  const mutationKey = getDeleteServicePlanMutationKey();
  const { mutation: mutationOptions, request: requestOptions } = options
    ? options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey
      ? options
      : { ...options, mutation: { ...options.mutation, mutationKey } }
    : { mutation: { mutationKey }, request: undefined };

  const mutationFn: MutationFunction<
    Awaited<ReturnType<typeof deleteServicePlan>>,
    DeleteServicePlanMutationVariables
  > = (props) => {
    const { servicePlanId } = props ?? {};

    return deleteServicePlan(servicePlanId, requestOptions);
  };

  return { mutationFn, ...mutationOptions };
};

export type DeleteServicePlanMutationResult = NonNullable<
  Awaited<ReturnType<typeof deleteServicePlan>>
>;

export type DeleteServicePlanMutationError = ErrorType<
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
export type DeleteServicePlanMutationVariables = { servicePlanId: string };

/**
 * @summary Delete a service plan
 */
export const useDeleteServicePlan = <
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
      Awaited<ReturnType<typeof deleteServicePlan>>,
      TError,
      DeleteServicePlanMutationVariables,
      TContext
    >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseMutationResult<
  Awaited<ReturnType<typeof deleteServicePlan>>,
  TError,
  DeleteServicePlanMutationVariables,
  TContext
> => {
  return useMutation(getDeleteServicePlanMutationOptions(options), queryClient);
};
export type listServicePlanChangesResponse200 = {
  data: ChangePage;
  status: 200;
};

export type listServicePlanChangesResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type listServicePlanChangesResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type listServicePlanChangesResponse403 = {
  data: ForbiddenResponse;
  status: 403;
};

export type listServicePlanChangesResponse404 = {
  data: NotFoundResponse;
  status: 404;
};

export type listServicePlanChangesResponse406 = {
  data: NotAcceptableResponse;
  status: 406;
};

export type listServicePlanChangesResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type listServicePlanChangesResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type listServicePlanChangesResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<HTTPStatusCodes, 200 | 400 | 401 | 403 | 404 | 406 | 429 | 500>;
};

export type listServicePlanChangesResponseSuccess = listServicePlanChangesResponse200 & {
  headers: Headers;
};
export type listServicePlanChangesResponseError = (
  | listServicePlanChangesResponse400
  | listServicePlanChangesResponse401
  | listServicePlanChangesResponse403
  | listServicePlanChangesResponse404
  | listServicePlanChangesResponse406
  | listServicePlanChangesResponse429
  | listServicePlanChangesResponse500
  | listServicePlanChangesResponseDefault
) & {
  headers: Headers;
};

export const getListServicePlanChangesUrl = (
  servicePlanId: string,
  params?: ListServicePlanChangesParams,
) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value));
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0
    ? `/service-plans/${servicePlanId}/changes?${stringifiedParams}`
    : `/service-plans/${servicePlanId}/changes`;
};

/**
 * The history, newest first: who, when, why where it was said, and each field before and after. Needs the right `activities.read`. Svenska: Serviceplanens historik, senaste först: vem, när, varför och varje fält före och efter. Kräver rättigheten `activities.read`.
 * @summary List the changes of a service plan
 */
export const listServicePlanChanges = async (
  servicePlanId: string,
  params?: ListServicePlanChangesParams,
  options?: Parameters<typeof http>[1],
): Promise<listServicePlanChangesResponseSuccess> => {
  return http<listServicePlanChangesResponseSuccess>(
    getListServicePlanChangesUrl(servicePlanId, params),
    {
      ...options,
      method: 'GET',
    },
  );
};

export const getListServicePlanChangesQueryKey = (
  servicePlanId: string,
  params?: ListServicePlanChangesParams,
) => {
  return [`/service-plans/${servicePlanId}/changes`, ...(params ? [params] : [])] as const;
};

export const getListServicePlanChangesQueryOptions = <
  TData = Awaited<ReturnType<typeof listServicePlanChanges>>,
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
  servicePlanId: string,
  params?: ListServicePlanChangesParams,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof listServicePlanChanges>>, TError, TData>
    >;
    request?: SecondParameter<typeof http>;
  },
) => {
  const { query: queryOptions, request: requestOptions } = options ?? {};

  const queryKey =
    queryOptions?.queryKey ?? getListServicePlanChangesQueryKey(servicePlanId, params);

  const queryFn: QueryFunction<Awaited<ReturnType<typeof listServicePlanChanges>>> = ({ signal }) =>
    listServicePlanChanges(servicePlanId, params, { signal, ...requestOptions });

  return {
    queryKey,
    queryFn,
    enabled: servicePlanId !== null && servicePlanId !== undefined,
    ...queryOptions,
  } as UseQueryOptions<Awaited<ReturnType<typeof listServicePlanChanges>>, TError, TData> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };
};

export type ListServicePlanChangesQueryResult = NonNullable<
  Awaited<ReturnType<typeof listServicePlanChanges>>
>;
export type ListServicePlanChangesQueryError = ErrorType<
  | InvalidInputResponse
  | UnauthenticatedResponse
  | ForbiddenResponse
  | NotFoundResponse
  | NotAcceptableResponse
  | TooManyRequestsResponse
  | InternalErrorResponse
  | UnexpectedErrorResponse
>;

export function useListServicePlanChanges<
  TData = Awaited<ReturnType<typeof listServicePlanChanges>>,
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
  servicePlanId: string,
  params: undefined | ListServicePlanChangesParams,
  options: {
    query: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof listServicePlanChanges>>, TError, TData>
    > &
      Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listServicePlanChanges>>,
          TError,
          Awaited<ReturnType<typeof listServicePlanChanges>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useListServicePlanChanges<
  TData = Awaited<ReturnType<typeof listServicePlanChanges>>,
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
  servicePlanId: string,
  params?: ListServicePlanChangesParams,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof listServicePlanChanges>>, TError, TData>
    > &
      Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listServicePlanChanges>>,
          TError,
          Awaited<ReturnType<typeof listServicePlanChanges>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useListServicePlanChanges<
  TData = Awaited<ReturnType<typeof listServicePlanChanges>>,
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
  servicePlanId: string,
  params?: ListServicePlanChangesParams,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof listServicePlanChanges>>, TError, TData>
    >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
/**
 * @summary List the changes of a service plan
 */

export function useListServicePlanChanges<
  TData = Awaited<ReturnType<typeof listServicePlanChanges>>,
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
  servicePlanId: string,
  params?: ListServicePlanChangesParams,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof listServicePlanChanges>>, TError, TData>
    >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {
  const queryOptions = getListServicePlanChangesQueryOptions(servicePlanId, params, options);

  const query = useQuery(queryOptions, queryClient) as UseQueryResult<TData, TError> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };

  return withQueryKey(query, queryOptions.queryKey);
}
