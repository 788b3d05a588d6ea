/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * The query parameters of the list behind the figure, as in the link `rows`. Svenska: Urvalet som frågeparametrar.
 */
export type FigureFilter = { [key: string]: string };
