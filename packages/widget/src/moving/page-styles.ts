/** The rules of this script in the page, in a sheet that a strict policy allows. */
let sheet: CSSStyleSheet | undefined;

/** A new rule in the page for what a selector finds. Values are set one by one, so that no text of a page becomes a rule. */
export function styleRule(selector: string): CSSStyleDeclaration {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    document.adoptedStyleSheets.push(sheet);
  }
  const rule = sheet.cssRules[sheet.insertRule(`${selector} {}`, sheet.cssRules.length)];
  return (rule as CSSStyleRule).style;
}
