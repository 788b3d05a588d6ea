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
  ExportSupportDecisionsParams,
  ForbiddenResponse,
  GetSupportDecisionParams,
  InternalErrorResponse,
  InvalidInputResponse,
  ListSupportDecisionChangesParams,
  ListSupportDecisionsParams,
  NotAcceptableResponse,
  NotFoundResponse,
  NotModifiedResponse,
  SecrecyInput,
  SecrecyLiftingInput,
  StaleVersionResponse,
  SupportDecision,
  SupportDecisionInput,
  SupportDecisionPage,
  SupportDecisionPatch,
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

export type listSupportDecisionsResponse200 = {
  data: SupportDecisionPage;
  status: 200;
};

export type listSupportDecisionsResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type listSupportDecisionsResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type listSupportDecisionsResponse403 = {
  data: ForbiddenResponse;
  status: 403;
};

export type listSupportDecisionsResponse406 = {
  data: NotAcceptableResponse;
  status: 406;
};

export type listSupportDecisionsResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type listSupportDecisionsResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type listSupportDecisionsResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<HTTPStatusCodes, 200 | 400 | 401 | 403 | 406 | 429 | 500>;
};

export type listSupportDecisionsResponseSuccess = listSupportDecisionsResponse200 & {
  headers: Headers;
};
export type listSupportDecisionsResponseError = (
  | listSupportDecisionsResponse400
  | listSupportDecisionsResponse401
  | listSupportDecisionsResponse403
  | listSupportDecisionsResponse406
  | listSupportDecisionsResponse429
  | listSupportDecisionsResponse500
  | listSupportDecisionsResponseDefault
) & {
  headers: Headers;
};

export const getListSupportDecisionsUrl = (params?: ListSupportDecisionsParams) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value));
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0
    ? `/support-decisions?${stringifiedParams}`
    : `/support-decisions`;
};

/**
 * The support decisions of the region, filtered, sorted and paged. The text `q` searches applicant, case id and registry number. `totals` sums the whole selection. Needs the right `support-decisions.read`. Svenska: Regionens stödbeslut, med filter, sortering och sidor. `q` söker i sökande, ärende-id och diarienummer. `totals` summerar hela urvalet. Kräver rättigheten `support-decisions.read`.
 * @summary List support decisions
 */
export const listSupportDecisions = async (
  params?: ListSupportDecisionsParams,
  options?: Parameters<typeof http>[1],
): Promise<listSupportDecisionsResponseSuccess> => {
  return http<listSupportDecisionsResponseSuccess>(getListSupportDecisionsUrl(params), {
    ...options,
    method: 'GET',
  });
};

export const getListSupportDecisionsQueryKey = (params?: ListSupportDecisionsParams) => {
  return [`/support-decisions`, ...(params ? [params] : [])] as const;
};

export const getListSupportDecisionsQueryOptions = <
  TData = Awaited<ReturnType<typeof listSupportDecisions>>,
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
  params?: ListSupportDecisionsParams,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof listSupportDecisions>>, TError, TData>
    >;
    request?: SecondParameter<typeof http>;
  },
) => {
  const { query: queryOptions, request: requestOptions } = options ?? {};

  const queryKey = queryOptions?.queryKey ?? getListSupportDecisionsQueryKey(params);

  const queryFn: QueryFunction<Awaited<ReturnType<typeof listSupportDecisions>>> = ({ signal }) =>
    listSupportDecisions(params, { signal, ...requestOptions });

  return { queryKey, queryFn, ...queryOptions } as UseQueryOptions<
    Awaited<ReturnType<typeof listSupportDecisions>>,
    TError,
    TData
  > & { queryKey: DataTag<QueryKey, TData, TError> };
};

export type ListSupportDecisionsQueryResult = NonNullable<
  Awaited<ReturnType<typeof listSupportDecisions>>
>;
export type ListSupportDecisionsQueryError = ErrorType<
  | InvalidInputResponse
  | UnauthenticatedResponse
  | ForbiddenResponse
  | NotAcceptableResponse
  | TooManyRequestsResponse
  | InternalErrorResponse
  | UnexpectedErrorResponse
>;

export function useListSupportDecisions<
  TData = Awaited<ReturnType<typeof listSupportDecisions>>,
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
  params: undefined | ListSupportDecisionsParams,
  options: {
    query: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof listSupportDecisions>>, TError, TData>
    > &
      Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listSupportDecisions>>,
          TError,
          Awaited<ReturnType<typeof listSupportDecisions>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useListSupportDecisions<
  TData = Awaited<ReturnType<typeof listSupportDecisions>>,
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
  params?: ListSupportDecisionsParams,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof listSupportDecisions>>, TError, TData>
    > &
      Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listSupportDecisions>>,
          TError,
          Awaited<ReturnType<typeof listSupportDecisions>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useListSupportDecisions<
  TData = Awaited<ReturnType<typeof listSupportDecisions>>,
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
  params?: ListSupportDecisionsParams,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof listSupportDecisions>>, TError, TData>
    >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
/**
 * @summary List support decisions
 */

export function useListSupportDecisions<
  TData = Awaited<ReturnType<typeof listSupportDecisions>>,
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
  params?: ListSupportDecisionsParams,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof listSupportDecisions>>, TError, TData>
    >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {
  const queryOptions = getListSupportDecisionsQueryOptions(params, options);

  const query = useQuery(queryOptions, queryClient) as UseQueryResult<TData, TError> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };

  return withQueryKey(query, queryOptions.queryKey);
}

export type createSupportDecisionResponse201 = {
  data: SupportDecision;
  status: 201;
};

export type createSupportDecisionResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type createSupportDecisionResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type createSupportDecisionResponse403 = {
  data: ForbiddenResponse;
  status: 403;
};

export type createSupportDecisionResponse406 = {
  data: NotAcceptableResponse;
  status: 406;
};

export type createSupportDecisionResponse409 = {
  data: ConflictResponse;
  status: 409;
};

export type createSupportDecisionResponse415 = {
  data: UnsupportedMediaTypeResponse;
  status: 415;
};

export type createSupportDecisionResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type createSupportDecisionResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type createSupportDecisionResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<HTTPStatusCodes, 201 | 400 | 401 | 403 | 406 | 409 | 415 | 429 | 500>;
};

export type createSupportDecisionResponseSuccess = createSupportDecisionResponse201 & {
  headers: Headers;
};
export type createSupportDecisionResponseError = (
  | createSupportDecisionResponse400
  | createSupportDecisionResponse401
  | createSupportDecisionResponse403
  | createSupportDecisionResponse406
  | createSupportDecisionResponse409
  | createSupportDecisionResponse415
  | createSupportDecisionResponse429
  | createSupportDecisionResponse500
  | createSupportDecisionResponseDefault
) & {
  headers: Headers;
};

export const getCreateSupportDecisionUrl = () => {
  return `/support-decisions`;
};

/**
 * Creates a support decision in the region of the caller. Source, case id and decision number are unique together (409 `duplicate`). Needs the right `support-decisions.write`. Svenska: Lägger till ett stödbeslut i den egna regionen. Källa, ärende-id och beslutsnummer är unika tillsammans. Kräver rättigheten `support-decisions.write`.
 * @summary Create a support decision
 */
export const createSupportDecision = async (
  supportDecisionInput: SupportDecisionInput,
  options?: Parameters<typeof http>[1],
): Promise<createSupportDecisionResponseSuccess> => {
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
  return http<createSupportDecisionResponseSuccess>(getCreateSupportDecisionUrl(), {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(supportDecisionInput),
  });
};

export const getCreateSupportDecisionMutationKey = () => ['createSupportDecision'] as const;

export const getCreateSupportDecisionMutationOptions = <
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
    Awaited<ReturnType<typeof createSupportDecision>>,
    TError,
    CreateSupportDecisionMutationVariables,
    TContext
  >;
  request?: SecondParameter<typeof http>;
}): UseMutationOptions<
  Awaited<ReturnType<typeof createSupportDecision>>,
  TError,
  CreateSupportDecisionMutationVariables,
  TContext
> => {
  const mutationKey = getCreateSupportDecisionMutationKey();
  const { mutation: mutationOptions, request: requestOptions } = options
    ? options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey
      ? options
      : { ...options, mutation: { ...options.mutation, mutationKey } }
    : { mutation: { mutationKey }, request: undefined };

  const mutationFn: MutationFunction<
    Awaited<ReturnType<typeof createSupportDecision>>,
    CreateSupportDecisionMutationVariables
  > = (props) => {
    const { data } = props ?? {};

    return createSupportDecision(data, requestOptions);
  };

  return { mutationFn, ...mutationOptions };
};

export type CreateSupportDecisionMutationResult = NonNullable<
  Awaited<ReturnType<typeof createSupportDecision>>
>;
export type CreateSupportDecisionMutationBody = BodyType<SupportDecisionInput>;
export type CreateSupportDecisionMutationError = ErrorType<
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
export type CreateSupportDecisionMutationVariables = { data: BodyType<SupportDecisionInput> };

/**
 * @summary Create a support decision
 */
export const useCreateSupportDecision = <
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
      Awaited<ReturnType<typeof createSupportDecision>>,
      TError,
      CreateSupportDecisionMutationVariables,
      TContext
    >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseMutationResult<
  Awaited<ReturnType<typeof createSupportDecision>>,
  TError,
  CreateSupportDecisionMutationVariables,
  TContext
> => {
  return useMutation(getCreateSupportDecisionMutationOptions(options), queryClient);
};
export type exportSupportDecisionsResponse200TextCsv = {
  data: string;
  status: 200;
};

export type exportSupportDecisionsResponse200ApplicationVndOpenxmlformatsOfficedocumentSpreadsheetmlSheet =
  {
    data: Blob;
    status: 200;
  };

export type exportSupportDecisionsResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type exportSupportDecisionsResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type exportSupportDecisionsResponse403 = {
  data: ForbiddenResponse;
  status: 403;
};

export type exportSupportDecisionsResponse406 = {
  data: NotAcceptableResponse;
  status: 406;
};

export type exportSupportDecisionsResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type exportSupportDecisionsResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type exportSupportDecisionsResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<HTTPStatusCodes, 200 | 400 | 401 | 403 | 406 | 429 | 500>;
};

export type exportSupportDecisionsResponseSuccess = (
  | exportSupportDecisionsResponse200TextCsv
  | exportSupportDecisionsResponse200ApplicationVndOpenxmlformatsOfficedocumentSpreadsheetmlSheet
) & {
  headers: Headers;
};
export type exportSupportDecisionsResponseError = (
  | exportSupportDecisionsResponse400
  | exportSupportDecisionsResponse401
  | exportSupportDecisionsResponse403
  | exportSupportDecisionsResponse406
  | exportSupportDecisionsResponse429
  | exportSupportDecisionsResponse500
  | exportSupportDecisionsResponseDefault
) & {
  headers: Headers;
};

export const getExportSupportDecisionsUrl = (params?: ExportSupportDecisionsParams) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value));
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0
    ? `/support-decisions/exports?${stringifiedParams}`
    : `/support-decisions/exports`;
};

/**
 * All support decisions that the filters select, in the order asked for, as a CSV or Excel file; not paged. The columns are those of the import file, after a first column `kalla` with the code of the source, and a last one `sekretess` with the legal basis of a mark of secrecy. Needs the right `support-decisions.read`. Svenska: Alla stödbeslut i urvalet som CSV- eller Excelfil. Kolumnerna är importfilens, med källans kod först och en sekretessmarkerings lagrum sist (`sekretess`). Kräver rättigheten `support-decisions.read`.
 * @summary Export support decisions
 */
export const exportSupportDecisions = async (
  params?: ExportSupportDecisionsParams,
  options?: Parameters<typeof http>[1],
): Promise<exportSupportDecisionsResponseSuccess> => {
  return http<exportSupportDecisionsResponseSuccess>(getExportSupportDecisionsUrl(params), {
    ...options,
    method: 'GET',
  });
};

export const getExportSupportDecisionsQueryKey = (params?: ExportSupportDecisionsParams) => {
  return [`/support-decisions/exports`, ...(params ? [params] : [])] as const;
};

export const getExportSupportDecisionsQueryOptions = <
  TData = Awaited<ReturnType<typeof exportSupportDecisions>>,
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
  params?: ExportSupportDecisionsParams,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof exportSupportDecisions>>, TError, TData>
    >;
    request?: SecondParameter<typeof http>;
  },
) => {
  const { query: queryOptions, request: requestOptions } = options ?? {};

  const queryKey = queryOptions?.queryKey ?? getExportSupportDecisionsQueryKey(params);

  const queryFn: QueryFunction<Awaited<ReturnType<typeof exportSupportDecisions>>> = ({ signal }) =>
    exportSupportDecisions(params, { signal, ...requestOptions });

  return { queryKey, queryFn, ...queryOptions } as UseQueryOptions<
    Awaited<ReturnType<typeof exportSupportDecisions>>,
    TError,
    TData
  > & { queryKey: DataTag<QueryKey, TData, TError> };
};

export type ExportSupportDecisionsQueryResult = NonNullable<
  Awaited<ReturnType<typeof exportSupportDecisions>>
>;
export type ExportSupportDecisionsQueryError = ErrorType<
  | InvalidInputResponse
  | UnauthenticatedResponse
  | ForbiddenResponse
  | NotAcceptableResponse
  | TooManyRequestsResponse
  | InternalErrorResponse
  | UnexpectedErrorResponse
>;

export function useExportSupportDecisions<
  TData = Awaited<ReturnType<typeof exportSupportDecisions>>,
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
  params: undefined | ExportSupportDecisionsParams,
  options: {
    query: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof exportSupportDecisions>>, TError, TData>
    > &
      Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof exportSupportDecisions>>,
          TError,
          Awaited<ReturnType<typeof exportSupportDecisions>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useExportSupportDecisions<
  TData = Awaited<ReturnType<typeof exportSupportDecisions>>,
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
  params?: ExportSupportDecisionsParams,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof exportSupportDecisions>>, TError, TData>
    > &
      Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof exportSupportDecisions>>,
          TError,
          Awaited<ReturnType<typeof exportSupportDecisions>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useExportSupportDecisions<
  TData = Awaited<ReturnType<typeof exportSupportDecisions>>,
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
  params?: ExportSupportDecisionsParams,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof exportSupportDecisions>>, TError, TData>
    >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
/**
 * @summary Export support decisions
 */

export function useExportSupportDecisions<
  TData = Awaited<ReturnType<typeof exportSupportDecisions>>,
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
  params?: ExportSupportDecisionsParams,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof exportSupportDecisions>>, TError, TData>
    >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {
  const queryOptions = getExportSupportDecisionsQueryOptions(params, options);

  const query = useQuery(queryOptions, queryClient) as UseQueryResult<TData, TError> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };

  return withQueryKey(query, queryOptions.queryKey);
}

export type getSupportDecisionResponse200 = {
  data: SupportDecision;
  status: 200;
};

export type getSupportDecisionResponse304 = {
  data: NotModifiedResponse;
  status: 304;
};

export type getSupportDecisionResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type getSupportDecisionResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type getSupportDecisionResponse403 = {
  data: ForbiddenResponse;
  status: 403;
};

export type getSupportDecisionResponse404 = {
  data: NotFoundResponse;
  status: 404;
};

export type getSupportDecisionResponse406 = {
  data: NotAcceptableResponse;
  status: 406;
};

export type getSupportDecisionResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type getSupportDecisionResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type getSupportDecisionResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<HTTPStatusCodes, 200 | 304 | 400 | 401 | 403 | 404 | 406 | 429 | 500>;
};

export type getSupportDecisionResponseSuccess = getSupportDecisionResponse200 & {
  headers: Headers;
};
export type getSupportDecisionResponseError = (
  | getSupportDecisionResponse304
  | getSupportDecisionResponse400
  | getSupportDecisionResponse401
  | getSupportDecisionResponse403
  | getSupportDecisionResponse404
  | getSupportDecisionResponse406
  | getSupportDecisionResponse429
  | getSupportDecisionResponse500
  | getSupportDecisionResponseDefault
) & {
  headers: Headers;
};

export const getGetSupportDecisionUrl = (
  supportDecisionId: string,
  params?: GetSupportDecisionParams,
) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value));
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0
    ? `/support-decisions/${supportDecisionId}?${stringifiedParams}`
    : `/support-decisions/${supportDecisionId}`;
};

/**
 * One support decision with its version and the changes allowed now. Needs the right `support-decisions.read`. Svenska: Ett stödbeslut med version och tillåtna ändringar. Kräver rättigheten `support-decisions.read`.
 * @summary Get a support decision
 */
export const getSupportDecision = async (
  supportDecisionId: string,
  params?: GetSupportDecisionParams,
  options?: Parameters<typeof http>[1],
): Promise<getSupportDecisionResponseSuccess> => {
  return http<getSupportDecisionResponseSuccess>(
    getGetSupportDecisionUrl(supportDecisionId, params),
    {
      ...options,
      method: 'GET',
    },
  );
};

export const getGetSupportDecisionQueryKey = (
  supportDecisionId: string,
  params?: GetSupportDecisionParams,
) => {
  return [`/support-decisions/${supportDecisionId}`, ...(params ? [params] : [])] as const;
};

export const getGetSupportDecisionQueryOptions = <
  TData = Awaited<ReturnType<typeof getSupportDecision>>,
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
  supportDecisionId: string,
  params?: GetSupportDecisionParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof getSupportDecision>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
) => {
  const { query: queryOptions, request: requestOptions } = options ?? {};

  const queryKey =
    queryOptions?.queryKey ?? getGetSupportDecisionQueryKey(supportDecisionId, params);

  const queryFn: QueryFunction<Awaited<ReturnType<typeof getSupportDecision>>> = ({ signal }) =>
    getSupportDecision(supportDecisionId, params, { signal, ...requestOptions });

  return {
    queryKey,
    queryFn,
    enabled: supportDecisionId !== null && supportDecisionId !== undefined,
    ...queryOptions,
  } as UseQueryOptions<Awaited<ReturnType<typeof getSupportDecision>>, TError, TData> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };
};

export type GetSupportDecisionQueryResult = NonNullable<
  Awaited<ReturnType<typeof getSupportDecision>>
>;
export type GetSupportDecisionQueryError = ErrorType<
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

export function useGetSupportDecision<
  TData = Awaited<ReturnType<typeof getSupportDecision>>,
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
  supportDecisionId: string,
  params: undefined | GetSupportDecisionParams,
  options: {
    query: Partial<UseQueryOptions<Awaited<ReturnType<typeof getSupportDecision>>, TError, TData>> &
      Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getSupportDecision>>,
          TError,
          Awaited<ReturnType<typeof getSupportDecision>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useGetSupportDecision<
  TData = Awaited<ReturnType<typeof getSupportDecision>>,
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
  supportDecisionId: string,
  params?: GetSupportDecisionParams,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof getSupportDecision>>, TError, TData>
    > &
      Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getSupportDecision>>,
          TError,
          Awaited<ReturnType<typeof getSupportDecision>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useGetSupportDecision<
  TData = Awaited<ReturnType<typeof getSupportDecision>>,
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
  supportDecisionId: string,
  params?: GetSupportDecisionParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof getSupportDecision>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
/**
 * @summary Get a support decision
 */

export function useGetSupportDecision<
  TData = Awaited<ReturnType<typeof getSupportDecision>>,
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
  supportDecisionId: string,
  params?: GetSupportDecisionParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof getSupportDecision>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {
  const queryOptions = getGetSupportDecisionQueryOptions(supportDecisionId, params, options);

  const query = useQuery(queryOptions, queryClient) as UseQueryResult<TData, TError> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };

  return withQueryKey(query, queryOptions.queryKey);
}

export type updateSupportDecisionResponse200 = {
  data: SupportDecision;
  status: 200;
};

export type updateSupportDecisionResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type updateSupportDecisionResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type updateSupportDecisionResponse403 = {
  data: ForbiddenResponse;
  status: 403;
};

export type updateSupportDecisionResponse404 = {
  data: NotFoundResponse;
  status: 404;
};

export type updateSupportDecisionResponse406 = {
  data: NotAcceptableResponse;
  status: 406;
};

export type updateSupportDecisionResponse409 = {
  data: ConflictResponse;
  status: 409;
};

export type updateSupportDecisionResponse412 = {
  data: StaleVersionResponse;
  status: 412;
};

export type updateSupportDecisionResponse415 = {
  data: UnsupportedMediaTypeResponse;
  status: 415;
};

export type updateSupportDecisionResponse428 = {
  data: VersionRequiredResponse;
  status: 428;
};

export type updateSupportDecisionResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type updateSupportDecisionResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type updateSupportDecisionResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<
    HTTPStatusCodes,
    200 | 400 | 401 | 403 | 404 | 406 | 409 | 412 | 415 | 428 | 429 | 500
  >;
};

export type updateSupportDecisionResponseSuccess = updateSupportDecisionResponse200 & {
  headers: Headers;
};
export type updateSupportDecisionResponseError = (
  | updateSupportDecisionResponse400
  | updateSupportDecisionResponse401
  | updateSupportDecisionResponse403
  | updateSupportDecisionResponse404
  | updateSupportDecisionResponse406
  | updateSupportDecisionResponse409
  | updateSupportDecisionResponse412
  | updateSupportDecisionResponse415
  | updateSupportDecisionResponse428
  | updateSupportDecisionResponse429
  | updateSupportDecisionResponse500
  | updateSupportDecisionResponseDefault
) & {
  headers: Headers;
};

export const getUpdateSupportDecisionUrl = (supportDecisionId: string) => {
  return `/support-decisions/${supportDecisionId}`;
};

/**
 * Changes the fields sent, by merge patch, if the version in If-Match is the current one. A decision is never deleted: it is kept for at least ten years. Needs the right `support-decisions.write`. Svenska: Ändrar de fält som skickas, om versionen i If-Match är den aktuella. Ett stödbeslut tas aldrig bort; det bevaras i minst tio år. Kräver rättigheten `support-decisions.write`.
 * @summary Change a support decision
 */
export const updateSupportDecision = async (
  supportDecisionId: string,
  supportDecisionPatch: SupportDecisionPatch,
  options?: Parameters<typeof http>[1],
): Promise<updateSupportDecisionResponseSuccess> => {
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
  return http<updateSupportDecisionResponseSuccess>(
    getUpdateSupportDecisionUrl(supportDecisionId),
    {
      ...options,
      method: 'PATCH',
      headers: { 'Content-Type': 'application/merge-patch+json', ...getHeaders(options?.headers) },
      body: JSON.stringify(supportDecisionPatch),
    },
  );
};

export const getUpdateSupportDecisionMutationKey = () => ['updateSupportDecision'] as const;

export const getUpdateSupportDecisionMutationOptions = <
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
    Awaited<ReturnType<typeof updateSupportDecision>>,
    TError,
    UpdateSupportDecisionMutationVariables,
    TContext
  >;
  request?: SecondParameter<typeof http>;
}): UseMutationOptions<
  Awaited<ReturnType<typeof updateSupportDecision>>,
  TError,
  UpdateSupportDecisionMutationVariables,
  TContext
> => {
  const mutationKey = getUpdateSupportDecisionMutationKey();
  const { mutation: mutationOptions, request: requestOptions } = options
    ? options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey
      ? options
      : { ...options, mutation: { ...options.mutation, mutationKey } }
    : { mutation: { mutationKey }, request: undefined };

  const mutationFn: MutationFunction<
    Awaited<ReturnType<typeof updateSupportDecision>>,
    UpdateSupportDecisionMutationVariables
  > = (props) => {
    const { supportDecisionId, data } = props ?? {};

    return updateSupportDecision(supportDecisionId, data, requestOptions);
  };

  return { mutationFn, ...mutationOptions };
};

export type UpdateSupportDecisionMutationResult = NonNullable<
  Awaited<ReturnType<typeof updateSupportDecision>>
>;
export type UpdateSupportDecisionMutationBody = BodyType<SupportDecisionPatch>;
export type UpdateSupportDecisionMutationError = ErrorType<
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
export type UpdateSupportDecisionMutationVariables = {
  supportDecisionId: string;
  data: BodyType<SupportDecisionPatch>;
};

/**
 * @summary Change a support decision
 */
export const useUpdateSupportDecision = <
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
      Awaited<ReturnType<typeof updateSupportDecision>>,
      TError,
      UpdateSupportDecisionMutationVariables,
      TContext
    >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseMutationResult<
  Awaited<ReturnType<typeof updateSupportDecision>>,
  TError,
  UpdateSupportDecisionMutationVariables,
  TContext
> => {
  return useMutation(getUpdateSupportDecisionMutationOptions(options), queryClient);
};
export type listSupportDecisionChangesResponse200 = {
  data: ChangePage;
  status: 200;
};

export type listSupportDecisionChangesResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type listSupportDecisionChangesResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type listSupportDecisionChangesResponse403 = {
  data: ForbiddenResponse;
  status: 403;
};

export type listSupportDecisionChangesResponse404 = {
  data: NotFoundResponse;
  status: 404;
};

export type listSupportDecisionChangesResponse406 = {
  data: NotAcceptableResponse;
  status: 406;
};

export type listSupportDecisionChangesResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type listSupportDecisionChangesResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type listSupportDecisionChangesResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<HTTPStatusCodes, 200 | 400 | 401 | 403 | 404 | 406 | 429 | 500>;
};

export type listSupportDecisionChangesResponseSuccess = listSupportDecisionChangesResponse200 & {
  headers: Headers;
};
export type listSupportDecisionChangesResponseError = (
  | listSupportDecisionChangesResponse400
  | listSupportDecisionChangesResponse401
  | listSupportDecisionChangesResponse403
  | listSupportDecisionChangesResponse404
  | listSupportDecisionChangesResponse406
  | listSupportDecisionChangesResponse429
  | listSupportDecisionChangesResponse500
  | listSupportDecisionChangesResponseDefault
) & {
  headers: Headers;
};

export const getListSupportDecisionChangesUrl = (
  supportDecisionId: string,
  params?: ListSupportDecisionChangesParams,
) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value));
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0
    ? `/support-decisions/${supportDecisionId}/changes?${stringifiedParams}`
    : `/support-decisions/${supportDecisionId}/changes`;
};

/**
 * The history, newest first: who, when, why where it was said, and each field before and after. A change of a part, such as a goal, is a change of its own. Needs the right `support-decisions.read`. Svenska: Stödbeslutets historik, senaste först: vem, när, varför och varje fält före och efter. Kräver rättigheten `support-decisions.read`.
 * @summary List the changes of a support decision
 */
export const listSupportDecisionChanges = async (
  supportDecisionId: string,
  params?: ListSupportDecisionChangesParams,
  options?: Parameters<typeof http>[1],
): Promise<listSupportDecisionChangesResponseSuccess> => {
  return http<listSupportDecisionChangesResponseSuccess>(
    getListSupportDecisionChangesUrl(supportDecisionId, params),
    {
      ...options,
      method: 'GET',
    },
  );
};

export const getListSupportDecisionChangesQueryKey = (
  supportDecisionId: string,
  params?: ListSupportDecisionChangesParams,
) => {
  return [`/support-decisions/${supportDecisionId}/changes`, ...(params ? [params] : [])] as const;
};

export const getListSupportDecisionChangesQueryOptions = <
  TData = Awaited<ReturnType<typeof listSupportDecisionChanges>>,
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
  supportDecisionId: string,
  params?: ListSupportDecisionChangesParams,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof listSupportDecisionChanges>>, TError, TData>
    >;
    request?: SecondParameter<typeof http>;
  },
) => {
  const { query: queryOptions, request: requestOptions } = options ?? {};

  const queryKey =
    queryOptions?.queryKey ?? getListSupportDecisionChangesQueryKey(supportDecisionId, params);

  const queryFn: QueryFunction<Awaited<ReturnType<typeof listSupportDecisionChanges>>> = ({
    signal,
  }) => listSupportDecisionChanges(supportDecisionId, params, { signal, ...requestOptions });

  return {
    queryKey,
    queryFn,
    enabled: supportDecisionId !== null && supportDecisionId !== undefined,
    ...queryOptions,
  } as UseQueryOptions<Awaited<ReturnType<typeof listSupportDecisionChanges>>, TError, TData> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };
};

export type ListSupportDecisionChangesQueryResult = NonNullable<
  Awaited<ReturnType<typeof listSupportDecisionChanges>>
>;
export type ListSupportDecisionChangesQueryError = ErrorType<
  | InvalidInputResponse
  | UnauthenticatedResponse
  | ForbiddenResponse
  | NotFoundResponse
  | NotAcceptableResponse
  | TooManyRequestsResponse
  | InternalErrorResponse
  | UnexpectedErrorResponse
>;

export function useListSupportDecisionChanges<
  TData = Awaited<ReturnType<typeof listSupportDecisionChanges>>,
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
  supportDecisionId: string,
  params: undefined | ListSupportDecisionChangesParams,
  options: {
    query: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof listSupportDecisionChanges>>, TError, TData>
    > &
      Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listSupportDecisionChanges>>,
          TError,
          Awaited<ReturnType<typeof listSupportDecisionChanges>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useListSupportDecisionChanges<
  TData = Awaited<ReturnType<typeof listSupportDecisionChanges>>,
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
  supportDecisionId: string,
  params?: ListSupportDecisionChangesParams,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof listSupportDecisionChanges>>, TError, TData>
    > &
      Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listSupportDecisionChanges>>,
          TError,
          Awaited<ReturnType<typeof listSupportDecisionChanges>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useListSupportDecisionChanges<
  TData = Awaited<ReturnType<typeof listSupportDecisionChanges>>,
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
  supportDecisionId: string,
  params?: ListSupportDecisionChangesParams,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof listSupportDecisionChanges>>, TError, TData>
    >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
/**
 * @summary List the changes of a support decision
 */

export function useListSupportDecisionChanges<
  TData = Awaited<ReturnType<typeof listSupportDecisionChanges>>,
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
  supportDecisionId: string,
  params?: ListSupportDecisionChangesParams,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof listSupportDecisionChanges>>, TError, TData>
    >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {
  const queryOptions = getListSupportDecisionChangesQueryOptions(
    supportDecisionId,
    params,
    options,
  );

  const query = useQuery(queryOptions, queryClient) as UseQueryResult<TData, TError> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };

  return withQueryKey(query, queryOptions.queryKey);
}

export type markSupportDecisionResponse200 = {
  data: SupportDecision;
  status: 200;
};

export type markSupportDecisionResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type markSupportDecisionResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type markSupportDecisionResponse403 = {
  data: ForbiddenResponse;
  status: 403;
};

export type markSupportDecisionResponse404 = {
  data: NotFoundResponse;
  status: 404;
};

export type markSupportDecisionResponse406 = {
  data: NotAcceptableResponse;
  status: 406;
};

export type markSupportDecisionResponse412 = {
  data: StaleVersionResponse;
  status: 412;
};

export type markSupportDecisionResponse415 = {
  data: UnsupportedMediaTypeResponse;
  status: 415;
};

export type markSupportDecisionResponse428 = {
  data: VersionRequiredResponse;
  status: 428;
};

export type markSupportDecisionResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type markSupportDecisionResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type markSupportDecisionResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<HTTPStatusCodes, 200 | 400 | 401 | 403 | 404 | 406 | 412 | 415 | 428 | 429 | 500>;
};

export type markSupportDecisionResponseSuccess = markSupportDecisionResponse200 & {
  headers: Headers;
};
export type markSupportDecisionResponseError = (
  | markSupportDecisionResponse400
  | markSupportDecisionResponse401
  | markSupportDecisionResponse403
  | markSupportDecisionResponse404
  | markSupportDecisionResponse406
  | markSupportDecisionResponse412
  | markSupportDecisionResponse415
  | markSupportDecisionResponse428
  | markSupportDecisionResponse429
  | markSupportDecisionResponse500
  | markSupportDecisionResponseDefault
) & {
  headers: Headers;
};

export const getMarkSupportDecisionUrl = (supportDecisionId: string) => {
  return `/support-decisions/${supportDecisionId}/secrecy`;
};

/**
 * Marks the decision as secret, or changes the mark, if the version in If-Match is the current one. Legal basis and reason are the officer's own; the service suggests none. The reason is also the history's, so `Change-Reason` is not needed. Within the region the decision is shown with its mark; outside, figures that would reveal it are withheld. Needs the right `secrecy.mark`, which no machine client has: secrecy is judged by people. Svenska: Sekretessmarkerar beslutet, eller ändrar markeringen. Lagrum och skäl anges av handläggaren; tjänsten föreslår inget. Skälet är också historikens, så `Change-Reason` behövs inte. Inom regionen visas beslutet med sin markering; utanför utelämnas siffror som skulle röja det. Kräver rättigheten `secrecy.mark`, som inget system har: sekretess bedöms av människor.
 * @summary Mark a support decision as secret
 */
export const markSupportDecision = async (
  supportDecisionId: string,
  secrecyInput: SecrecyInput,
  options?: Parameters<typeof http>[1],
): Promise<markSupportDecisionResponseSuccess> => {
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
  return http<markSupportDecisionResponseSuccess>(getMarkSupportDecisionUrl(supportDecisionId), {
    ...options,
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(secrecyInput),
  });
};

export const getMarkSupportDecisionMutationKey = () => ['markSupportDecision'] as const;

export const getMarkSupportDecisionMutationOptions = <
  TError = ErrorType<
    | InvalidInputResponse
    | UnauthenticatedResponse
    | ForbiddenResponse
    | NotFoundResponse
    | NotAcceptableResponse
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
    Awaited<ReturnType<typeof markSupportDecision>>,
    TError,
    MarkSupportDecisionMutationVariables,
    TContext
  >;
  request?: SecondParameter<typeof http>;
}): UseMutationOptions<
  Awaited<ReturnType<typeof markSupportDecision>>,
  TError,
  MarkSupportDecisionMutationVariables,
  TContext
> => {
  const mutationKey = getMarkSupportDecisionMutationKey();
  const { mutation: mutationOptions, request: requestOptions } = options
    ? options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey
      ? options
      : { ...options, mutation: { ...options.mutation, mutationKey } }
    : { mutation: { mutationKey }, request: undefined };

  const mutationFn: MutationFunction<
    Awaited<ReturnType<typeof markSupportDecision>>,
    MarkSupportDecisionMutationVariables
  > = (props) => {
    const { supportDecisionId, data } = props ?? {};

    return markSupportDecision(supportDecisionId, data, requestOptions);
  };

  return { mutationFn, ...mutationOptions };
};

export type MarkSupportDecisionMutationResult = NonNullable<
  Awaited<ReturnType<typeof markSupportDecision>>
>;
export type MarkSupportDecisionMutationBody = BodyType<SecrecyInput>;
export type MarkSupportDecisionMutationError = ErrorType<
  | InvalidInputResponse
  | UnauthenticatedResponse
  | ForbiddenResponse
  | NotFoundResponse
  | NotAcceptableResponse
  | StaleVersionResponse
  | UnsupportedMediaTypeResponse
  | VersionRequiredResponse
  | TooManyRequestsResponse
  | InternalErrorResponse
  | UnexpectedErrorResponse
>;
export type MarkSupportDecisionMutationVariables = {
  supportDecisionId: string;
  data: BodyType<SecrecyInput>;
};

/**
 * @summary Mark a support decision as secret
 */
export const useMarkSupportDecision = <
  TError = ErrorType<
    | InvalidInputResponse
    | UnauthenticatedResponse
    | ForbiddenResponse
    | NotFoundResponse
    | NotAcceptableResponse
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
      Awaited<ReturnType<typeof markSupportDecision>>,
      TError,
      MarkSupportDecisionMutationVariables,
      TContext
    >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseMutationResult<
  Awaited<ReturnType<typeof markSupportDecision>>,
  TError,
  MarkSupportDecisionMutationVariables,
  TContext
> => {
  return useMutation(getMarkSupportDecisionMutationOptions(options), queryClient);
};
export type liftSupportDecisionSecrecyResponse201 = {
  data: SupportDecision;
  status: 201;
};

export type liftSupportDecisionSecrecyResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type liftSupportDecisionSecrecyResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type liftSupportDecisionSecrecyResponse403 = {
  data: ForbiddenResponse;
  status: 403;
};

export type liftSupportDecisionSecrecyResponse404 = {
  data: NotFoundResponse;
  status: 404;
};

export type liftSupportDecisionSecrecyResponse406 = {
  data: NotAcceptableResponse;
  status: 406;
};

export type liftSupportDecisionSecrecyResponse409 = {
  data: ConflictResponse;
  status: 409;
};

export type liftSupportDecisionSecrecyResponse412 = {
  data: StaleVersionResponse;
  status: 412;
};

export type liftSupportDecisionSecrecyResponse415 = {
  data: UnsupportedMediaTypeResponse;
  status: 415;
};

export type liftSupportDecisionSecrecyResponse428 = {
  data: VersionRequiredResponse;
  status: 428;
};

export type liftSupportDecisionSecrecyResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type liftSupportDecisionSecrecyResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type liftSupportDecisionSecrecyResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<
    HTTPStatusCodes,
    201 | 400 | 401 | 403 | 404 | 406 | 409 | 412 | 415 | 428 | 429 | 500
  >;
};

export type liftSupportDecisionSecrecyResponseSuccess = liftSupportDecisionSecrecyResponse201 & {
  headers: Headers;
};
export type liftSupportDecisionSecrecyResponseError = (
  | liftSupportDecisionSecrecyResponse400
  | liftSupportDecisionSecrecyResponse401
  | liftSupportDecisionSecrecyResponse403
  | liftSupportDecisionSecrecyResponse404
  | liftSupportDecisionSecrecyResponse406
  | liftSupportDecisionSecrecyResponse409
  | liftSupportDecisionSecrecyResponse412
  | liftSupportDecisionSecrecyResponse415
  | liftSupportDecisionSecrecyResponse428
  | liftSupportDecisionSecrecyResponse429
  | liftSupportDecisionSecrecyResponse500
  | liftSupportDecisionSecrecyResponseDefault
) & {
  headers: Headers;
};

export const getLiftSupportDecisionSecrecyUrl = (supportDecisionId: string) => {
  return `/support-decisions/${supportDecisionId}/secrecy-liftings`;
};

/**
 * Takes the mark of secrecy from the decision, if the version in If-Match is the current one; the reason is kept in the change log. A decision without a mark answers 409 `illegal-transition`. Needs the right `secrecy.mark`. Svenska: Häver beslutets sekretessmarkering; skälet bevaras i ändringsloggen. Är beslutet inte markerat blir svaret 409 `illegal-transition`. Kräver rättigheten `secrecy.mark`.
 * @summary Lift the mark of secrecy
 */
export const liftSupportDecisionSecrecy = async (
  supportDecisionId: string,
  secrecyLiftingInput: SecrecyLiftingInput,
  options?: Parameters<typeof http>[1],
): Promise<liftSupportDecisionSecrecyResponseSuccess> => {
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
  return http<liftSupportDecisionSecrecyResponseSuccess>(
    getLiftSupportDecisionSecrecyUrl(supportDecisionId),
    {
      ...options,
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
      body: JSON.stringify(secrecyLiftingInput),
    },
  );
};

export const getLiftSupportDecisionSecrecyMutationKey = () =>
  ['liftSupportDecisionSecrecy'] as const;

export const getLiftSupportDecisionSecrecyMutationOptions = <
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
    Awaited<ReturnType<typeof liftSupportDecisionSecrecy>>,
    TError,
    LiftSupportDecisionSecrecyMutationVariables,
    TContext
  >;
  request?: SecondParameter<typeof http>;
}): UseMutationOptions<
  Awaited<ReturnType<typeof liftSupportDecisionSecrecy>>,
  TError,
  LiftSupportDecisionSecrecyMutationVariables,
  TContext
> => {
  const mutationKey = getLiftSupportDecisionSecrecyMutationKey();
  const { mutation: mutationOptions, request: requestOptions } = options
    ? options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey
      ? options
      : { ...options, mutation: { ...options.mutation, mutationKey } }
    : { mutation: { mutationKey }, request: undefined };

  const mutationFn: MutationFunction<
    Awaited<ReturnType<typeof liftSupportDecisionSecrecy>>,
    LiftSupportDecisionSecrecyMutationVariables
  > = (props) => {
    const { supportDecisionId, data } = props ?? {};

    return liftSupportDecisionSecrecy(supportDecisionId, data, requestOptions);
  };

  return { mutationFn, ...mutationOptions };
};

export type LiftSupportDecisionSecrecyMutationResult = NonNullable<
  Awaited<ReturnType<typeof liftSupportDecisionSecrecy>>
>;
export type LiftSupportDecisionSecrecyMutationBody = BodyType<SecrecyLiftingInput>;
export type LiftSupportDecisionSecrecyMutationError = ErrorType<
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
export type LiftSupportDecisionSecrecyMutationVariables = {
  supportDecisionId: string;
  data: BodyType<SecrecyLiftingInput>;
};

/**
 * @summary Lift the mark of secrecy
 */
export const useLiftSupportDecisionSecrecy = <
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
      Awaited<ReturnType<typeof liftSupportDecisionSecrecy>>,
      TError,
      LiftSupportDecisionSecrecyMutationVariables,
      TContext
    >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseMutationResult<
  Awaited<ReturnType<typeof liftSupportDecisionSecrecy>>,
  TError,
  LiftSupportDecisionSecrecyMutationVariables,
  TContext
> => {
  return useMutation(getLiftSupportDecisionSecrecyMutationOptions(options), queryClient);
};
