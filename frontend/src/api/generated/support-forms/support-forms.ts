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
  InternalErrorResponse,
  InvalidInputResponse,
  ListSupportFormsParams,
  NotAcceptableResponse,
  NotFoundResponse,
  SupportForm,
  SupportFormPage,
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

export type listSupportFormsResponse200 = {
  data: SupportFormPage;
  status: 200;
};

export type listSupportFormsResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type listSupportFormsResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type listSupportFormsResponse406 = {
  data: NotAcceptableResponse;
  status: 406;
};

export type listSupportFormsResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type listSupportFormsResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type listSupportFormsResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<HTTPStatusCodes, 200 | 400 | 401 | 406 | 429 | 500>;
};

export type listSupportFormsResponseSuccess = listSupportFormsResponse200 & {
  headers: Headers;
};
export type listSupportFormsResponseError = (
  | listSupportFormsResponse400
  | listSupportFormsResponse401
  | listSupportFormsResponse406
  | listSupportFormsResponse429
  | listSupportFormsResponse500
  | listSupportFormsResponseDefault
) & {
  headers: Headers;
};

export const getListSupportFormsUrl = (params?: ListSupportFormsParams) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value));
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/support-forms?${stringifiedParams}` : `/support-forms`;
};

/**
 * The support forms, in the order of their codes. For anyone signed in. Svenska: Stödformerna, i kodordning. För alla inloggade.
 * @summary List support forms
 */
export const listSupportForms = async (
  params?: ListSupportFormsParams,
  options?: Parameters<typeof http>[1],
): Promise<listSupportFormsResponseSuccess> => {
  return http<listSupportFormsResponseSuccess>(getListSupportFormsUrl(params), {
    ...options,
    method: 'GET',
  });
};

export const getListSupportFormsQueryKey = (params?: ListSupportFormsParams) => {
  return [`/support-forms`, ...(params ? [params] : [])] as const;
};

export const getListSupportFormsQueryOptions = <
  TData = Awaited<ReturnType<typeof listSupportForms>>,
  TError = ErrorType<
    | InvalidInputResponse
    | UnauthenticatedResponse
    | NotAcceptableResponse
    | TooManyRequestsResponse
    | InternalErrorResponse
    | UnexpectedErrorResponse
  >,
>(
  params?: ListSupportFormsParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof listSupportForms>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
) => {
  const { query: queryOptions, request: requestOptions } = options ?? {};

  const queryKey = queryOptions?.queryKey ?? getListSupportFormsQueryKey(params);

  const queryFn: QueryFunction<Awaited<ReturnType<typeof listSupportForms>>> = ({ signal }) =>
    listSupportForms(params, { signal, ...requestOptions });

  return { queryKey, queryFn, ...queryOptions } as UseQueryOptions<
    Awaited<ReturnType<typeof listSupportForms>>,
    TError,
    TData
  > & { queryKey: DataTag<QueryKey, TData, TError> };
};

export type ListSupportFormsQueryResult = NonNullable<Awaited<ReturnType<typeof listSupportForms>>>;
export type ListSupportFormsQueryError = ErrorType<
  | InvalidInputResponse
  | UnauthenticatedResponse
  | NotAcceptableResponse
  | TooManyRequestsResponse
  | InternalErrorResponse
  | UnexpectedErrorResponse
>;

export function useListSupportForms<
  TData = Awaited<ReturnType<typeof listSupportForms>>,
  TError = ErrorType<
    | InvalidInputResponse
    | UnauthenticatedResponse
    | NotAcceptableResponse
    | TooManyRequestsResponse
    | InternalErrorResponse
    | UnexpectedErrorResponse
  >,
>(
  params: undefined | ListSupportFormsParams,
  options: {
    query: Partial<UseQueryOptions<Awaited<ReturnType<typeof listSupportForms>>, TError, TData>> &
      Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listSupportForms>>,
          TError,
          Awaited<ReturnType<typeof listSupportForms>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useListSupportForms<
  TData = Awaited<ReturnType<typeof listSupportForms>>,
  TError = ErrorType<
    | InvalidInputResponse
    | UnauthenticatedResponse
    | NotAcceptableResponse
    | TooManyRequestsResponse
    | InternalErrorResponse
    | UnexpectedErrorResponse
  >,
>(
  params?: ListSupportFormsParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof listSupportForms>>, TError, TData>> &
      Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listSupportForms>>,
          TError,
          Awaited<ReturnType<typeof listSupportForms>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useListSupportForms<
  TData = Awaited<ReturnType<typeof listSupportForms>>,
  TError = ErrorType<
    | InvalidInputResponse
    | UnauthenticatedResponse
    | NotAcceptableResponse
    | TooManyRequestsResponse
    | InternalErrorResponse
    | UnexpectedErrorResponse
  >,
>(
  params?: ListSupportFormsParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof listSupportForms>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
/**
 * @summary List support forms
 */

export function useListSupportForms<
  TData = Awaited<ReturnType<typeof listSupportForms>>,
  TError = ErrorType<
    | InvalidInputResponse
    | UnauthenticatedResponse
    | NotAcceptableResponse
    | TooManyRequestsResponse
    | InternalErrorResponse
    | UnexpectedErrorResponse
  >,
>(
  params?: ListSupportFormsParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof listSupportForms>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {
  const queryOptions = getListSupportFormsQueryOptions(params, options);

  const query = useQuery(queryOptions, queryClient) as UseQueryResult<TData, TError> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };

  return withQueryKey(query, queryOptions.queryKey);
}

export type getSupportFormResponse200 = {
  data: SupportForm;
  status: 200;
};

export type getSupportFormResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type getSupportFormResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type getSupportFormResponse404 = {
  data: NotFoundResponse;
  status: 404;
};

export type getSupportFormResponse406 = {
  data: NotAcceptableResponse;
  status: 406;
};

export type getSupportFormResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type getSupportFormResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type getSupportFormResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<HTTPStatusCodes, 200 | 400 | 401 | 404 | 406 | 429 | 500>;
};

export type getSupportFormResponseSuccess = getSupportFormResponse200 & {
  headers: Headers;
};
export type getSupportFormResponseError = (
  | getSupportFormResponse400
  | getSupportFormResponse401
  | getSupportFormResponse404
  | getSupportFormResponse406
  | getSupportFormResponse429
  | getSupportFormResponse500
  | getSupportFormResponseDefault
) & {
  headers: Headers;
};

export const getGetSupportFormUrl = (supportFormCode: string) => {
  return `/support-forms/${supportFormCode}`;
};

/**
 * One support form. For anyone signed in. Svenska: En stödform. För alla inloggade.
 * @summary Get a support form
 */
export const getSupportForm = async (
  supportFormCode: string,
  options?: Parameters<typeof http>[1],
): Promise<getSupportFormResponseSuccess> => {
  return http<getSupportFormResponseSuccess>(getGetSupportFormUrl(supportFormCode), {
    ...options,
    method: 'GET',
  });
};

export const getGetSupportFormQueryKey = (supportFormCode: string) => {
  return [`/support-forms/${supportFormCode}`] as const;
};

export const getGetSupportFormQueryOptions = <
  TData = Awaited<ReturnType<typeof getSupportForm>>,
  TError = ErrorType<
    | InvalidInputResponse
    | UnauthenticatedResponse
    | NotFoundResponse
    | NotAcceptableResponse
    | TooManyRequestsResponse
    | InternalErrorResponse
    | UnexpectedErrorResponse
  >,
>(
  supportFormCode: string,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof getSupportForm>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
) => {
  const { query: queryOptions, request: requestOptions } = options ?? {};

  const queryKey = queryOptions?.queryKey ?? getGetSupportFormQueryKey(supportFormCode);

  const queryFn: QueryFunction<Awaited<ReturnType<typeof getSupportForm>>> = ({ signal }) =>
    getSupportForm(supportFormCode, { signal, ...requestOptions });

  return {
    queryKey,
    queryFn,
    enabled: supportFormCode !== null && supportFormCode !== undefined,
    ...queryOptions,
  } as UseQueryOptions<Awaited<ReturnType<typeof getSupportForm>>, TError, TData> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };
};

export type GetSupportFormQueryResult = NonNullable<Awaited<ReturnType<typeof getSupportForm>>>;
export type GetSupportFormQueryError = ErrorType<
  | InvalidInputResponse
  | UnauthenticatedResponse
  | NotFoundResponse
  | NotAcceptableResponse
  | TooManyRequestsResponse
  | InternalErrorResponse
  | UnexpectedErrorResponse
>;

export function useGetSupportForm<
  TData = Awaited<ReturnType<typeof getSupportForm>>,
  TError = ErrorType<
    | InvalidInputResponse
    | UnauthenticatedResponse
    | NotFoundResponse
    | NotAcceptableResponse
    | TooManyRequestsResponse
    | InternalErrorResponse
    | UnexpectedErrorResponse
  >,
>(
  supportFormCode: string,
  options: {
    query: Partial<UseQueryOptions<Awaited<ReturnType<typeof getSupportForm>>, TError, TData>> &
      Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getSupportForm>>,
          TError,
          Awaited<ReturnType<typeof getSupportForm>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useGetSupportForm<
  TData = Awaited<ReturnType<typeof getSupportForm>>,
  TError = ErrorType<
    | InvalidInputResponse
    | UnauthenticatedResponse
    | NotFoundResponse
    | NotAcceptableResponse
    | TooManyRequestsResponse
    | InternalErrorResponse
    | UnexpectedErrorResponse
  >,
>(
  supportFormCode: string,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof getSupportForm>>, TError, TData>> &
      Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getSupportForm>>,
          TError,
          Awaited<ReturnType<typeof getSupportForm>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useGetSupportForm<
  TData = Awaited<ReturnType<typeof getSupportForm>>,
  TError = ErrorType<
    | InvalidInputResponse
    | UnauthenticatedResponse
    | NotFoundResponse
    | NotAcceptableResponse
    | TooManyRequestsResponse
    | InternalErrorResponse
    | UnexpectedErrorResponse
  >,
>(
  supportFormCode: string,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof getSupportForm>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
/**
 * @summary Get a support form
 */

export function useGetSupportForm<
  TData = Awaited<ReturnType<typeof getSupportForm>>,
  TError = ErrorType<
    | InvalidInputResponse
    | UnauthenticatedResponse
    | NotFoundResponse
    | NotAcceptableResponse
    | TooManyRequestsResponse
    | InternalErrorResponse
    | UnexpectedErrorResponse
  >,
>(
  supportFormCode: string,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof getSupportForm>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {
  const queryOptions = getGetSupportFormQueryOptions(supportFormCode, options);

  const query = useQuery(queryOptions, queryClient) as UseQueryResult<TData, TError> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };

  return withQueryKey(query, queryOptions.queryKey);
}
