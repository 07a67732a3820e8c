import { Visitor } from './visitor.ts';

/** Where the demo server of a journey is: on another origin than the page. */
export const demoServer = async (): Promise<string> => (await fetch('/demo-server')).text();

/** A widget of the built script, alone on this page, from the demo server. */
export async function openGuest(attributes: Readonly<Record<string, string>>): Promise<Visitor> {
  const server = await demoServer();
  const script = document.createElement('script');
  script.type = 'module';
  script.src = `${server}/cdn/booking-widget.js`;
  const widget = document.createElement('booking-widget');
  const all = { server, 'widget-key': 'pk_demo', ...attributes };
  for (const [name, value] of Object.entries(all)) widget.setAttribute(name, value);
  document.body.replaceChildren(script, widget);
  return new Visitor(widget);
}
