/** One piece of a mail, said without layout: the text and the HTML are both made from it, so they say the same. */
export type MailBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'message'; readonly text: string }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | { readonly kind: 'quote'; readonly label: string; readonly text: string }
  | { readonly kind: 'button'; readonly label: string; readonly url: string }
  | { readonly kind: 'link'; readonly label: string; readonly url: string }
  | { readonly kind: 'note'; readonly text: string };

/** What the reader is to do next; other links come after the facts. */
export const isButton = ({ kind }: MailBlock): boolean => kind === 'button';

/** A labelled value of one or more lines; `former` is what held before. */
export interface Fact {
  readonly label: string;
  readonly lines: readonly string[];
  readonly former?: boolean;
}

/** What a mail says. */
export interface MailContent {
  readonly subject: string;
  readonly heading: string;
  readonly blocks: readonly MailBlock[];
  readonly footer: string;
}

/** How the mail's words are written. */
export interface MailLanguage {
  /** BCP 47 tag of the words. */
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
}
