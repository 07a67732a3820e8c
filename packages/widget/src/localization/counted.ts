/** A sentence for each of the language's plural forms that it has words for; # stands for the number. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** A number that chooses among forms. A form that is left out is said as `other`. */
export type Counted = (forms: PluralForms) => string;

/** Numbers as one language counts and writes them. */
export function countedIn(language: string, write: (count: number) => string): (count: number) => Counted {
  const rules = new Intl.PluralRules(language);
  return (count) => (forms) => (forms[rules.select(count)] ?? forms.other).replace('#', write(count));
}
