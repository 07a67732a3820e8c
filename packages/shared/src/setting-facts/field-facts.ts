/** What a form has to know of a field, as its schema says it: bounds, choices, what it is when nothing is said. */
export interface FieldFacts {
  readonly kind: 'choice' | 'either' | 'flag' | 'list' | 'number' | 'object' | 'pairs' | 'text';
  /** What it does, as the reference of the API says it. */
  readonly hint?: string;
  readonly isRequired?: true;
  /** `null` is accepted, and means something of its own or the default. */
  readonly isNullable?: true;
  /** The least number, or the fewest items. */
  readonly min?: number;
  /** The greatest number, the most items, or the most characters. */
  readonly max?: number;
  readonly choices?: readonly string[];
  readonly item?: FieldFacts;
  readonly fields?: Readonly<Record<string, FieldFacts>>;
  readonly either?: readonly FieldFacts[];
  readonly default?: unknown;
}
