import { html, type TemplateResult } from 'lit';
import { originsPlan } from '../app/app-plan.ts';
import { objectList } from '../objects/object-list.ts';
import { choicesIn } from '../objects/object-plans.ts';
import type { PartAt } from '../part-at.ts';
import '../form/setting-form.ts';

/** Which websites may show the times: by a key, or because the business lists them. */
export const websitesPart = (at: PartAt): TemplateResult =>
  html`${objectList(at, 'widget_key')}
    <console-setting-form
      class="apart"
      .desk=${at.desk}
      .plan=${originsPlan}
      .base=${at.settings.app}
      .draft=${'app:origins'}
      .choices=${choicesIn(at.settings)}
      .onSaved=${at.onSaved}
    ></console-setting-form>`;
