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
  Actor,
  ActorInput,
  ActorPage,
  ActorPatch,
  ChangePage,
  ConflictResponse,
  ExportActorsParams,
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidInputResponse,
  ListActorChangesParams,
  ListActorsParams,
  ListUnknownOrganisationsParams,
  NotAcceptableResponse,
  NotFoundResponse,
  NotModifiedResponse,
  StaleVersionResponse,
  TooManyRequestsResponse,
  UnauthenticatedResponse,
  UnexpectedErrorResponse,
  UnknownOrganisationPage,
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

export type listActorsResponse200 = {
  data: ActorPage;
  status: 200;
};

export type listActorsResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type listActorsResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type listActorsResponse403 = {
  data: ForbiddenResponse;
  status: 403;
};

export type listActorsResponse406 = {
  data: NotAcceptableResponse;
  status: 406;
};

export type listActorsResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type listActorsResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type listActorsResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<HTTPStatusCodes, 200 | 400 | 401 | 403 | 406 | 429 | 500>;
};

export type listActorsResponseSuccess = listActorsResponse200 & {
  headers: Headers;
};
export type listActorsResponseError = (
  | listActorsResponse400
  | listActorsResponse401
  | listActorsResponse403
  | listActorsResponse406
  | listActorsResponse429
  | listActorsResponse500
  | listActorsResponseDefault
) & {
  headers: Headers;
};

export const getListActorsUrl = (params?: ListActorsParams) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value));
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/actors?${stringifiedParams}` : `/actors`;
};

/**
 * The actors of the region, filtered, sorted and paged. Needs the right `actors.read`. Svenska: Regionens aktörer, med filter, sortering och sidor. Kräver rättigheten `actors.read`.
 * @summary List actors
 */
export const listActors = async (
  params?: ListActorsParams,
  options?: Parameters<typeof http>[1],
): Promise<listActorsResponseSuccess> => {
  return http<listActorsResponseSuccess>(getListActorsUrl(params), {
    ...options,
    method: 'GET',
  });
};

export const getListActorsQueryKey = (params?: ListActorsParams) => {
  return [`/actors`, ...(params ? [params] : [])] as const;
};

export const getListActorsQueryOptions = <
  TData = Awaited<ReturnType<typeof listActors>>,
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
  params?: ListActorsParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof listActors>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
) => {
  const { query: queryOptions, request: requestOptions } = options ?? {};

  const queryKey = queryOptions?.queryKey ?? getListActorsQueryKey(params);

  const queryFn: QueryFunction<Awaited<ReturnType<typeof listActors>>> = ({ signal }) =>
    listActors(params, { signal, ...requestOptions });

  return { queryKey, queryFn, ...queryOptions } as UseQueryOptions<
    Awaited<ReturnType<typeof listActors>>,
    TError,
    TData
  > & { queryKey: DataTag<QueryKey, TData, TError> };
};

export type ListActorsQueryResult = NonNullable<Awaited<ReturnType<typeof listActors>>>;
export type ListActorsQueryError = ErrorType<
  | InvalidInputResponse
  | UnauthenticatedResponse
  | ForbiddenResponse
  | NotAcceptableResponse
  | TooManyRequestsResponse
  | InternalErrorResponse
  | UnexpectedErrorResponse
>;

export function useListActors<
  TData = Awaited<ReturnType<typeof listActors>>,
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
  params: undefined | ListActorsParams,
  options: {
    query: Partial<UseQueryOptions<Awaited<ReturnType<typeof listActors>>, TError, TData>> &
      Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listActors>>,
          TError,
          Awaited<ReturnType<typeof listActors>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useListActors<
  TData = Awaited<ReturnType<typeof listActors>>,
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
  params?: ListActorsParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof listActors>>, TError, TData>> &
      Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listActors>>,
          TError,
          Awaited<ReturnType<typeof listActors>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useListActors<
  TData = Awaited<ReturnType<typeof listActors>>,
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
  params?: ListActorsParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof listActors>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
/**
 * @summary List actors
 */

export function useListActors<
  TData = Awaited<ReturnType<typeof listActors>>,
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
  params?: ListActorsParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof listActors>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {
  const queryOptions = getListActorsQueryOptions(params, options);

  const query = useQuery(queryOptions, queryClient) as UseQueryResult<TData, TError> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };

  return withQueryKey(query, queryOptions.queryKey);
}

export type createActorResponse201 = {
  data: Actor;
  status: 201;
};

export type createActorResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type createActorResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type createActorResponse403 = {
  data: ForbiddenResponse;
  status: 403;
};

export type createActorResponse406 = {
  data: NotAcceptableResponse;
  status: 406;
};

export type createActorResponse409 = {
  data: ConflictResponse;
  status: 409;
};

export type createActorResponse415 = {
  data: UnsupportedMediaTypeResponse;
  status: 415;
};

export type createActorResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type createActorResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type createActorResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<HTTPStatusCodes, 201 | 400 | 401 | 403 | 406 | 409 | 415 | 429 | 500>;
};

export type createActorResponseSuccess = createActorResponse201 & {
  headers: Headers;
};
export type createActorResponseError = (
  | createActorResponse400
  | createActorResponse401
  | createActorResponse403
  | createActorResponse406
  | createActorResponse409
  | createActorResponse415
  | createActorResponse429
  | createActorResponse500
  | createActorResponseDefault
) & {
  headers: Headers;
};

export const getCreateActorUrl = () => {
  return `/actors`;
};

/**
 * Creates an actor in the region of the caller. The organisation number and the external id are unique (409 `duplicate`). Needs the right `actors.write`. Svenska: Lägger till en aktör i den egna regionen. Organisationsnummer och id hos inloggningstjänsten är unika. Kräver rättigheten `actors.write`.
 * @summary Create an actor
 */
export const createActor = async (
  actorInput: ActorInput,
  options?: Parameters<typeof http>[1],
): Promise<createActorResponseSuccess> => {
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
  return http<createActorResponseSuccess>(getCreateActorUrl(), {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(actorInput),
  });
};

export const getCreateActorMutationKey = () => ['createActor'] as const;

export const getCreateActorMutationOptions = <
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
    Awaited<ReturnType<typeof createActor>>,
    TError,
    CreateActorMutationVariables,
    TContext
  >;
  request?: SecondParameter<typeof http>;
}): UseMutationOptions<
  Awaited<ReturnType<typeof createActor>>,
  TError,
  CreateActorMutationVariables,
  TContext
> => {
  const mutationKey = getCreateActorMutationKey();
  const { mutation: mutationOptions, request: requestOptions } = options
    ? options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey
      ? options
      : { ...options, mutation: { ...options.mutation, mutationKey } }
    : { mutation: { mutationKey }, request: undefined };

  const mutationFn: MutationFunction<
    Awaited<ReturnType<typeof createActor>>,
    CreateActorMutationVariables
  > = (props) => {
    const { data } = props ?? {};

    return createActor(data, requestOptions);
  };

  return { mutationFn, ...mutationOptions };
};

export type CreateActorMutationResult = NonNullable<Awaited<ReturnType<typeof createActor>>>;
export type CreateActorMutationBody = BodyType<ActorInput>;
export type CreateActorMutationError = ErrorType<
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
export type CreateActorMutationVariables = { data: BodyType<ActorInput> };

/**
 * @summary Create an actor
 */
export const useCreateActor = <
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
      Awaited<ReturnType<typeof createActor>>,
      TError,
      CreateActorMutationVariables,
      TContext
    >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseMutationResult<
  Awaited<ReturnType<typeof createActor>>,
  TError,
  CreateActorMutationVariables,
  TContext
> => {
  return useMutation(getCreateActorMutationOptions(options), queryClient);
};
export type exportActorsResponse200TextCsv = {
  data: string;
  status: 200;
};

export type exportActorsResponse200ApplicationVndOpenxmlformatsOfficedocumentSpreadsheetmlSheet = {
  data: Blob;
  status: 200;
};

export type exportActorsResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type exportActorsResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type exportActorsResponse403 = {
  data: ForbiddenResponse;
  status: 403;
};

export type exportActorsResponse406 = {
  data: NotAcceptableResponse;
  status: 406;
};

export type exportActorsResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type exportActorsResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type exportActorsResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<HTTPStatusCodes, 200 | 400 | 401 | 403 | 406 | 429 | 500>;
};

export type exportActorsResponseSuccess = (
  | exportActorsResponse200TextCsv
  | exportActorsResponse200ApplicationVndOpenxmlformatsOfficedocumentSpreadsheetmlSheet
) & {
  headers: Headers;
};
export type exportActorsResponseError = (
  | exportActorsResponse400
  | exportActorsResponse401
  | exportActorsResponse403
  | exportActorsResponse406
  | exportActorsResponse429
  | exportActorsResponse500
  | exportActorsResponseDefault
) & {
  headers: Headers;
};

export const getExportActorsUrl = (params?: ExportActorsParams) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value));
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/actors/exports?${stringifiedParams}` : `/actors/exports`;
};

/**
 * All actors that the filters select, in the order asked for, as a CSV or Excel file; not paged. Needs the right `actors.read`. Svenska: Alla aktörer i urvalet som CSV- eller Excelfil. Kräver rättigheten `actors.read`.
 * @summary Export actors
 */
export const exportActors = async (
  params?: ExportActorsParams,
  options?: Parameters<typeof http>[1],
): Promise<exportActorsResponseSuccess> => {
  return http<exportActorsResponseSuccess>(getExportActorsUrl(params), {
    ...options,
    method: 'GET',
  });
};

export const getExportActorsQueryKey = (params?: ExportActorsParams) => {
  return [`/actors/exports`, ...(params ? [params] : [])] as const;
};

export const getExportActorsQueryOptions = <
  TData = Awaited<ReturnType<typeof exportActors>>,
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
  params?: ExportActorsParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof exportActors>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
) => {
  const { query: queryOptions, request: requestOptions } = options ?? {};

  const queryKey = queryOptions?.queryKey ?? getExportActorsQueryKey(params);

  const queryFn: QueryFunction<Awaited<ReturnType<typeof exportActors>>> = ({ signal }) =>
    exportActors(params, { signal, ...requestOptions });

  return { queryKey, queryFn, ...queryOptions } as UseQueryOptions<
    Awaited<ReturnType<typeof exportActors>>,
    TError,
    TData
  > & { queryKey: DataTag<QueryKey, TData, TError> };
};

export type ExportActorsQueryResult = NonNullable<Awaited<ReturnType<typeof exportActors>>>;
export type ExportActorsQueryError = ErrorType<
  | InvalidInputResponse
  | UnauthenticatedResponse
  | ForbiddenResponse
  | NotAcceptableResponse
  | TooManyRequestsResponse
  | InternalErrorResponse
  | UnexpectedErrorResponse
>;

export function useExportActors<
  TData = Awaited<ReturnType<typeof exportActors>>,
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
  params: undefined | ExportActorsParams,
  options: {
    query: Partial<UseQueryOptions<Awaited<ReturnType<typeof exportActors>>, TError, TData>> &
      Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof exportActors>>,
          TError,
          Awaited<ReturnType<typeof exportActors>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useExportActors<
  TData = Awaited<ReturnType<typeof exportActors>>,
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
  params?: ExportActorsParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof exportActors>>, TError, TData>> &
      Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof exportActors>>,
          TError,
          Awaited<ReturnType<typeof exportActors>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useExportActors<
  TData = Awaited<ReturnType<typeof exportActors>>,
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
  params?: ExportActorsParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof exportActors>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
/**
 * @summary Export actors
 */

export function useExportActors<
  TData = Awaited<ReturnType<typeof exportActors>>,
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
  params?: ExportActorsParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof exportActors>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {
  const queryOptions = getExportActorsQueryOptions(params, options);

  const query = useQuery(queryOptions, queryClient) as UseQueryResult<TData, TError> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };

  return withQueryKey(query, queryOptions.queryKey);
}

export type getActorResponse200 = {
  data: Actor;
  status: 200;
};

export type getActorResponse304 = {
  data: NotModifiedResponse;
  status: 304;
};

export type getActorResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type getActorResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type getActorResponse403 = {
  data: ForbiddenResponse;
  status: 403;
};

export type getActorResponse404 = {
  data: NotFoundResponse;
  status: 404;
};

export type getActorResponse406 = {
  data: NotAcceptableResponse;
  status: 406;
};

export type getActorResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type getActorResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type getActorResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<HTTPStatusCodes, 200 | 304 | 400 | 401 | 403 | 404 | 406 | 429 | 500>;
};

export type getActorResponseSuccess = getActorResponse200 & {
  headers: Headers;
};
export type getActorResponseError = (
  | getActorResponse304
  | getActorResponse400
  | getActorResponse401
  | getActorResponse403
  | getActorResponse404
  | getActorResponse406
  | getActorResponse429
  | getActorResponse500
  | getActorResponseDefault
) & {
  headers: Headers;
};

export const getGetActorUrl = (actorId: string) => {
  return `/actors/${actorId}`;
};

/**
 * One actor with its version and the changes allowed now. Needs the right `actors.read`. Svenska: En aktör med version och tillåtna ändringar. Kräver rättigheten `actors.read`.
 * @summary Get an actor
 */
export const getActor = async (
  actorId: string,
  options?: Parameters<typeof http>[1],
): Promise<getActorResponseSuccess> => {
  return http<getActorResponseSuccess>(getGetActorUrl(actorId), {
    ...options,
    method: 'GET',
  });
};

export const getGetActorQueryKey = (actorId: string) => {
  return [`/actors/${actorId}`] as const;
};

export const getGetActorQueryOptions = <
  TData = Awaited<ReturnType<typeof getActor>>,
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
  actorId: string,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof getActor>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
) => {
  const { query: queryOptions, request: requestOptions } = options ?? {};

  const queryKey = queryOptions?.queryKey ?? getGetActorQueryKey(actorId);

  const queryFn: QueryFunction<Awaited<ReturnType<typeof getActor>>> = ({ signal }) =>
    getActor(actorId, { signal, ...requestOptions });

  return {
    queryKey,
    queryFn,
    enabled: actorId !== null && actorId !== undefined,
    ...queryOptions,
  } as UseQueryOptions<Awaited<ReturnType<typeof getActor>>, TError, TData> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };
};

export type GetActorQueryResult = NonNullable<Awaited<ReturnType<typeof getActor>>>;
export type GetActorQueryError = ErrorType<
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

export function useGetActor<
  TData = Awaited<ReturnType<typeof getActor>>,
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
  actorId: string,
  options: {
    query: Partial<UseQueryOptions<Awaited<ReturnType<typeof getActor>>, TError, TData>> &
      Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getActor>>,
          TError,
          Awaited<ReturnType<typeof getActor>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useGetActor<
  TData = Awaited<ReturnType<typeof getActor>>,
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
  actorId: string,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof getActor>>, TError, TData>> &
      Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getActor>>,
          TError,
          Awaited<ReturnType<typeof getActor>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useGetActor<
  TData = Awaited<ReturnType<typeof getActor>>,
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
  actorId: string,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof getActor>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
/**
 * @summary Get an actor
 */

export function useGetActor<
  TData = Awaited<ReturnType<typeof getActor>>,
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
  actorId: string,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof getActor>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {
  const queryOptions = getGetActorQueryOptions(actorId, options);

  const query = useQuery(queryOptions, queryClient) as UseQueryResult<TData, TError> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };

  return withQueryKey(query, queryOptions.queryKey);
}

export type updateActorResponse200 = {
  data: Actor;
  status: 200;
};

export type updateActorResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type updateActorResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type updateActorResponse403 = {
  data: ForbiddenResponse;
  status: 403;
};

export type updateActorResponse404 = {
  data: NotFoundResponse;
  status: 404;
};

export type updateActorResponse406 = {
  data: NotAcceptableResponse;
  status: 406;
};

export type updateActorResponse409 = {
  data: ConflictResponse;
  status: 409;
};

export type updateActorResponse412 = {
  data: StaleVersionResponse;
  status: 412;
};

export type updateActorResponse415 = {
  data: UnsupportedMediaTypeResponse;
  status: 415;
};

export type updateActorResponse428 = {
  data: VersionRequiredResponse;
  status: 428;
};

export type updateActorResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type updateActorResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type updateActorResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<
    HTTPStatusCodes,
    200 | 400 | 401 | 403 | 404 | 406 | 409 | 412 | 415 | 428 | 429 | 500
  >;
};

export type updateActorResponseSuccess = updateActorResponse200 & {
  headers: Headers;
};
export type updateActorResponseError = (
  | updateActorResponse400
  | updateActorResponse401
  | updateActorResponse403
  | updateActorResponse404
  | updateActorResponse406
  | updateActorResponse409
  | updateActorResponse412
  | updateActorResponse415
  | updateActorResponse428
  | updateActorResponse429
  | updateActorResponse500
  | updateActorResponseDefault
) & {
  headers: Headers;
};

export const getUpdateActorUrl = (actorId: string) => {
  return `/actors/${actorId}`;
};

/**
 * Changes the fields sent, by merge patch, if the version in If-Match is the current one. Needs the right `actors.write`; membership of the network, the external id and, of an organisation that has one, the last day also `administration.write`. When that ends what lets people in, `Change-Reason` must say why (else 400). Svenska: Ändrar de fält som skickas, om versionen i If-Match är den aktuella. Kräver rättigheten `actors.write`; medlemskap i nätverket, id hos inloggningstjänsten och, för en organisation som har ett, sista dag kräver också `administration.write`. När det avslutar ett medlemskap ska skälet anges i `Change-Reason`.
 * @summary Change an actor
 */
export const updateActor = async (
  actorId: string,
  actorPatch: ActorPatch,
  options?: Parameters<typeof http>[1],
): Promise<updateActorResponseSuccess> => {
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
  return http<updateActorResponseSuccess>(getUpdateActorUrl(actorId), {
    ...options,
    method: 'PATCH',
    headers: { 'Content-Type': 'application/merge-patch+json', ...getHeaders(options?.headers) },
    body: JSON.stringify(actorPatch),
  });
};

export const getUpdateActorMutationKey = () => ['updateActor'] as const;

export const getUpdateActorMutationOptions = <
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
    Awaited<ReturnType<typeof updateActor>>,
    TError,
    UpdateActorMutationVariables,
    TContext
  >;
  request?: SecondParameter<typeof http>;
}): UseMutationOptions<
  Awaited<ReturnType<typeof updateActor>>,
  TError,
  UpdateActorMutationVariables,
  TContext
> => {
  const mutationKey = getUpdateActorMutationKey();
  const { mutation: mutationOptions, request: requestOptions } = options
    ? options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey
      ? options
      : { ...options, mutation: { ...options.mutation, mutationKey } }
    : { mutation: { mutationKey }, request: undefined };

  const mutationFn: MutationFunction<
    Awaited<ReturnType<typeof updateActor>>,
    UpdateActorMutationVariables
  > = (props) => {
    const { actorId, data } = props ?? {};

    return updateActor(actorId, data, requestOptions);
  };

  return { mutationFn, ...mutationOptions };
};

export type UpdateActorMutationResult = NonNullable<Awaited<ReturnType<typeof updateActor>>>;
export type UpdateActorMutationBody = BodyType<ActorPatch>;
export type UpdateActorMutationError = ErrorType<
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
export type UpdateActorMutationVariables = { actorId: string; data: BodyType<ActorPatch> };

/**
 * @summary Change an actor
 */
export const useUpdateActor = <
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
      Awaited<ReturnType<typeof updateActor>>,
      TError,
      UpdateActorMutationVariables,
      TContext
    >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseMutationResult<
  Awaited<ReturnType<typeof updateActor>>,
  TError,
  UpdateActorMutationVariables,
  TContext
> => {
  return useMutation(getUpdateActorMutationOptions(options), queryClient);
};
export type deleteActorResponse204 = {
  data: void;
  status: 204;
};

export type deleteActorResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type deleteActorResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type deleteActorResponse403 = {
  data: ForbiddenResponse;
  status: 403;
};

export type deleteActorResponse404 = {
  data: NotFoundResponse;
  status: 404;
};

export type deleteActorResponse409 = {
  data: ConflictResponse;
  status: 409;
};

export type deleteActorResponse412 = {
  data: StaleVersionResponse;
  status: 412;
};

export type deleteActorResponse428 = {
  data: VersionRequiredResponse;
  status: 428;
};

export type deleteActorResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type deleteActorResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type deleteActorResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<HTTPStatusCodes, 204 | 400 | 401 | 403 | 404 | 409 | 412 | 428 | 429 | 500>;
};

export type deleteActorResponseSuccess = deleteActorResponse204 & {
  headers: Headers;
};
export type deleteActorResponseError = (
  | deleteActorResponse400
  | deleteActorResponse401
  | deleteActorResponse403
  | deleteActorResponse404
  | deleteActorResponse409
  | deleteActorResponse412
  | deleteActorResponse428
  | deleteActorResponse429
  | deleteActorResponse500
  | deleteActorResponseDefault
) & {
  headers: Headers;
};

export const getDeleteActorUrl = (actorId: string) => {
  return `/actors/${actorId}`;
};

/**
 * Deletes the actor, if the version in If-Match is the current one. An actor that something refers to cannot be deleted (409 `in-use`). Needs the right `actors.write`. It can be restored (`/removed-objects`). Svenska: Tar bort aktören, om versionen i If-Match är den aktuella. En aktör som används kan inte tas bort. Kräver rättigheten `actors.write`. Kan återställas.
 * @summary Delete an actor
 */
export const deleteActor = async (
  actorId: string,
  options?: Parameters<typeof http>[1],
): Promise<deleteActorResponseSuccess> => {
  return http<deleteActorResponseSuccess>(getDeleteActorUrl(actorId), {
    ...options,
    method: 'DELETE',
  });
};

export const getDeleteActorMutationKey = () => ['deleteActor'] as const;

export const getDeleteActorMutationOptions = <
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
    Awaited<ReturnType<typeof deleteActor>>,
    TError,
    DeleteActorMutationVariables,
    TContext
  >;
  request?: SecondParameter<typeof http>;
}): UseMutationOptions<
  Awaited<ReturnType<typeof deleteActor>>,
  TError,
  DeleteActorMutationVariables,
  TContext
> => {
  const mutationKey = getDeleteActorMutationKey();
  const { mutation: mutationOptions, request: requestOptions } = options
    ? options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey
      ? options
      : { ...options, mutation: { ...options.mutation, mutationKey } }
    : { mutation: { mutationKey }, request: undefined };

  const mutationFn: MutationFunction<
    Awaited<ReturnType<typeof deleteActor>>,
    DeleteActorMutationVariables
  > = (props) => {
    const { actorId } = props ?? {};

    return deleteActor(actorId, requestOptions);
  };

  return { mutationFn, ...mutationOptions };
};

export type DeleteActorMutationResult = NonNullable<Awaited<ReturnType<typeof deleteActor>>>;

export type DeleteActorMutationError = ErrorType<
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
export type DeleteActorMutationVariables = { actorId: string };

/**
 * @summary Delete an actor
 */
export const useDeleteActor = <
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
      Awaited<ReturnType<typeof deleteActor>>,
      TError,
      DeleteActorMutationVariables,
      TContext
    >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseMutationResult<
  Awaited<ReturnType<typeof deleteActor>>,
  TError,
  DeleteActorMutationVariables,
  TContext
> => {
  return useMutation(getDeleteActorMutationOptions(options), queryClient);
};
export type listActorChangesResponse200 = {
  data: ChangePage;
  status: 200;
};

export type listActorChangesResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type listActorChangesResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type listActorChangesResponse403 = {
  data: ForbiddenResponse;
  status: 403;
};

export type listActorChangesResponse404 = {
  data: NotFoundResponse;
  status: 404;
};

export type listActorChangesResponse406 = {
  data: NotAcceptableResponse;
  status: 406;
};

export type listActorChangesResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type listActorChangesResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type listActorChangesResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<HTTPStatusCodes, 200 | 400 | 401 | 403 | 404 | 406 | 429 | 500>;
};

export type listActorChangesResponseSuccess = listActorChangesResponse200 & {
  headers: Headers;
};
export type listActorChangesResponseError = (
  | listActorChangesResponse400
  | listActorChangesResponse401
  | listActorChangesResponse403
  | listActorChangesResponse404
  | listActorChangesResponse406
  | listActorChangesResponse429
  | listActorChangesResponse500
  | listActorChangesResponseDefault
) & {
  headers: Headers;
};

export const getListActorChangesUrl = (actorId: string, params?: ListActorChangesParams) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value));
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0
    ? `/actors/${actorId}/changes?${stringifiedParams}`
    : `/actors/${actorId}/changes`;
};

/**
 * The history, newest first: who, when, why where it was said, and each field before and after. A change of a part, such as a goal, is a change of its own. Needs the right `actors.read`. Svenska: Aktörens historik, senaste först: vem, när, varför och varje fält före och efter. Kräver rättigheten `actors.read`.
 * @summary List the changes of an actor
 */
export const listActorChanges = async (
  actorId: string,
  params?: ListActorChangesParams,
  options?: Parameters<typeof http>[1],
): Promise<listActorChangesResponseSuccess> => {
  return http<listActorChangesResponseSuccess>(getListActorChangesUrl(actorId, params), {
    ...options,
    method: 'GET',
  });
};

export const getListActorChangesQueryKey = (actorId: string, params?: ListActorChangesParams) => {
  return [`/actors/${actorId}/changes`, ...(params ? [params] : [])] as const;
};

export const getListActorChangesQueryOptions = <
  TData = Awaited<ReturnType<typeof listActorChanges>>,
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
  actorId: string,
  params?: ListActorChangesParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof listActorChanges>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
) => {
  const { query: queryOptions, request: requestOptions } = options ?? {};

  const queryKey = queryOptions?.queryKey ?? getListActorChangesQueryKey(actorId, params);

  const queryFn: QueryFunction<Awaited<ReturnType<typeof listActorChanges>>> = ({ signal }) =>
    listActorChanges(actorId, params, { signal, ...requestOptions });

  return {
    queryKey,
    queryFn,
    enabled: actorId !== null && actorId !== undefined,
    ...queryOptions,
  } as UseQueryOptions<Awaited<ReturnType<typeof listActorChanges>>, TError, TData> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };
};

export type ListActorChangesQueryResult = NonNullable<Awaited<ReturnType<typeof listActorChanges>>>;
export type ListActorChangesQueryError = ErrorType<
  | InvalidInputResponse
  | UnauthenticatedResponse
  | ForbiddenResponse
  | NotFoundResponse
  | NotAcceptableResponse
  | TooManyRequestsResponse
  | InternalErrorResponse
  | UnexpectedErrorResponse
>;

export function useListActorChanges<
  TData = Awaited<ReturnType<typeof listActorChanges>>,
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
  actorId: string,
  params: undefined | ListActorChangesParams,
  options: {
    query: Partial<UseQueryOptions<Awaited<ReturnType<typeof listActorChanges>>, TError, TData>> &
      Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listActorChanges>>,
          TError,
          Awaited<ReturnType<typeof listActorChanges>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useListActorChanges<
  TData = Awaited<ReturnType<typeof listActorChanges>>,
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
  actorId: string,
  params?: ListActorChangesParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof listActorChanges>>, TError, TData>> &
      Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listActorChanges>>,
          TError,
          Awaited<ReturnType<typeof listActorChanges>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useListActorChanges<
  TData = Awaited<ReturnType<typeof listActorChanges>>,
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
  actorId: string,
  params?: ListActorChangesParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof listActorChanges>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
/**
 * @summary List the changes of an actor
 */

export function useListActorChanges<
  TData = Awaited<ReturnType<typeof listActorChanges>>,
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
  actorId: string,
  params?: ListActorChangesParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof listActorChanges>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {
  const queryOptions = getListActorChangesQueryOptions(actorId, params, options);

  const query = useQuery(queryOptions, queryClient) as UseQueryResult<TData, TError> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };

  return withQueryKey(query, queryOptions.queryKey);
}

export type listUnknownOrganisationsResponse200 = {
  data: UnknownOrganisationPage;
  status: 200;
};

export type listUnknownOrganisationsResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type listUnknownOrganisationsResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type listUnknownOrganisationsResponse403 = {
  data: ForbiddenResponse;
  status: 403;
};

export type listUnknownOrganisationsResponse406 = {
  data: NotAcceptableResponse;
  status: 406;
};

export type listUnknownOrganisationsResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type listUnknownOrganisationsResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type listUnknownOrganisationsResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<HTTPStatusCodes, 200 | 400 | 401 | 403 | 406 | 429 | 500>;
};

export type listUnknownOrganisationsResponseSuccess = listUnknownOrganisationsResponse200 & {
  headers: Headers;
};
export type listUnknownOrganisationsResponseError = (
  | listUnknownOrganisationsResponse400
  | listUnknownOrganisationsResponse401
  | listUnknownOrganisationsResponse403
  | listUnknownOrganisationsResponse406
  | listUnknownOrganisationsResponse429
  | listUnknownOrganisationsResponse500
  | listUnknownOrganisationsResponseDefault
) & {
  headers: Headers;
};

export const getListUnknownOrganisationsUrl = (params?: ListUnknownOrganisationsParams) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value));
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0
    ? `/unknown-organisations?${stringifiedParams}`
    : `/unknown-organisations`;
};

/**
 * External ids that people signed in with and that no organisation has, latest first: those whose token named the region of the caller, or none. Needs the right `administration.read`. Svenska: Externa id som någon loggat in med men som ingen organisation har, senaste först: de vars token anger den egna regionen, eller ingen. Kräver rättigheten `administration.read`.
 * @summary List sign-ins from unknown organisations
 */
export const listUnknownOrganisations = async (
  params?: ListUnknownOrganisationsParams,
  options?: Parameters<typeof http>[1],
): Promise<listUnknownOrganisationsResponseSuccess> => {
  return http<listUnknownOrganisationsResponseSuccess>(getListUnknownOrganisationsUrl(params), {
    ...options,
    method: 'GET',
  });
};

export const getListUnknownOrganisationsQueryKey = (params?: ListUnknownOrganisationsParams) => {
  return [`/unknown-organisations`, ...(params ? [params] : [])] as const;
};

export const getListUnknownOrganisationsQueryOptions = <
  TData = Awaited<ReturnType<typeof listUnknownOrganisations>>,
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
  params?: ListUnknownOrganisationsParams,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof listUnknownOrganisations>>, TError, TData>
    >;
    request?: SecondParameter<typeof http>;
  },
) => {
  const { query: queryOptions, request: requestOptions } = options ?? {};

  const queryKey = queryOptions?.queryKey ?? getListUnknownOrganisationsQueryKey(params);

  const queryFn: QueryFunction<Awaited<ReturnType<typeof listUnknownOrganisations>>> = ({
    signal,
  }) => listUnknownOrganisations(params, { signal, ...requestOptions });

  return { queryKey, queryFn, ...queryOptions } as UseQueryOptions<
    Awaited<ReturnType<typeof listUnknownOrganisations>>,
    TError,
    TData
  > & { queryKey: DataTag<QueryKey, TData, TError> };
};

export type ListUnknownOrganisationsQueryResult = NonNullable<
  Awaited<ReturnType<typeof listUnknownOrganisations>>
>;
export type ListUnknownOrganisationsQueryError = ErrorType<
  | InvalidInputResponse
  | UnauthenticatedResponse
  | ForbiddenResponse
  | NotAcceptableResponse
  | TooManyRequestsResponse
  | InternalErrorResponse
  | UnexpectedErrorResponse
>;

export function useListUnknownOrganisations<
  TData = Awaited<ReturnType<typeof listUnknownOrganisations>>,
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
  params: undefined | ListUnknownOrganisationsParams,
  options: {
    query: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof listUnknownOrganisations>>, TError, TData>
    > &
      Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listUnknownOrganisations>>,
          TError,
          Awaited<ReturnType<typeof listUnknownOrganisations>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useListUnknownOrganisations<
  TData = Awaited<ReturnType<typeof listUnknownOrganisations>>,
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
  params?: ListUnknownOrganisationsParams,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof listUnknownOrganisations>>, TError, TData>
    > &
      Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listUnknownOrganisations>>,
          TError,
          Awaited<ReturnType<typeof listUnknownOrganisations>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useListUnknownOrganisations<
  TData = Awaited<ReturnType<typeof listUnknownOrganisations>>,
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
  params?: ListUnknownOrganisationsParams,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof listUnknownOrganisations>>, TError, TData>
    >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
/**
 * @summary List sign-ins from unknown organisations
 */

export function useListUnknownOrganisations<
  TData = Awaited<ReturnType<typeof listUnknownOrganisations>>,
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
  params?: ListUnknownOrganisationsParams,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof listUnknownOrganisations>>, TError, TData>
    >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {
  const queryOptions = getListUnknownOrganisationsQueryOptions(params, options);

  const query = useQuery(queryOptions, queryClient) as UseQueryResult<TData, TError> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };

  return withQueryKey(query, queryOptions.queryKey);
}

export type deleteUnknownOrganisationResponse204 = {
  data: void;
  status: 204;
};

export type deleteUnknownOrganisationResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type deleteUnknownOrganisationResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type deleteUnknownOrganisationResponse403 = {
  data: ForbiddenResponse;
  status: 403;
};

export type deleteUnknownOrganisationResponse404 = {
  data: NotFoundResponse;
  status: 404;
};

export type deleteUnknownOrganisationResponse406 = {
  data: NotAcceptableResponse;
  status: 406;
};

export type deleteUnknownOrganisationResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type deleteUnknownOrganisationResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type deleteUnknownOrganisationResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<HTTPStatusCodes, 204 | 400 | 401 | 403 | 404 | 406 | 429 | 500>;
};

export type deleteUnknownOrganisationResponseSuccess = deleteUnknownOrganisationResponse204 & {
  headers: Headers;
};
export type deleteUnknownOrganisationResponseError = (
  | deleteUnknownOrganisationResponse400
  | deleteUnknownOrganisationResponse401
  | deleteUnknownOrganisationResponse403
  | deleteUnknownOrganisationResponse404
  | deleteUnknownOrganisationResponse406
  | deleteUnknownOrganisationResponse429
  | deleteUnknownOrganisationResponse500
  | deleteUnknownOrganisationResponseDefault
) & {
  headers: Headers;
};

export const getDeleteUnknownOrganisationUrl = (unknownOrganisationId: string) => {
  return `/unknown-organisations/${unknownOrganisationId}`;
};

/**
 * Removes the entry; it comes back if someone signs in from there again. To let the organisation in, give an actor the external id instead. Needs the right `administration.write`. Svenska: Tar bort posten; den kommer tillbaka om någon loggar in därifrån igen. Kräver rättigheten `administration.write`.
 * @summary Dismiss sign-ins from an unknown organisation
 */
export const deleteUnknownOrganisation = async (
  unknownOrganisationId: string,
  options?: Parameters<typeof http>[1],
): Promise<deleteUnknownOrganisationResponseSuccess> => {
  return http<deleteUnknownOrganisationResponseSuccess>(
    getDeleteUnknownOrganisationUrl(unknownOrganisationId),
    {
      ...options,
      method: 'DELETE',
    },
  );
};

export const getDeleteUnknownOrganisationMutationKey = () => ['deleteUnknownOrganisation'] as const;

export const getDeleteUnknownOrganisationMutationOptions = <
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
  TContext = unknown,
>(options?: {
  mutation?: UseMutationOptions<
    Awaited<ReturnType<typeof deleteUnknownOrganisation>>,
    TError,
    DeleteUnknownOrganisationMutationVariables,
    TContext
  >;
  request?: SecondParameter<typeof http>;
}): UseMutationOptions<
  Awaited<ReturnType<typeof deleteUnknownOrganisation>>,
  TError,
  DeleteUnknownOrganisationMutationVariables,
  TContext
> => {
  const mutationKey = getDeleteUnknownOrganisationMutationKey();
  const { mutation: mutationOptions, request: requestOptions } = options
    ? options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey
      ? options
      : { ...options, mutation: { ...options.mutation, mutationKey } }
    : { mutation: { mutationKey }, request: undefined };

  const mutationFn: MutationFunction<
    Awaited<ReturnType<typeof deleteUnknownOrganisation>>,
    DeleteUnknownOrganisationMutationVariables
  > = (props) => {
    const { unknownOrganisationId } = props ?? {};

    return deleteUnknownOrganisation(unknownOrganisationId, requestOptions);
  };

  return { mutationFn, ...mutationOptions };
};

export type DeleteUnknownOrganisationMutationResult = NonNullable<
  Awaited<ReturnType<typeof deleteUnknownOrganisation>>
>;

export type DeleteUnknownOrganisationMutationError = ErrorType<
  | InvalidInputResponse
  | UnauthenticatedResponse
  | ForbiddenResponse
  | NotFoundResponse
  | NotAcceptableResponse
  | TooManyRequestsResponse
  | InternalErrorResponse
  | UnexpectedErrorResponse
>;
export type DeleteUnknownOrganisationMutationVariables = { unknownOrganisationId: string };

/**
 * @summary Dismiss sign-ins from an unknown organisation
 */
export const useDeleteUnknownOrganisation = <
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
  TContext = unknown,
>(
  options?: {
    mutation?: UseMutationOptions<
      Awaited<ReturnType<typeof deleteUnknownOrganisation>>,
      TError,
      DeleteUnknownOrganisationMutationVariables,
      TContext
    >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseMutationResult<
  Awaited<ReturnType<typeof deleteUnknownOrganisation>>,
  TError,
  DeleteUnknownOrganisationMutationVariables,
  TContext
> => {
  return useMutation(getDeleteUnknownOrganisationMutationOptions(options), queryClient);
};
