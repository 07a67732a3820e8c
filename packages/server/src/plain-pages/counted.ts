/** A sentence for each of the language's plural forms that it has words for; # stands for the number. */
type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** A number that chooses among forms. A form that is left out is said as `other`. */
export type Counted = (forms: PluralForms) => string;

/** A number as a locale counts and writes it. */
export const countedIn =
  (locale: string, count: number): Counted =>
  (forms) =>
    (forms[new Intl.PluralRules(locale).select(count)] ?? forms.other).replace(
      '#',
      new Intl.NumberFormat(locale).format(count),
    );
