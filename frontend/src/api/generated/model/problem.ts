/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { ProblemCode } from './problemCode';
import type { ProblemError } from './problemError';

/**
 * An error (RFC 9457). Svenska: fel.
 */
export interface Problem {
  /** Fixed address that names the kind of problem. Svenska: problemtypens adress. */
  type: string;
  /** The kind of problem in words, in the language asked for. Svenska: problemtypen i ord. */
  title: string;
  /** HTTP status code. Svenska: statuskod. */
  status: number;
  /** What went wrong this time, in the language asked for. Svenska: vad som gick fel. */
  detail?: string;
  /** Path of the request. Svenska: anropets sökväg. */
  instance?: string;
  /** Last part of type, for programs; never translated. Svenska: typens sista del, för program. */
  code: ProblemCode;
  /** Each single fault, where there are several or where it has a place. Svenska: enskilda fel. */
  errors?: ProblemError[];
  /** Trace id of the request, to quote when asking for help. Svenska: spårnings-id. */
  traceId?: string;
}
