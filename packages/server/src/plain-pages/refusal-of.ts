import { AppError } from '@slotkit/shared';

/** Does something; null where it was done, else why it was refused. Throws what is nobody's fault, and what opens nothing. */
export async function refusalOf(work: () => Promise<unknown>): Promise<AppError | null> {
  try {
    await work();
    return null;
  } catch (error) {
    if (error instanceof AppError && error.status < 500 && error.code !== 'not_found') return error;
    throw error;
  }
}
