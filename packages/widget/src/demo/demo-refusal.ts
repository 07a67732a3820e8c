import type { ErrorCode } from '@slotkit/shared';

/** A call that the demo does not answer with what was asked for. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: ErrorCode;
  readonly alternatives: readonly Period[];

  /** @param alternatives times that are free instead. */
  constructor(status: number, code: ErrorCode, alternatives: readonly Period[] = []) {
    super(code);
    this.status = status;
    this.code = code;
    this.alternatives = alternatives;
  }
}

/** A time as answers have it. */
interface Period {
  readonly start: string;
  readonly end: string;
}
