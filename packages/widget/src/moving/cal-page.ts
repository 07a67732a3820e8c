import { warnOnce } from '../development-warning.ts';
import { CalNamespace, type CalFunction, type Instruction } from './cal-namespace.ts';
import type { CalConfig } from './cal-order.ts';
import type { MoveSettings } from './script-settings.ts';

/** Puts our elements where a page embeds Cal.com: what its queue holds so far, and whatever comes. */
export function takeOverCal(settings: MoveSettings): void {
  const cal: CalFunction = (window.Cal ??= (...instruction) => void cal.q?.push(instruction));
  if (cal.instance) return;
  cal.instance = settings;
  cal.loaded = true;
  const api = (cal.ns ??= {});
  const spaces = new Map<string, CalNamespace>();

  function spaceOf(name: string): CalNamespace {
    const space = spaces.get(name) ?? new CalNamespace(name, settings);
    spaces.set(name, space);
    return space;
  }

  /** A namespace that is begun later. */
  function begins(instruction: Instruction): boolean {
    const [name, space] = Array.from(instruction);
    if (!['init', 'initNamespace'].includes(String(name)) || typeof space !== 'string') return false;
    // Every object has something of such a name.
    if (space in Object.prototype) return false;
    if (!spaces.has(space)) {
      const own: CalFunction = (api[space] ??= (...given) => void own.q?.push(given));
      spaceOf(space).follow(own, () => false);
    }
    return true;
  }

  for (const [name, own] of Object.entries(api)) spaceOf(name).follow(own, () => false);
  spaceOf('').follow(cal, begins);

  document.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target.closest('[data-cal-link]') : null;
    // With these a link is opened elsewhere.
    if (!(target instanceof HTMLElement) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const { calLink = '', calNamespace = '', calConfig } = target.dataset;
    event.preventDefault();
    spaceOf(calNamespace).open({ calLink, config: configIn(calConfig) });
  });
}

function configIn(text: string | undefined): CalConfig {
  try {
    const config: unknown = JSON.parse(text ?? '{}');
    return config !== null && typeof config === 'object' ? (config as CalConfig) : {};
  } catch {
    warnOnce(`Slotkit: data-cal-config is no JSON: ${text}`);
    return {};
  }
}
