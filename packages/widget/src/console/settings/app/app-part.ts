import { html, type TemplateResult } from 'lit';
import { settingWords as words } from '../../words/settings.ts';
import { choicesIn } from '../objects/object-plans.ts';
import type { PartAt } from '../part-at.ts';
import { appPlan } from './app-plan.ts';
import '../form/setting-form.ts';

/** The business itself: name, zone, language, look. */
export const appPart = ({ desk, settings, onSaved }: PartAt): TemplateResult =>
  html`<h2 tabindex="-1">${words.parts.app}</h2>
    <console-setting-form
      .desk=${desk}
      .plan=${appPlan}
      .base=${settings.app}
      .draft=${'app:basics'}
      .choices=${choicesIn(settings)}
      .onSaved=${onSaved}
    ></console-setting-form>`;
