/** Reads a column that our own code wrote as JSON; the caller names its type. */
export const readJson: <Value>(text: string) => Value = JSON.parse;

/** As `readJson`, for a column that may be empty. */
export const readOptionalJson = <Value>(text: string | null): Value | null =>
  text === null ? null : readJson<Value>(text);
