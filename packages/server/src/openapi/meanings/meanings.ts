/** Sentences about fields, for those whose schemas say nothing themselves. */
export interface Meanings {
  /** By the field's name wherever it stands, or by the end of the way to it: `hosts.name`. */
  readonly everywhere: Readonly<Record<string, string>>;
  /** By shape or operationId, then by the way to the field: `attendee.name`. */
  readonly shapes: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
