/** One finding of a refused request, pointing at a field of the body or at a parameter. */
export interface FieldProblem {
  pointer?: string;
  parameter?: string;
  code?: string;
  detail: string;
}

/** What the API said no to (RFC 9457), or status 0 when it could not be reached. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: number;
  readonly code: string;
  readonly detail: string | undefined;
  readonly errors: readonly FieldProblem[];
  readonly traceId: string | undefined;

  constructor(status: number, problem: ProblemBody = {}) {
    super(problem.detail ?? problem.title ?? `HTTP ${status}`);
    this.status = status;
    this.code = problem.code ?? (status === 0 ? 'unreachable' : 'unknown');
    this.detail = problem.detail ?? problem.title;
    this.errors = problem.errors ?? [];
    this.traceId = problem.traceId;
  }
}

export interface ProblemBody {
  title?: string;
  detail?: string;
  code?: string;
  errors?: FieldProblem[];
  traceId?: string;
}

/** Reads problem+json; any other body becomes an error that carries only the status. */
export async function readProblem(response: Response): Promise<ApiError> {
  const type = response.headers.get('Content-Type') ?? '';
  if (!type.includes('json')) return new ApiError(response.status);
  try {
    return new ApiError(response.status, (await response.json()) as ProblemBody);
  } catch {
    return new ApiError(response.status);
  }
}
