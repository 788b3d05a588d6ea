/**
 * Generated from openapi.yaml by orval; do not edit.
 */

import type {
  MutationFunction,
  QueryClient,
  UseMutationOptions,
  UseMutationResult,
} from '@tanstack/react-query';
import { useMutation } from '@tanstack/react-query';
import type { BodyType, ErrorType } from '../../http';

import { http } from '../../http';
import type {
  AccessibilityFeedbackInput,
  InternalErrorResponse,
  InvalidInputResponse,
  TooManyRequestsResponse,
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
