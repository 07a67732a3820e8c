export {
  AppError,
  errorCodes,
  notFound,
  unprocessable,
  type ErrorCode,
  type ErrorOptions,
  type FieldError,
} from './errors.ts';
export { checkAnswers, type CheckedAnswers, type MatchPattern } from './questions/check-answers.ts';
