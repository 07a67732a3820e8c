import type { z } from 'zod';

/** Refuses a list that names the same thing twice, at the place where it does so again. */
export const distinct =
  <Item>(nameOf: (item: Item) => unknown = (item) => item) =>
  (list: readonly Item[], context: z.RefinementCtx): void => {
    const names = list.map(nameOf);
    for (const [index, name] of names.entries())
      if (names.indexOf(name) < index)
        context.addIssue({ code: 'custom', path: [index], message: 'is in the list already' });
  };
