import { warnOnce } from '../development-warning.ts';
import { warnOfLayout } from './cal-order.ts';
import { inkOn } from './moved-colours.ts';

type Colours = Readonly<Record<string, string>>;

/** What pages hand to `Cal("ui", …)`. */
export interface CalUi {
  readonly theme?: string | null;
  readonly layout?: string;
  readonly hideEventTypeDetails?: boolean;
  readonly styles?: { readonly branding?: { readonly brandColor?: string } };
  readonly cssVarsPerTheme?: { readonly light?: Colours; readonly dark?: Colours };
}

/** A look of our elements. */
export interface MovedLook {
  readonly theme: string | undefined;
  readonly tokens: Readonly<Record<string, string>>;
}

/** Our tokens by Cal.com's variables. */
const tokens: Readonly<Record<string, string>> = {
  'cal-brand': '--booking-accent',
  'cal-brand-text': '--booking-on-accent',
  'cal-bg': '--booking-background',
  'cal-bg-muted': '--booking-surface',
  'cal-text': '--booking-text',
  'cal-text-subtle': '--booking-muted',
  'cal-border': '--booking-line',
  'cal-border-emphasis': '--booking-control',
  'cal-text-error': '--booking-danger',
};
/** Variables whose work is done by a token that another one sets. */
const covered = /^cal-(brand|bg|text|border|radius|spacing)/;

/** How our elements look as a page told Cal.com to look; what has no counterpart is told of once. */
export function movedLook({
  theme,
  layout,
  hideEventTypeDetails,
  styles,
  cssVarsPerTheme,
}: CalUi): MovedLook {
  if (layout && layout !== 'month_view') warnOfLayout(layout);
  if (hideEventTypeDetails) {
    warnOnce(
      'Slotkit: hideEventTypeDetails is left out. Hide the details in CSS: booking-widget::part(summary) { display: none }.',
    );
  }
  const { branding, ...others } = styles ?? {};
  if (Object.keys(others).length > 0) {
    warnOnce(
      `Slotkit: the styles of ${Object.keys(others).join(', ')} are left out. Style our parts instead, such as booking-widget::part(day) { … }.`,
    );
  }
  const brand = branding?.brandColor;
  const light = withInk({ ...(brand && { 'cal-brand': brand }), ...cssVarsPerTheme?.light });
  const dark = withInk({ ...(brand && { 'cal-brand': brand }), ...cssVarsPerTheme?.dark });
  const found = new Map<string, string>();
  for (const name of new Set([...Object.keys(light), ...Object.keys(dark)])) {
    const token = tokens[name];
    const [inLight, inDark] = [light[name] ?? dark[name], dark[name] ?? light[name]];
    if (token) found.set(token, inLight === inDark ? `${inLight}` : `light-dark(${inLight}, ${inDark})`);
    else if (!covered.test(name)) warnOnce(`Slotkit: "${name}" of cssVarsPerTheme has no counterpart here.`);
  }
  return { theme: theme ?? undefined, tokens: Object.fromEntries(found) };
}

/** What stands on the accent, where the page does not say it. */
function withInk(colours: Colours): Colours {
  const ink = inkOn(colours['cal-brand'] ?? '');
  return { ...(ink && { 'cal-brand-text': ink }), ...colours };
}
