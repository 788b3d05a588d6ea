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
  ActionPlan,
  ActionPlanAdoption,
  ActionPlanAdoptionInput,
  ActionPlanAdoptionPage,
  ActionPlanInput,
  ActionPlanPage,
  ActionPlanPatch,
  ChangePage,
  ConflictResponse,
  ExportActionPlansParams,
  ForbiddenResponse,
  GetActionPlanParams,
  InternalErrorResponse,
  InvalidInputResponse,
  ListActionPlanAdoptionsParams,
  ListActionPlanChangesParams,
  ListActionPlansParams,
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

export type listActionPlansResponse200 = {
  data: ActionPlanPage;
  status: 200;
};

export type listActionPlansResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type listActionPlansResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type listActionPlansResponse403 = {
  data: ForbiddenResponse;
  status: 403;
};

export type listActionPlansResponse406 = {
  data: NotAcceptableResponse;
  status: 406;
};

export type listActionPlansResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type listActionPlansResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type listActionPlansResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<HTTPStatusCodes, 200 | 400 | 401 | 403 | 406 | 429 | 500>;
};

export type listActionPlansResponseSuccess = listActionPlansResponse200 & {
  headers: Headers;
};
export type listActionPlansResponseError = (
  | listActionPlansResponse400
  | listActionPlansResponse401
  | listActionPlansResponse403
  | listActionPlansResponse406
  | listActionPlansResponse429
  | listActionPlansResponse500
  | listActionPlansResponseDefault
) & {
  headers: Headers;
};

export const getListActionPlansUrl = (params?: ListActionPlansParams) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value));
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/action-plans?${stringifiedParams}` : `/action-plans`;
};

/**
 * The action plans of the region, filtered, sorted and paged. Needs the right `programmes.read`. Svenska: Regionens handlingsplaner, med filter, sortering och sidor. Kräver rättigheten `programmes.read`.
 * @summary List action plans
 */
export const listActionPlans = async (
  params?: ListActionPlansParams,
  options?: Parameters<typeof http>[1],
): Promise<listActionPlansResponseSuccess> => {
  return http<listActionPlansResponseSuccess>(getListActionPlansUrl(params), {
    ...options,
    method: 'GET',
  });
};

export const getListActionPlansQueryKey = (params?: ListActionPlansParams) => {
  return [`/action-plans`, ...(params ? [params] : [])] as const;
};

export const getListActionPlansQueryOptions = <
  TData = Awaited<ReturnType<typeof listActionPlans>>,
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
  params?: ListActionPlansParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof listActionPlans>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
) => {
  const { query: queryOptions, request: requestOptions } = options ?? {};

  const queryKey = queryOptions?.queryKey ?? getListActionPlansQueryKey(params);

  const queryFn: QueryFunction<Awaited<ReturnType<typeof listActionPlans>>> = ({ signal }) =>
    listActionPlans(params, { signal, ...requestOptions });

  return { queryKey, queryFn, ...queryOptions } as UseQueryOptions<
    Awaited<ReturnType<typeof listActionPlans>>,
    TError,
    TData
  > & { queryKey: DataTag<QueryKey, TData, TError> };
};

export type ListActionPlansQueryResult = NonNullable<Awaited<ReturnType<typeof listActionPlans>>>;
export type ListActionPlansQueryError = ErrorType<
  | InvalidInputResponse
  | UnauthenticatedResponse
  | ForbiddenResponse
  | NotAcceptableResponse
  | TooManyRequestsResponse
  | InternalErrorResponse
  | UnexpectedErrorResponse
>;

export function useListActionPlans<
  TData = Awaited<ReturnType<typeof listActionPlans>>,
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
  params: undefined | ListActionPlansParams,
  options: {
    query: Partial<UseQueryOptions<Awaited<ReturnType<typeof listActionPlans>>, TError, TData>> &
      Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listActionPlans>>,
          TError,
          Awaited<ReturnType<typeof listActionPlans>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useListActionPlans<
  TData = Awaited<ReturnType<typeof listActionPlans>>,
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
  params?: ListActionPlansParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof listActionPlans>>, TError, TData>> &
      Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listActionPlans>>,
          TError,
          Awaited<ReturnType<typeof listActionPlans>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useListActionPlans<
  TData = Awaited<ReturnType<typeof listActionPlans>>,
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
  params?: ListActionPlansParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof listActionPlans>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
/**
 * @summary List action plans
 */

export function useListActionPlans<
  TData = Awaited<ReturnType<typeof listActionPlans>>,
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
  params?: ListActionPlansParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof listActionPlans>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {
  const queryOptions = getListActionPlansQueryOptions(params, options);

  const query = useQuery(queryOptions, queryClient) as UseQueryResult<TData, TError> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };

  return withQueryKey(query, queryOptions.queryKey);
}

export type createActionPlanResponse201 = {
  data: ActionPlan;
  status: 201;
};

export type createActionPlanResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type createActionPlanResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type createActionPlanResponse403 = {
  data: ForbiddenResponse;
  status: 403;
};

export type createActionPlanResponse406 = {
  data: NotAcceptableResponse;
  status: 406;
};

export type createActionPlanResponse409 = {
  data: ConflictResponse;
  status: 409;
};

export type createActionPlanResponse415 = {
  data: UnsupportedMediaTypeResponse;
  status: 415;
};

export type createActionPlanResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type createActionPlanResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type createActionPlanResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<HTTPStatusCodes, 201 | 400 | 401 | 403 | 406 | 409 | 415 | 429 | 500>;
};

export type createActionPlanResponseSuccess = createActionPlanResponse201 & {
  headers: Headers;
};
export type createActionPlanResponseError = (
  | createActionPlanResponse400
  | createActionPlanResponse401
  | createActionPlanResponse403
  | createActionPlanResponse406
  | createActionPlanResponse409
  | createActionPlanResponse415
  | createActionPlanResponse429
  | createActionPlanResponse500
  | createActionPlanResponseDefault
) & {
  headers: Headers;
};

export const getCreateActionPlanUrl = () => {
  return `/action-plans`;
};

/**
 * Creates an action plan in the region of the caller. One plan for each programme and year (409 `duplicate`); the year lies within the period of the programme. Needs the right `programmes.write`. Svenska: Lägger till en handlingsplan i den egna regionen. En plan per program och år. Kräver rättigheten `programmes.write`.
 * @summary Create an action plan
 */
export const createActionPlan = async (
  actionPlanInput: ActionPlanInput,
  options?: Parameters<typeof http>[1],
): Promise<createActionPlanResponseSuccess> => {
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
  return http<createActionPlanResponseSuccess>(getCreateActionPlanUrl(), {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(actionPlanInput),
  });
};

export const getCreateActionPlanMutationKey = () => ['createActionPlan'] as const;

export const getCreateActionPlanMutationOptions = <
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
    Awaited<ReturnType<typeof createActionPlan>>,
    TError,
    CreateActionPlanMutationVariables,
    TContext
  >;
  request?: SecondParameter<typeof http>;
}): UseMutationOptions<
  Awaited<ReturnType<typeof createActionPlan>>,
  TError,
  CreateActionPlanMutationVariables,
  TContext
> => {
  const mutationKey = getCreateActionPlanMutationKey();
  const { mutation: mutationOptions, request: requestOptions } = options
    ? options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey
      ? options
      : { ...options, mutation: { ...options.mutation, mutationKey } }
    : { mutation: { mutationKey }, request: undefined };

  const mutationFn: MutationFunction<
    Awaited<ReturnType<typeof createActionPlan>>,
    CreateActionPlanMutationVariables
  > = (props) => {
    const { data } = props ?? {};

    return createActionPlan(data, requestOptions);
  };

  return { mutationFn, ...mutationOptions };
};

export type CreateActionPlanMutationResult = NonNullable<
  Awaited<ReturnType<typeof createActionPlan>>
>;
export type CreateActionPlanMutationBody = BodyType<ActionPlanInput>;
export type CreateActionPlanMutationError = ErrorType<
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
export type CreateActionPlanMutationVariables = { data: BodyType<ActionPlanInput> };

/**
 * @summary Create an action plan
 */
export const useCreateActionPlan = <
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
      Awaited<ReturnType<typeof createActionPlan>>,
      TError,
      CreateActionPlanMutationVariables,
      TContext
    >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseMutationResult<
  Awaited<ReturnType<typeof createActionPlan>>,
  TError,
  CreateActionPlanMutationVariables,
  TContext
> => {
  return useMutation(getCreateActionPlanMutationOptions(options), queryClient);
};
export type exportActionPlansResponse200TextCsv = {
  data: string;
  status: 200;
};

export type exportActionPlansResponse200ApplicationVndOpenxmlformatsOfficedocumentSpreadsheetmlSheet =
  {
    data: Blob;
    status: 200;
  };

export type exportActionPlansResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type exportActionPlansResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type exportActionPlansResponse403 = {
  data: ForbiddenResponse;
  status: 403;
};

export type exportActionPlansResponse406 = {
  data: NotAcceptableResponse;
  status: 406;
};

export type exportActionPlansResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type exportActionPlansResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type exportActionPlansResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<HTTPStatusCodes, 200 | 400 | 401 | 403 | 406 | 429 | 500>;
};

export type exportActionPlansResponseSuccess = (
  | exportActionPlansResponse200TextCsv
  | exportActionPlansResponse200ApplicationVndOpenxmlformatsOfficedocumentSpreadsheetmlSheet
) & {
  headers: Headers;
};
export type exportActionPlansResponseError = (
  | exportActionPlansResponse400
  | exportActionPlansResponse401
  | exportActionPlansResponse403
  | exportActionPlansResponse406
  | exportActionPlansResponse429
  | exportActionPlansResponse500
  | exportActionPlansResponseDefault
) & {
  headers: Headers;
};

export const getExportActionPlansUrl = (params?: ExportActionPlansParams) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value));
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0
    ? `/action-plans/exports?${stringifiedParams}`
    : `/action-plans/exports`;
};

/**
 * All action plans that the filters select, in the order asked for, as a CSV or Excel file; not paged. Needs the right `programmes.read`. Svenska: Alla handlingsplaner i urvalet som CSV- eller Excelfil. Kräver rättigheten `programmes.read`.
 * @summary Export action plans
 */
export const exportActionPlans = async (
  params?: ExportActionPlansParams,
  options?: Parameters<typeof http>[1],
): Promise<exportActionPlansResponseSuccess> => {
  return http<exportActionPlansResponseSuccess>(getExportActionPlansUrl(params), {
    ...options,
    method: 'GET',
  });
};

export const getExportActionPlansQueryKey = (params?: ExportActionPlansParams) => {
  return [`/action-plans/exports`, ...(params ? [params] : [])] as const;
};

export const getExportActionPlansQueryOptions = <
  TData = Awaited<ReturnType<typeof exportActionPlans>>,
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
  params?: ExportActionPlansParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof exportActionPlans>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
) => {
  const { query: queryOptions, request: requestOptions } = options ?? {};

  const queryKey = queryOptions?.queryKey ?? getExportActionPlansQueryKey(params);

  const queryFn: QueryFunction<Awaited<ReturnType<typeof exportActionPlans>>> = ({ signal }) =>
    exportActionPlans(params, { signal, ...requestOptions });

  return { queryKey, queryFn, ...queryOptions } as UseQueryOptions<
    Awaited<ReturnType<typeof exportActionPlans>>,
    TError,
    TData
  > & { queryKey: DataTag<QueryKey, TData, TError> };
};

export type ExportActionPlansQueryResult = NonNullable<
  Awaited<ReturnType<typeof exportActionPlans>>
>;
export type ExportActionPlansQueryError = ErrorType<
  | InvalidInputResponse
  | UnauthenticatedResponse
  | ForbiddenResponse
  | NotAcceptableResponse
  | TooManyRequestsResponse
  | InternalErrorResponse
  | UnexpectedErrorResponse
>;

export function useExportActionPlans<
  TData = Awaited<ReturnType<typeof exportActionPlans>>,
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
  params: undefined | ExportActionPlansParams,
  options: {
    query: Partial<UseQueryOptions<Awaited<ReturnType<typeof exportActionPlans>>, TError, TData>> &
      Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof exportActionPlans>>,
          TError,
          Awaited<ReturnType<typeof exportActionPlans>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useExportActionPlans<
  TData = Awaited<ReturnType<typeof exportActionPlans>>,
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
  params?: ExportActionPlansParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof exportActionPlans>>, TError, TData>> &
      Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof exportActionPlans>>,
          TError,
          Awaited<ReturnType<typeof exportActionPlans>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useExportActionPlans<
  TData = Awaited<ReturnType<typeof exportActionPlans>>,
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
  params?: ExportActionPlansParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof exportActionPlans>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
/**
 * @summary Export action plans
 */

export function useExportActionPlans<
  TData = Awaited<ReturnType<typeof exportActionPlans>>,
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
  params?: ExportActionPlansParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof exportActionPlans>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {
  const queryOptions = getExportActionPlansQueryOptions(params, options);

  const query = useQuery(queryOptions, queryClient) as UseQueryResult<TData, TError> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };

  return withQueryKey(query, queryOptions.queryKey);
}

export type getActionPlanResponse200 = {
  data: ActionPlan;
  status: 200;
};

export type getActionPlanResponse304 = {
  data: NotModifiedResponse;
  status: 304;
};

export type getActionPlanResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type getActionPlanResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type getActionPlanResponse403 = {
  data: ForbiddenResponse;
  status: 403;
};

export type getActionPlanResponse404 = {
  data: NotFoundResponse;
  status: 404;
};

export type getActionPlanResponse406 = {
  data: NotAcceptableResponse;
  status: 406;
};

export type getActionPlanResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type getActionPlanResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type getActionPlanResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<HTTPStatusCodes, 200 | 304 | 400 | 401 | 403 | 404 | 406 | 429 | 500>;
};

export type getActionPlanResponseSuccess = getActionPlanResponse200 & {
  headers: Headers;
};
export type getActionPlanResponseError = (
  | getActionPlanResponse304
  | getActionPlanResponse400
  | getActionPlanResponse401
  | getActionPlanResponse403
  | getActionPlanResponse404
  | getActionPlanResponse406
  | getActionPlanResponse429
  | getActionPlanResponse500
  | getActionPlanResponseDefault
) & {
  headers: Headers;
};

export const getGetActionPlanUrl = (actionPlanId: string, params?: GetActionPlanParams) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value));
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0
    ? `/action-plans/${actionPlanId}?${stringifiedParams}`
    : `/action-plans/${actionPlanId}`;
};

/**
 * One action plan with its version and the changes allowed now. Needs the right `programmes.read`. Svenska: En handlingsplan med version och tillåtna ändringar. Kräver rättigheten `programmes.read`.
 * @summary Get an action plan
 */
export const getActionPlan = async (
  actionPlanId: string,
  params?: GetActionPlanParams,
  options?: Parameters<typeof http>[1],
): Promise<getActionPlanResponseSuccess> => {
  return http<getActionPlanResponseSuccess>(getGetActionPlanUrl(actionPlanId, params), {
    ...options,
    method: 'GET',
  });
};

export const getGetActionPlanQueryKey = (actionPlanId: string, params?: GetActionPlanParams) => {
  return [`/action-plans/${actionPlanId}`, ...(params ? [params] : [])] as const;
};

export const getGetActionPlanQueryOptions = <
  TData = Awaited<ReturnType<typeof getActionPlan>>,
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
  actionPlanId: string,
  params?: GetActionPlanParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof getActionPlan>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
) => {
  const { query: queryOptions, request: requestOptions } = options ?? {};

  const queryKey = queryOptions?.queryKey ?? getGetActionPlanQueryKey(actionPlanId, params);

  const queryFn: QueryFunction<Awaited<ReturnType<typeof getActionPlan>>> = ({ signal }) =>
    getActionPlan(actionPlanId, params, { signal, ...requestOptions });

  return {
    queryKey,
    queryFn,
    enabled: actionPlanId !== null && actionPlanId !== undefined,
    ...queryOptions,
  } as UseQueryOptions<Awaited<ReturnType<typeof getActionPlan>>, TError, TData> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };
};

export type GetActionPlanQueryResult = NonNullable<Awaited<ReturnType<typeof getActionPlan>>>;
export type GetActionPlanQueryError = ErrorType<
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

export function useGetActionPlan<
  TData = Awaited<ReturnType<typeof getActionPlan>>,
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
  actionPlanId: string,
  params: undefined | GetActionPlanParams,
  options: {
    query: Partial<UseQueryOptions<Awaited<ReturnType<typeof getActionPlan>>, TError, TData>> &
      Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getActionPlan>>,
          TError,
          Awaited<ReturnType<typeof getActionPlan>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useGetActionPlan<
  TData = Awaited<ReturnType<typeof getActionPlan>>,
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
  actionPlanId: string,
  params?: GetActionPlanParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof getActionPlan>>, TError, TData>> &
      Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getActionPlan>>,
          TError,
          Awaited<ReturnType<typeof getActionPlan>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useGetActionPlan<
  TData = Awaited<ReturnType<typeof getActionPlan>>,
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
  actionPlanId: string,
  params?: GetActionPlanParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof getActionPlan>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
/**
 * @summary Get an action plan
 */

export function useGetActionPlan<
  TData = Awaited<ReturnType<typeof getActionPlan>>,
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
  actionPlanId: string,
  params?: GetActionPlanParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof getActionPlan>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {
  const queryOptions = getGetActionPlanQueryOptions(actionPlanId, params, options);

  const query = useQuery(queryOptions, queryClient) as UseQueryResult<TData, TError> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };

  return withQueryKey(query, queryOptions.queryKey);
}

export type updateActionPlanResponse200 = {
  data: ActionPlan;
  status: 200;
};

export type updateActionPlanResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type updateActionPlanResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type updateActionPlanResponse403 = {
  data: ForbiddenResponse;
  status: 403;
};

export type updateActionPlanResponse404 = {
  data: NotFoundResponse;
  status: 404;
};

export type updateActionPlanResponse406 = {
  data: NotAcceptableResponse;
  status: 406;
};

export type updateActionPlanResponse409 = {
  data: ConflictResponse;
  status: 409;
};

export type updateActionPlanResponse412 = {
  data: StaleVersionResponse;
  status: 412;
};

export type updateActionPlanResponse415 = {
  data: UnsupportedMediaTypeResponse;
  status: 415;
};

export type updateActionPlanResponse428 = {
  data: VersionRequiredResponse;
  status: 428;
};

export type updateActionPlanResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type updateActionPlanResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type updateActionPlanResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<
    HTTPStatusCodes,
    200 | 400 | 401 | 403 | 404 | 406 | 409 | 412 | 415 | 428 | 429 | 500
  >;
};

export type updateActionPlanResponseSuccess = updateActionPlanResponse200 & {
  headers: Headers;
};
export type updateActionPlanResponseError = (
  | updateActionPlanResponse400
  | updateActionPlanResponse401
  | updateActionPlanResponse403
  | updateActionPlanResponse404
  | updateActionPlanResponse406
  | updateActionPlanResponse409
  | updateActionPlanResponse412
  | updateActionPlanResponse415
  | updateActionPlanResponse428
  | updateActionPlanResponse429
  | updateActionPlanResponse500
  | updateActionPlanResponseDefault
) & {
  headers: Headers;
};

export const getUpdateActionPlanUrl = (actionPlanId: string) => {
  return `/action-plans/${actionPlanId}`;
};

/**
 * Changes the fields sent, by merge patch, if the version in If-Match is the current one. The content of an adopted plan is locked (409 `locked`); a change of status that is not allowed gives 409 `illegal-transition`. Needs the right `programmes.write`. Svenska: Ändrar de fält som skickas, om versionen i If-Match är den aktuella. En fastställd plans innehåll är låst. Kräver rättigheten `programmes.write`.
 * @summary Change an action plan
 */
export const updateActionPlan = async (
  actionPlanId: string,
  actionPlanPatch: ActionPlanPatch,
  options?: Parameters<typeof http>[1],
): Promise<updateActionPlanResponseSuccess> => {
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
  return http<updateActionPlanResponseSuccess>(getUpdateActionPlanUrl(actionPlanId), {
    ...options,
    method: 'PATCH',
    headers: { 'Content-Type': 'application/merge-patch+json', ...getHeaders(options?.headers) },
    body: JSON.stringify(actionPlanPatch),
  });
};

export const getUpdateActionPlanMutationKey = () => ['updateActionPlan'] as const;

export const getUpdateActionPlanMutationOptions = <
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
    Awaited<ReturnType<typeof updateActionPlan>>,
    TError,
    UpdateActionPlanMutationVariables,
    TContext
  >;
  request?: SecondParameter<typeof http>;
}): UseMutationOptions<
  Awaited<ReturnType<typeof updateActionPlan>>,
  TError,
  UpdateActionPlanMutationVariables,
  TContext
> => {
  const mutationKey = getUpdateActionPlanMutationKey();
  const { mutation: mutationOptions, request: requestOptions } = options
    ? options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey
      ? options
      : { ...options, mutation: { ...options.mutation, mutationKey } }
    : { mutation: { mutationKey }, request: undefined };

  const mutationFn: MutationFunction<
    Awaited<ReturnType<typeof updateActionPlan>>,
    UpdateActionPlanMutationVariables
  > = (props) => {
    const { actionPlanId, data } = props ?? {};

    return updateActionPlan(actionPlanId, data, requestOptions);
  };

  return { mutationFn, ...mutationOptions };
};

export type UpdateActionPlanMutationResult = NonNullable<
  Awaited<ReturnType<typeof updateActionPlan>>
>;
export type UpdateActionPlanMutationBody = BodyType<ActionPlanPatch>;
export type UpdateActionPlanMutationError = ErrorType<
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
export type UpdateActionPlanMutationVariables = {
  actionPlanId: string;
  data: BodyType<ActionPlanPatch>;
};

/**
 * @summary Change an action plan
 */
export const useUpdateActionPlan = <
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
      Awaited<ReturnType<typeof updateActionPlan>>,
      TError,
      UpdateActionPlanMutationVariables,
      TContext
    >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseMutationResult<
  Awaited<ReturnType<typeof updateActionPlan>>,
  TError,
  UpdateActionPlanMutationVariables,
  TContext
> => {
  return useMutation(getUpdateActionPlanMutationOptions(options), queryClient);
};
export type deleteActionPlanResponse204 = {
  data: void;
  status: 204;
};

export type deleteActionPlanResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type deleteActionPlanResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type deleteActionPlanResponse403 = {
  data: ForbiddenResponse;
  status: 403;
};

export type deleteActionPlanResponse404 = {
  data: NotFoundResponse;
  status: 404;
};

export type deleteActionPlanResponse409 = {
  data: ConflictResponse;
  status: 409;
};

export type deleteActionPlanResponse412 = {
  data: StaleVersionResponse;
  status: 412;
};

export type deleteActionPlanResponse428 = {
  data: VersionRequiredResponse;
  status: 428;
};

export type deleteActionPlanResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type deleteActionPlanResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type deleteActionPlanResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<HTTPStatusCodes, 204 | 400 | 401 | 403 | 404 | 409 | 412 | 428 | 429 | 500>;
};

export type deleteActionPlanResponseSuccess = deleteActionPlanResponse204 & {
  headers: Headers;
};
export type deleteActionPlanResponseError = (
  | deleteActionPlanResponse400
  | deleteActionPlanResponse401
  | deleteActionPlanResponse403
  | deleteActionPlanResponse404
  | deleteActionPlanResponse409
  | deleteActionPlanResponse412
  | deleteActionPlanResponse428
  | deleteActionPlanResponse429
  | deleteActionPlanResponse500
  | deleteActionPlanResponseDefault
) & {
  headers: Headers;
};

export const getDeleteActionPlanUrl = (actionPlanId: string) => {
  return `/action-plans/${actionPlanId}`;
};

/**
 * Deletes the action plan, if the version in If-Match is the current one. Only a draft that was never adopted (409 `locked`) and has no measures (409 `in-use`). Needs the right `programmes.write`. It can be restored (`/removed-objects`). Svenska: Tar bort handlingsplanen, om versionen i If-Match är den aktuella. Bara ett utkast utan insatser. Kräver rättigheten `programmes.write`. Kan återställas.
 * @summary Delete an action plan
 */
export const deleteActionPlan = async (
  actionPlanId: string,
  options?: Parameters<typeof http>[1],
): Promise<deleteActionPlanResponseSuccess> => {
  return http<deleteActionPlanResponseSuccess>(getDeleteActionPlanUrl(actionPlanId), {
    ...options,
    method: 'DELETE',
  });
};

export const getDeleteActionPlanMutationKey = () => ['deleteActionPlan'] as const;

export const getDeleteActionPlanMutationOptions = <
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
    Awaited<ReturnType<typeof deleteActionPlan>>,
    TError,
    DeleteActionPlanMutationVariables,
    TContext
  >;
  request?: SecondParameter<typeof http>;
}): UseMutationOptions<
  Awaited<ReturnType<typeof deleteActionPlan>>,
  TError,
  DeleteActionPlanMutationVariables,
  TContext
> => {
  const mutationKey = getDeleteActionPlanMutationKey();
  const { mutation: mutationOptions, request: requestOptions } = options
    ? options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey
      ? options
      : { ...options, mutation: { ...options.mutation, mutationKey } }
    : { mutation: { mutationKey }, request: undefined };

  const mutationFn: MutationFunction<
    Awaited<ReturnType<typeof deleteActionPlan>>,
    DeleteActionPlanMutationVariables
  > = (props) => {
    const { actionPlanId } = props ?? {};

    return deleteActionPlan(actionPlanId, requestOptions);
  };

  return { mutationFn, ...mutationOptions };
};

export type DeleteActionPlanMutationResult = NonNullable<
  Awaited<ReturnType<typeof deleteActionPlan>>
>;

export type DeleteActionPlanMutationError = ErrorType<
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
export type DeleteActionPlanMutationVariables = { actionPlanId: string };

/**
 * @summary Delete an action plan
 */
export const useDeleteActionPlan = <
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
      Awaited<ReturnType<typeof deleteActionPlan>>,
      TError,
      DeleteActionPlanMutationVariables,
      TContext
    >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseMutationResult<
  Awaited<ReturnType<typeof deleteActionPlan>>,
  TError,
  DeleteActionPlanMutationVariables,
  TContext
> => {
  return useMutation(getDeleteActionPlanMutationOptions(options), queryClient);
};
export type listActionPlanChangesResponse200 = {
  data: ChangePage;
  status: 200;
};

export type listActionPlanChangesResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type listActionPlanChangesResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type listActionPlanChangesResponse403 = {
  data: ForbiddenResponse;
  status: 403;
};

export type listActionPlanChangesResponse404 = {
  data: NotFoundResponse;
  status: 404;
};

export type listActionPlanChangesResponse406 = {
  data: NotAcceptableResponse;
  status: 406;
};

export type listActionPlanChangesResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type listActionPlanChangesResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type listActionPlanChangesResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<HTTPStatusCodes, 200 | 400 | 401 | 403 | 404 | 406 | 429 | 500>;
};

export type listActionPlanChangesResponseSuccess = listActionPlanChangesResponse200 & {
  headers: Headers;
};
export type listActionPlanChangesResponseError = (
  | listActionPlanChangesResponse400
  | listActionPlanChangesResponse401
  | listActionPlanChangesResponse403
  | listActionPlanChangesResponse404
  | listActionPlanChangesResponse406
  | listActionPlanChangesResponse429
  | listActionPlanChangesResponse500
  | listActionPlanChangesResponseDefault
) & {
  headers: Headers;
};

export const getListActionPlanChangesUrl = (
  actionPlanId: string,
  params?: ListActionPlanChangesParams,
) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value));
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0
    ? `/action-plans/${actionPlanId}/changes?${stringifiedParams}`
    : `/action-plans/${actionPlanId}/changes`;
};

/**
 * The history, newest first: who, when, why where it was said, and each field before and after. A change of a part, such as a goal, is a change of its own. Needs the right `programmes.read`. Svenska: Handlingsplanens historik, senaste först: vem, när, varför och varje fält före och efter. Kräver rättigheten `programmes.read`.
 * @summary List the changes of an action plan
 */
export const listActionPlanChanges = async (
  actionPlanId: string,
  params?: ListActionPlanChangesParams,
  options?: Parameters<typeof http>[1],
): Promise<listActionPlanChangesResponseSuccess> => {
  return http<listActionPlanChangesResponseSuccess>(
    getListActionPlanChangesUrl(actionPlanId, params),
    {
      ...options,
      method: 'GET',
    },
  );
};

export const getListActionPlanChangesQueryKey = (
  actionPlanId: string,
  params?: ListActionPlanChangesParams,
) => {
  return [`/action-plans/${actionPlanId}/changes`, ...(params ? [params] : [])] as const;
};

export const getListActionPlanChangesQueryOptions = <
  TData = Awaited<ReturnType<typeof listActionPlanChanges>>,
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
  actionPlanId: string,
  params?: ListActionPlanChangesParams,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof listActionPlanChanges>>, TError, TData>
    >;
    request?: SecondParameter<typeof http>;
  },
) => {
  const { query: queryOptions, request: requestOptions } = options ?? {};

  const queryKey = queryOptions?.queryKey ?? getListActionPlanChangesQueryKey(actionPlanId, params);

  const queryFn: QueryFunction<Awaited<ReturnType<typeof listActionPlanChanges>>> = ({ signal }) =>
    listActionPlanChanges(actionPlanId, params, { signal, ...requestOptions });

  return {
    queryKey,
    queryFn,
    enabled: actionPlanId !== null && actionPlanId !== undefined,
    ...queryOptions,
  } as UseQueryOptions<Awaited<ReturnType<typeof listActionPlanChanges>>, TError, TData> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };
};

export type ListActionPlanChangesQueryResult = NonNullable<
  Awaited<ReturnType<typeof listActionPlanChanges>>
>;
export type ListActionPlanChangesQueryError = ErrorType<
  | InvalidInputResponse
  | UnauthenticatedResponse
  | ForbiddenResponse
  | NotFoundResponse
  | NotAcceptableResponse
  | TooManyRequestsResponse
  | InternalErrorResponse
  | UnexpectedErrorResponse
>;

export function useListActionPlanChanges<
  TData = Awaited<ReturnType<typeof listActionPlanChanges>>,
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
  actionPlanId: string,
  params: undefined | ListActionPlanChangesParams,
  options: {
    query: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof listActionPlanChanges>>, TError, TData>
    > &
      Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listActionPlanChanges>>,
          TError,
          Awaited<ReturnType<typeof listActionPlanChanges>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useListActionPlanChanges<
  TData = Awaited<ReturnType<typeof listActionPlanChanges>>,
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
  actionPlanId: string,
  params?: ListActionPlanChangesParams,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof listActionPlanChanges>>, TError, TData>
    > &
      Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listActionPlanChanges>>,
          TError,
          Awaited<ReturnType<typeof listActionPlanChanges>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useListActionPlanChanges<
  TData = Awaited<ReturnType<typeof listActionPlanChanges>>,
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
  actionPlanId: string,
  params?: ListActionPlanChangesParams,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof listActionPlanChanges>>, TError, TData>
    >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
/**
 * @summary List the changes of an action plan
 */

export function useListActionPlanChanges<
  TData = Awaited<ReturnType<typeof listActionPlanChanges>>,
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
  actionPlanId: string,
  params?: ListActionPlanChangesParams,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof listActionPlanChanges>>, TError, TData>
    >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {
  const queryOptions = getListActionPlanChangesQueryOptions(actionPlanId, params, options);

  const query = useQuery(queryOptions, queryClient) as UseQueryResult<TData, TError> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };

  return withQueryKey(query, queryOptions.queryKey);
}

export type listActionPlanAdoptionsResponse200 = {
  data: ActionPlanAdoptionPage;
  status: 200;
};

export type listActionPlanAdoptionsResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type listActionPlanAdoptionsResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type listActionPlanAdoptionsResponse403 = {
  data: ForbiddenResponse;
  status: 403;
};

export type listActionPlanAdoptionsResponse404 = {
  data: NotFoundResponse;
  status: 404;
};

export type listActionPlanAdoptionsResponse406 = {
  data: NotAcceptableResponse;
  status: 406;
};

export type listActionPlanAdoptionsResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type listActionPlanAdoptionsResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type listActionPlanAdoptionsResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<HTTPStatusCodes, 200 | 400 | 401 | 403 | 404 | 406 | 429 | 500>;
};

export type listActionPlanAdoptionsResponseSuccess = listActionPlanAdoptionsResponse200 & {
  headers: Headers;
};
export type listActionPlanAdoptionsResponseError = (
  | listActionPlanAdoptionsResponse400
  | listActionPlanAdoptionsResponse401
  | listActionPlanAdoptionsResponse403
  | listActionPlanAdoptionsResponse404
  | listActionPlanAdoptionsResponse406
  | listActionPlanAdoptionsResponse429
  | listActionPlanAdoptionsResponse500
  | listActionPlanAdoptionsResponseDefault
) & {
  headers: Headers;
};

export const getListActionPlanAdoptionsUrl = (
  actionPlanId: string,
  params?: ListActionPlanAdoptionsParams,
) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value));
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0
    ? `/action-plans/${actionPlanId}/adoptions?${stringifiedParams}`
    : `/action-plans/${actionPlanId}/adoptions`;
};

/**
 * The decisions that adopted the plan, latest first. Needs the right `programmes.read`. Svenska: Besluten att fastställa planen, senaste först. Kräver rättigheten `programmes.read`.
 * @summary List the adoptions of an action plan
 */
export const listActionPlanAdoptions = async (
  actionPlanId: string,
  params?: ListActionPlanAdoptionsParams,
  options?: Parameters<typeof http>[1],
): Promise<listActionPlanAdoptionsResponseSuccess> => {
  return http<listActionPlanAdoptionsResponseSuccess>(
    getListActionPlanAdoptionsUrl(actionPlanId, params),
    {
      ...options,
      method: 'GET',
    },
  );
};

export const getListActionPlanAdoptionsQueryKey = (
  actionPlanId: string,
  params?: ListActionPlanAdoptionsParams,
) => {
  return [`/action-plans/${actionPlanId}/adoptions`, ...(params ? [params] : [])] as const;
};

export const getListActionPlanAdoptionsQueryOptions = <
  TData = Awaited<ReturnType<typeof listActionPlanAdoptions>>,
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
  actionPlanId: string,
  params?: ListActionPlanAdoptionsParams,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof listActionPlanAdoptions>>, TError, TData>
    >;
    request?: SecondParameter<typeof http>;
  },
) => {
  const { query: queryOptions, request: requestOptions } = options ?? {};

  const queryKey =
    queryOptions?.queryKey ?? getListActionPlanAdoptionsQueryKey(actionPlanId, params);

  const queryFn: QueryFunction<Awaited<ReturnType<typeof listActionPlanAdoptions>>> = ({
    signal,
  }) => listActionPlanAdoptions(actionPlanId, params, { signal, ...requestOptions });

  return {
    queryKey,
    queryFn,
    enabled: actionPlanId !== null && actionPlanId !== undefined,
    ...queryOptions,
  } as UseQueryOptions<Awaited<ReturnType<typeof listActionPlanAdoptions>>, TError, TData> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };
};

export type ListActionPlanAdoptionsQueryResult = NonNullable<
  Awaited<ReturnType<typeof listActionPlanAdoptions>>
>;
export type ListActionPlanAdoptionsQueryError = ErrorType<
  | InvalidInputResponse
  | UnauthenticatedResponse
  | ForbiddenResponse
  | NotFoundResponse
  | NotAcceptableResponse
  | TooManyRequestsResponse
  | InternalErrorResponse
  | UnexpectedErrorResponse
>;

export function useListActionPlanAdoptions<
  TData = Awaited<ReturnType<typeof listActionPlanAdoptions>>,
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
  actionPlanId: string,
  params: undefined | ListActionPlanAdoptionsParams,
  options: {
    query: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof listActionPlanAdoptions>>, TError, TData>
    > &
      Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listActionPlanAdoptions>>,
          TError,
          Awaited<ReturnType<typeof listActionPlanAdoptions>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useListActionPlanAdoptions<
  TData = Awaited<ReturnType<typeof listActionPlanAdoptions>>,
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
  actionPlanId: string,
  params?: ListActionPlanAdoptionsParams,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof listActionPlanAdoptions>>, TError, TData>
    > &
      Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listActionPlanAdoptions>>,
          TError,
          Awaited<ReturnType<typeof listActionPlanAdoptions>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useListActionPlanAdoptions<
  TData = Awaited<ReturnType<typeof listActionPlanAdoptions>>,
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
  actionPlanId: string,
  params?: ListActionPlanAdoptionsParams,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof listActionPlanAdoptions>>, TError, TData>
    >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
/**
 * @summary List the adoptions of an action plan
 */

export function useListActionPlanAdoptions<
  TData = Awaited<ReturnType<typeof listActionPlanAdoptions>>,
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
  actionPlanId: string,
  params?: ListActionPlanAdoptionsParams,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof listActionPlanAdoptions>>, TError, TData>
    >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {
  const queryOptions = getListActionPlanAdoptionsQueryOptions(actionPlanId, params, options);

  const query = useQuery(queryOptions, queryClient) as UseQueryResult<TData, TError> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };

  return withQueryKey(query, queryOptions.queryKey);
}

export type adoptActionPlanResponse201 = {
  data: ActionPlanAdoption;
  status: 201;
};

export type adoptActionPlanResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type adoptActionPlanResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type adoptActionPlanResponse403 = {
  data: ForbiddenResponse;
  status: 403;
};

export type adoptActionPlanResponse404 = {
  data: NotFoundResponse;
  status: 404;
};

export type adoptActionPlanResponse406 = {
  data: NotAcceptableResponse;
  status: 406;
};

export type adoptActionPlanResponse409 = {
  data: ConflictResponse;
  status: 409;
};

export type adoptActionPlanResponse415 = {
  data: UnsupportedMediaTypeResponse;
  status: 415;
};

export type adoptActionPlanResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type adoptActionPlanResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type adoptActionPlanResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<HTTPStatusCodes, 201 | 400 | 401 | 403 | 404 | 406 | 409 | 415 | 429 | 500>;
};

export type adoptActionPlanResponseSuccess = adoptActionPlanResponse201 & {
  headers: Headers;
};
export type adoptActionPlanResponseError = (
  | adoptActionPlanResponse400
  | adoptActionPlanResponse401
  | adoptActionPlanResponse403
  | adoptActionPlanResponse404
  | adoptActionPlanResponse406
  | adoptActionPlanResponse409
  | adoptActionPlanResponse415
  | adoptActionPlanResponse429
  | adoptActionPlanResponse500
  | adoptActionPlanResponseDefault
) & {
  headers: Headers;
};

export const getAdoptActionPlanUrl = (actionPlanId: string) => {
  return `/action-plans/${actionPlanId}/adoptions`;
};

/**
 * Records the delegated decision. The plan needs at least one measure, and every measure a goal and a responsible actor; otherwise 409 `illegal-transition` with a finding for each measure in `errors`. The content is frozen with a hash. Needs the right `action-plans.adopt`. Svenska: Registrerar delegationsbeslutet att fastställa planen, som då låses. Varje insats måste ha mål och ansvarig. Kräver rättigheten `action-plans.adopt`.
 * @summary Adopt an action plan
 */
export const adoptActionPlan = async (
  actionPlanId: string,
  actionPlanAdoptionInput: ActionPlanAdoptionInput,
  options?: Parameters<typeof http>[1],
): Promise<adoptActionPlanResponseSuccess> => {
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
  return http<adoptActionPlanResponseSuccess>(getAdoptActionPlanUrl(actionPlanId), {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(actionPlanAdoptionInput),
  });
};

export const getAdoptActionPlanMutationKey = () => ['adoptActionPlan'] as const;

export const getAdoptActionPlanMutationOptions = <
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
    Awaited<ReturnType<typeof adoptActionPlan>>,
    TError,
    AdoptActionPlanMutationVariables,
    TContext
  >;
  request?: SecondParameter<typeof http>;
}): UseMutationOptions<
  Awaited<ReturnType<typeof adoptActionPlan>>,
  TError,
  AdoptActionPlanMutationVariables,
  TContext
> => {
  const mutationKey = getAdoptActionPlanMutationKey();
  const { mutation: mutationOptions, request: requestOptions } = options
    ? options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey
      ? options
      : { ...options, mutation: { ...options.mutation, mutationKey } }
    : { mutation: { mutationKey }, request: undefined };

  const mutationFn: MutationFunction<
    Awaited<ReturnType<typeof adoptActionPlan>>,
    AdoptActionPlanMutationVariables
  > = (props) => {
    const { actionPlanId, data } = props ?? {};

    return adoptActionPlan(actionPlanId, data, requestOptions);
  };

  return { mutationFn, ...mutationOptions };
};

export type AdoptActionPlanMutationResult = NonNullable<
  Awaited<ReturnType<typeof adoptActionPlan>>
>;
export type AdoptActionPlanMutationBody = BodyType<ActionPlanAdoptionInput>;
export type AdoptActionPlanMutationError = ErrorType<
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
export type AdoptActionPlanMutationVariables = {
  actionPlanId: string;
  data: BodyType<ActionPlanAdoptionInput>;
};

/**
 * @summary Adopt an action plan
 */
export const useAdoptActionPlan = <
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
      Awaited<ReturnType<typeof adoptActionPlan>>,
      TError,
      AdoptActionPlanMutationVariables,
      TContext
    >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseMutationResult<
  Awaited<ReturnType<typeof adoptActionPlan>>,
  TError,
  AdoptActionPlanMutationVariables,
  TContext
> => {
  return useMutation(getAdoptActionPlanMutationOptions(options), queryClient);
};
