export {
  AppError,
  errorCodes,
  notFound,
  unprocessable,
  type ErrorCode,
  type ErrorOptions,
  type FieldError,
} from './errors.ts';
export { checkAnswers, isAsked, type CheckedAnswers } from './questions/check-answers.ts';
