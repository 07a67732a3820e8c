/** Whether a click on a link goes on in this tab: then the browser leaves it to the page. */
export function staysHere(event: MouseEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return false;
  event.preventDefault();
  return true;
}
