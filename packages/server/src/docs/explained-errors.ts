import { errorCodes } from '@slotkit/shared';
import { errorAdvice } from './error-advice.ts';

/** An error code with everything that is said about it. */
export interface ExplainedError {
  readonly code: string;
  readonly status: number;
  readonly title: string;
  readonly advice: string;
}

const adviceByCode = new Map<string, string>(Object.entries(errorAdvice));

/** All error codes, in the table's order. */
export const explainedErrors: readonly ExplainedError[] = Object.entries(errorCodes).map(
  ([code, { status, title }]) => ({ code, status, title, advice: adviceByCode.get(code) ?? '' }),
);
