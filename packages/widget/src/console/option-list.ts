import { html, type TemplateResult } from 'lit';
import type { Choice } from './directory.ts';

/** The options of a select, one of them chosen. */
export const optionList = (
  choices: readonly Choice[],
  chosen: string | null | undefined,
): readonly TemplateResult[] =>
  choices.map(({ id, name }) => html`<option value=${id} ?selected=${id === chosen}>${name}</option>`);
