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
  AccessibilityFeedbackInput,
  AccessibilityFeedbackPage,
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidInputResponse,
  ListAccessibilityFeedbackParams,
  NotAcceptableResponse,
  TooManyRequestsResponse,
  UnauthenticatedResponse,
  UnexpectedErrorResponse,
  UnsupportedMediaTypeResponse,
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

export type listAccessibilityFeedbackResponse200 = {
  data: AccessibilityFeedbackPage;
  status: 200;
};

export type listAccessibilityFeedbackResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type listAccessibilityFeedbackResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type listAccessibilityFeedbackResponse403 = {
  data: ForbiddenResponse;
  status: 403;
};

export type listAccessibilityFeedbackResponse406 = {
  data: NotAcceptableResponse;
  status: 406;
};

export type listAccessibilityFeedbackResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type listAccessibilityFeedbackResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type listAccessibilityFeedbackResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<HTTPStatusCodes, 200 | 400 | 401 | 403 | 406 | 429 | 500>;
};

export type listAccessibilityFeedbackResponseSuccess = listAccessibilityFeedbackResponse200 & {
  headers: Headers;
};
export type listAccessibilityFeedbackResponseError = (
  | listAccessibilityFeedbackResponse400
  | listAccessibilityFeedbackResponse401
  | listAccessibilityFeedbackResponse403
  | listAccessibilityFeedbackResponse406
  | listAccessibilityFeedbackResponse429
  | listAccessibilityFeedbackResponse500
  | listAccessibilityFeedbackResponseDefault
) & {
  headers: Headers;
};

export const getListAccessibilityFeedbackUrl = (params?: ListAccessibilityFeedbackParams) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value));
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0
    ? `/accessibility-feedback?${stringifiedParams}`
    : `/accessibility-feedback`;
};

/**
 * What people have told about the accessibility of the service, latest first; it belongs to no region. Needs the right `administration.read`. Svenska: Synpunkter på tjänstens tillgänglighet, senaste först. Kräver rättigheten `administration.read`.
 * @summary List accessibility feedback
 */
export const listAccessibilityFeedback = async (
  params?: ListAccessibilityFeedbackParams,
  options?: Parameters<typeof http>[1],
): Promise<listAccessibilityFeedbackResponseSuccess> => {
  return http<listAccessibilityFeedbackResponseSuccess>(getListAccessibilityFeedbackUrl(params), {
    ...options,
    method: 'GET',
  });
};

export const getListAccessibilityFeedbackQueryKey = (params?: ListAccessibilityFeedbackParams) => {
  return [`/accessibility-feedback`, ...(params ? [params] : [])] as const;
};

export const getListAccessibilityFeedbackQueryOptions = <
  TData = Awaited<ReturnType<typeof listAccessibilityFeedback>>,
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
  params?: ListAccessibilityFeedbackParams,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof listAccessibilityFeedback>>, TError, TData>
    >;
    request?: SecondParameter<typeof http>;
  },
) => {
  const { query: queryOptions, request: requestOptions } = options ?? {};

  const queryKey = queryOptions?.queryKey ?? getListAccessibilityFeedbackQueryKey(params);

  const queryFn: QueryFunction<Awaited<ReturnType<typeof listAccessibilityFeedback>>> = ({
    signal,
  }) => listAccessibilityFeedback(params, { signal, ...requestOptions });

  return { queryKey, queryFn, ...queryOptions } as UseQueryOptions<
    Awaited<ReturnType<typeof listAccessibilityFeedback>>,
    TError,
    TData
  > & { queryKey: DataTag<QueryKey, TData, TError> };
};

export type ListAccessibilityFeedbackQueryResult = NonNullable<
  Awaited<ReturnType<typeof listAccessibilityFeedback>>
>;
export type ListAccessibilityFeedbackQueryError = ErrorType<
  | InvalidInputResponse
  | UnauthenticatedResponse
  | ForbiddenResponse
  | NotAcceptableResponse
  | TooManyRequestsResponse
  | InternalErrorResponse
  | UnexpectedErrorResponse
>;

export function useListAccessibilityFeedback<
  TData = Awaited<ReturnType<typeof listAccessibilityFeedback>>,
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
  params: undefined | ListAccessibilityFeedbackParams,
  options: {
    query: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof listAccessibilityFeedback>>, TError, TData>
    > &
      Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listAccessibilityFeedback>>,
          TError,
          Awaited<ReturnType<typeof listAccessibilityFeedback>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useListAccessibilityFeedback<
  TData = Awaited<ReturnType<typeof listAccessibilityFeedback>>,
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
  params?: ListAccessibilityFeedbackParams,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof listAccessibilityFeedback>>, TError, TData>
    > &
      Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listAccessibilityFeedback>>,
          TError,
          Awaited<ReturnType<typeof listAccessibilityFeedback>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useListAccessibilityFeedback<
  TData = Awaited<ReturnType<typeof listAccessibilityFeedback>>,
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
  params?: ListAccessibilityFeedbackParams,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof listAccessibilityFeedback>>, TError, TData>
    >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
/**
 * @summary List accessibility feedback
 */

export function useListAccessibilityFeedback<
  TData = Awaited<ReturnType<typeof listAccessibilityFeedback>>,
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
  params?: ListAccessibilityFeedbackParams,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof listAccessibilityFeedback>>, TError, TData>
    >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {
  const queryOptions = getListAccessibilityFeedbackQueryOptions(params, options);

  const query = useQuery(queryOptions, queryClient) as UseQueryResult<TData, TError> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };

  return withQueryKey(query, queryOptions.queryKey);
}

export type createAccessibilityFeedbackResponse204 = {
  data: void;
  status: 204;
};

export type createAccessibilityFeedbackResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type createAccessibilityFeedbackResponse415 = {
  data: UnsupportedMediaTypeResponse;
  status: 415;
};

export type createAccessibilityFeedbackResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type createAccessibilityFeedbackResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type createAccessibilityFeedbackResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<HTTPStatusCodes, 204 | 400 | 415 | 429 | 500>;
};

export type createAccessibilityFeedbackResponseSuccess = createAccessibilityFeedbackResponse204 & {
  headers: Headers;
};
export type createAccessibilityFeedbackResponseError = (
  | createAccessibilityFeedbackResponse400
  | createAccessibilityFeedbackResponse415
  | createAccessibilityFeedbackResponse429
  | createAccessibilityFeedbackResponse500
  | createAccessibilityFeedbackResponseDefault
) & {
  headers: Headers;
};

export const getCreateAccessibilityFeedbackUrl = () => {
  return `/accessibility-feedback`;
};

/**
 * Takes what somebody tells about the accessibility of the service (2018:1937 § 13). No token needed, and no personal data: neither address nor account is kept. Few are taken from one address in an hour (429). Svenska: Tar emot synpunkter på tjänstens tillgänglighet. Kräver ingen inloggning och inga personuppgifter.
 * @summary Tell of a shortcoming in accessibility
 */
export const createAccessibilityFeedback = async (
  accessibilityFeedbackInput: AccessibilityFeedbackInput,
  options?: Parameters<typeof http>[1],
): Promise<createAccessibilityFeedbackResponseSuccess> => {
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
  return http<createAccessibilityFeedbackResponseSuccess>(getCreateAccessibilityFeedbackUrl(), {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(accessibilityFeedbackInput),
  });
};

export const getCreateAccessibilityFeedbackMutationKey = () =>
  ['createAccessibilityFeedback'] as const;

export const getCreateAccessibilityFeedbackMutationOptions = <
  TError = ErrorType<
    | InvalidInputResponse
    | UnsupportedMediaTypeResponse
    | TooManyRequestsResponse
    | InternalErrorResponse
    | UnexpectedErrorResponse
  >,
  TContext = unknown,
>(options?: {
  mutation?: UseMutationOptions<
    Awaited<ReturnType<typeof createAccessibilityFeedback>>,
    TError,
    CreateAccessibilityFeedbackMutationVariables,
    TContext
  >;
  request?: SecondParameter<typeof http>;
}): UseMutationOptions<
  Awaited<ReturnType<typeof createAccessibilityFeedback>>,
  TError,
  CreateAccessibilityFeedbackMutationVariables,
  TContext
> => {
  const mutationKey = getCreateAccessibilityFeedbackMutationKey();
  const { mutation: mutationOptions, request: requestOptions } = options
    ? options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey
      ? options
      : { ...options, mutation: { ...options.mutation, mutationKey } }
    : { mutation: { mutationKey }, request: undefined };

  const mutationFn: MutationFunction<
    Awaited<ReturnType<typeof createAccessibilityFeedback>>,
    CreateAccessibilityFeedbackMutationVariables
  > = (props) => {
    const { data } = props ?? {};

    return createAccessibilityFeedback(data, requestOptions);
  };

  return { mutationFn, ...mutationOptions };
};

export type CreateAccessibilityFeedbackMutationResult = NonNullable<
  Awaited<ReturnType<typeof createAccessibilityFeedback>>
>;
export type CreateAccessibilityFeedbackMutationBody = BodyType<AccessibilityFeedbackInput>;
export type CreateAccessibilityFeedbackMutationError = ErrorType<
  | InvalidInputResponse
  | UnsupportedMediaTypeResponse
  | TooManyRequestsResponse
  | InternalErrorResponse
  | UnexpectedErrorResponse
>;
export type CreateAccessibilityFeedbackMutationVariables = {
  data: BodyType<AccessibilityFeedbackInput>;
};

/**
 * @summary Tell of a shortcoming in accessibility
 */
export const useCreateAccessibilityFeedback = <
  TError = ErrorType<
    | InvalidInputResponse
    | UnsupportedMediaTypeResponse
    | TooManyRequestsResponse
    | InternalErrorResponse
    | UnexpectedErrorResponse
  >,
  TContext = unknown,
>(
  options?: {
    mutation?: UseMutationOptions<
      Awaited<ReturnType<typeof createAccessibilityFeedback>>,
      TError,
      CreateAccessibilityFeedbackMutationVariables,
      TContext
    >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseMutationResult<
  Awaited<ReturnType<typeof createAccessibilityFeedback>>,
  TError,
  CreateAccessibilityFeedbackMutationVariables,
  TContext
> => {
  return useMutation(getCreateAccessibilityFeedbackMutationOptions(options), queryClient);
};
