/** What stands in the control that an event is about. */
export const valueOf = ({ target }: Event): string =>
  (target as HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement).value;
