export {
  AppError,
  errorCodes,
  notFound,
  unprocessable,
  type ErrorCode,
  type ErrorOptions,
  type FieldError,
  type FieldRule,
} from './errors.ts';
export { memberHeader } from './member-header.ts';
export {
  checkAnswers,
  longestPatternAnswer,
  type CheckedAnswers,
  type MatchPattern,
} from './questions/check-answers.ts';
