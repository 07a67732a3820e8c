import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Choice } from './directory.ts';

/** One option of a select. Its property says whether it is chosen: the attribute counts no more once somebody has chosen by hand. */
export const oneOption = (value: string, name: string, isChosen: boolean): TemplateResult =>
  html`<option value=${value} .selected=${live(isChosen)}>${name}</option>`;

/** The options of a select, one of them chosen. */
export const optionList = (
  choices: readonly Choice[],
  chosen: string | null | undefined,
): readonly TemplateResult[] => choices.map(({ id, name }) => oneOption(id, name, id === chosen));
