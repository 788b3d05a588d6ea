/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { ProblemCode } from './problemCode';
import type { ProblemError } from './problemError';

/**
 * An error (RFC 9457). Svenska: Fel.
 */
export interface Problem {
  /** Fixed address that names the kind of problem. Svenska: Problemtypens adress. */
  type: string;
  /** The kind of problem in words, in the language asked for. Svenska: Problemtypen i ord. */
  title: string;
  /** HTTP status code. Svenska: Statuskod. */
  status: number;
  /** What went wrong this time, in the language asked for. Svenska: Vad som gick fel. */
  detail: string;
  /** Path of the request. Svenska: Anropets sökväg. */
  instance?: string;
  /** Last part of type, for programs; never translated. Svenska: Typens sista del, för program. */
  code: ProblemCode;
  /** Each single fault, where there are several or where it has a place. Svenska: Enskilda fel. */
  errors?: ProblemError[];
  /** Trace id of the request, to quote when asking for help. Svenska: Spårnings-id. */
  traceId?: string;
}
