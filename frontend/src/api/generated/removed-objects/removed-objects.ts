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
import type { ErrorType } from '../../http';

import { http } from '../../http';
import type {
  ConflictResponse,
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidInputResponse,
  ListRemovedObjectsParams,
  NotAcceptableResponse,
  NotFoundResponse,
  RemovedObjectPage,
  RestoredObject,
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

export type listRemovedObjectsResponse200 = {
  data: RemovedObjectPage;
  status: 200;
};

export type listRemovedObjectsResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type listRemovedObjectsResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type listRemovedObjectsResponse403 = {
  data: ForbiddenResponse;
  status: 403;
};

export type listRemovedObjectsResponse406 = {
  data: NotAcceptableResponse;
  status: 406;
};

export type listRemovedObjectsResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type listRemovedObjectsResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type listRemovedObjectsResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<HTTPStatusCodes, 200 | 400 | 401 | 403 | 406 | 429 | 500>;
};

export type listRemovedObjectsResponseSuccess = listRemovedObjectsResponse200 & {
  headers: Headers;
};
export type listRemovedObjectsResponseError = (
  | listRemovedObjectsResponse400
  | listRemovedObjectsResponse401
  | listRemovedObjectsResponse403
  | listRemovedObjectsResponse406
  | listRemovedObjectsResponse429
  | listRemovedObjectsResponse500
  | listRemovedObjectsResponseDefault
) & {
  headers: Headers;
};

export const getListRemovedObjectsUrl = (params?: ListRemovedObjectsParams) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value));
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0
    ? `/removed-objects?${stringifiedParams}`
    : `/removed-objects`;
};

/**
 * What was removed in the region, of the kinds that the caller may remove, newest first. The link `restore` is there for what the caller may restore: the right and its reach are those that removing took. The text `q` searches title and remover. Needs one of the rights to write. Svenska: Papperskorgen: det som har tagits bort i regionen, av de slag som den som anropar får ta bort, senaste först. Länken `restore` finns när den som anropar får återställa. `q` söker i rubrik och vem som tog bort. Kräver någon av rättigheterna att skriva.
 * @summary List removed objects
 */
export const listRemovedObjects = async (
  params?: ListRemovedObjectsParams,
  options?: Parameters<typeof http>[1],
): Promise<listRemovedObjectsResponseSuccess> => {
  return http<listRemovedObjectsResponseSuccess>(getListRemovedObjectsUrl(params), {
    ...options,
    method: 'GET',
  });
};

export const getListRemovedObjectsQueryKey = (params?: ListRemovedObjectsParams) => {
  return [`/removed-objects`, ...(params ? [params] : [])] as const;
};

export const getListRemovedObjectsQueryOptions = <
  TData = Awaited<ReturnType<typeof listRemovedObjects>>,
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
  params?: ListRemovedObjectsParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof listRemovedObjects>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
) => {
  const { query: queryOptions, request: requestOptions } = options ?? {};

  const queryKey = queryOptions?.queryKey ?? getListRemovedObjectsQueryKey(params);

  const queryFn: QueryFunction<Awaited<ReturnType<typeof listRemovedObjects>>> = ({ signal }) =>
    listRemovedObjects(params, { signal, ...requestOptions });

  return { queryKey, queryFn, ...queryOptions } as UseQueryOptions<
    Awaited<ReturnType<typeof listRemovedObjects>>,
    TError,
    TData
  > & { queryKey: DataTag<QueryKey, TData, TError> };
};

export type ListRemovedObjectsQueryResult = NonNullable<
  Awaited<ReturnType<typeof listRemovedObjects>>
>;
export type ListRemovedObjectsQueryError = ErrorType<
  | InvalidInputResponse
  | UnauthenticatedResponse
  | ForbiddenResponse
  | NotAcceptableResponse
  | TooManyRequestsResponse
  | InternalErrorResponse
  | UnexpectedErrorResponse
>;

export function useListRemovedObjects<
  TData = Awaited<ReturnType<typeof listRemovedObjects>>,
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
  params: undefined | ListRemovedObjectsParams,
  options: {
    query: Partial<UseQueryOptions<Awaited<ReturnType<typeof listRemovedObjects>>, TError, TData>> &
      Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listRemovedObjects>>,
          TError,
          Awaited<ReturnType<typeof listRemovedObjects>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useListRemovedObjects<
  TData = Awaited<ReturnType<typeof listRemovedObjects>>,
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
  params?: ListRemovedObjectsParams,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<typeof listRemovedObjects>>, TError, TData>
    > &
      Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listRemovedObjects>>,
          TError,
          Awaited<ReturnType<typeof listRemovedObjects>>
        >,
        'initialData'
      >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useListRemovedObjects<
  TData = Awaited<ReturnType<typeof listRemovedObjects>>,
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
  params?: ListRemovedObjectsParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof listRemovedObjects>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
/**
 * @summary List removed objects
 */

export function useListRemovedObjects<
  TData = Awaited<ReturnType<typeof listRemovedObjects>>,
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
  params?: ListRemovedObjectsParams,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<typeof listRemovedObjects>>, TError, TData>>;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {
  const queryOptions = getListRemovedObjectsQueryOptions(params, options);

  const query = useQuery(queryOptions, queryClient) as UseQueryResult<TData, TError> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };

  return withQueryKey(query, queryOptions.queryKey);
}

export type restoreRemovedObjectResponse201 = {
  data: RestoredObject;
  status: 201;
};

export type restoreRemovedObjectResponse400 = {
  data: InvalidInputResponse;
  status: 400;
};

export type restoreRemovedObjectResponse401 = {
  data: UnauthenticatedResponse;
  status: 401;
};

export type restoreRemovedObjectResponse403 = {
  data: ForbiddenResponse;
  status: 403;
};

export type restoreRemovedObjectResponse404 = {
  data: NotFoundResponse;
  status: 404;
};

export type restoreRemovedObjectResponse406 = {
  data: NotAcceptableResponse;
  status: 406;
};

export type restoreRemovedObjectResponse409 = {
  data: ConflictResponse;
  status: 409;
};

export type restoreRemovedObjectResponse429 = {
  data: TooManyRequestsResponse;
  status: 429;
};

export type restoreRemovedObjectResponse500 = {
  data: InternalErrorResponse;
  status: 500;
};

export type restoreRemovedObjectResponseDefault = {
  data: UnexpectedErrorResponse;
  status: Exclude<HTTPStatusCodes, 201 | 400 | 401 | 403 | 404 | 406 | 409 | 429 | 500>;
};

export type restoreRemovedObjectResponseSuccess = restoreRemovedObjectResponse201 & {
  headers: Headers;
};
export type restoreRemovedObjectResponseError = (
  | restoreRemovedObjectResponse400
  | restoreRemovedObjectResponse401
  | restoreRemovedObjectResponse403
  | restoreRemovedObjectResponse404
  | restoreRemovedObjectResponse406
  | restoreRemovedObjectResponse409
  | restoreRemovedObjectResponse429
  | restoreRemovedObjectResponse500
  | restoreRemovedObjectResponseDefault
) & {
  headers: Headers;
};

export const getRestoreRemovedObjectUrl = (removedObjectId: string) => {
  return `/removed-objects/${removedObjectId}/restorations`;
};

/**
 * Puts the object back as it was, parts and all, with its id and a new version. When its number or name has been taken meanwhile, the answer is 409 `duplicate`; when something it belongs to is gone, 409 `in-use`; when what it belongs to has been adopted, 409 `locked`; when its year has left the period of its programme, 409 `illegal-transition`. Needs the right that removing it took. Svenska: Lägger tillbaka objektet som det var, med sitt id och en ny version. Har numret eller namnet tagits i bruk blir svaret 409 `duplicate`, saknas något det hör till 409 `in-use`, har det som det hör till fastställts 409 `locked`, och ligger dess år inte längre i programmets period 409 `illegal-transition`. Kräver den rättighet som krävs för att ta bort.
 * @summary Restore a removed object
 */
export const restoreRemovedObject = async (
  removedObjectId: string,
  options?: Parameters<typeof http>[1],
): Promise<restoreRemovedObjectResponseSuccess> => {
  return http<restoreRemovedObjectResponseSuccess>(getRestoreRemovedObjectUrl(removedObjectId), {
    ...options,
    method: 'POST',
  });
};

export const getRestoreRemovedObjectMutationKey = () => ['restoreRemovedObject'] as const;

export const getRestoreRemovedObjectMutationOptions = <
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
    Awaited<ReturnType<typeof restoreRemovedObject>>,
    TError,
    RestoreRemovedObjectMutationVariables,
    TContext
  >;
  request?: SecondParameter<typeof http>;
}): UseMutationOptions<
  Awaited<ReturnType<typeof restoreRemovedObject>>,
  TError,
  RestoreRemovedObjectMutationVariables,
  TContext
> => {
  const mutationKey = getRestoreRemovedObjectMutationKey();
  const { mutation: mutationOptions, request: requestOptions } = options
    ? options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey
      ? options
      : { ...options, mutation: { ...options.mutation, mutationKey } }
    : { mutation: { mutationKey }, request: undefined };

  const mutationFn: MutationFunction<
    Awaited<ReturnType<typeof restoreRemovedObject>>,
    RestoreRemovedObjectMutationVariables
  > = (props) => {
    const { removedObjectId } = props ?? {};

    return restoreRemovedObject(removedObjectId, requestOptions);
  };

  return { mutationFn, ...mutationOptions };
};

export type RestoreRemovedObjectMutationResult = NonNullable<
  Awaited<ReturnType<typeof restoreRemovedObject>>
>;

export type RestoreRemovedObjectMutationError = ErrorType<
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
export type RestoreRemovedObjectMutationVariables = { removedObjectId: string };

/**
 * @summary Restore a removed object
 */
export const useRestoreRemovedObject = <
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
      Awaited<ReturnType<typeof restoreRemovedObject>>,
      TError,
      RestoreRemovedObjectMutationVariables,
      TContext
    >;
    request?: SecondParameter<typeof http>;
  },
  queryClient?: QueryClient,
): UseMutationResult<
  Awaited<ReturnType<typeof restoreRemovedObject>>,
  TError,
  RestoreRemovedObjectMutationVariables,
  TContext
> => {
  return useMutation(getRestoreRemovedObjectMutationOptions(options), queryClient);
};
