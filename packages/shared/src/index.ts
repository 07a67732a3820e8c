export {
  AppError,
  errorCodes,
  notFound,
  unprocessable,
  type ErrorCode,
  type ErrorOptions,
  type FieldError,
} from './errors.ts';
