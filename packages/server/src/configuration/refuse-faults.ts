import { AppError, type FieldError } from '@slotkit/shared';

/** Throws 422 with everything that is wrong; nothing where nothing is. */
export function refuseFaults(faults: readonly FieldError[]): void {
  const [first] = faults;
  if (first) throw new AppError('unprocessable', `${first.pointer} ${first.detail}.`, { errors: faults });
}
