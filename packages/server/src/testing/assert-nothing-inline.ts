import assert from 'node:assert/strict';

/** For tests: fails where a page has a script, style or handler of its own inside, or loads anything from elsewhere. */
export function assertNothingInline(page: string): void {
  for (const [script, attributes = '', content = ''] of page.matchAll(
    /<script\b([^>]*)>([\s\S]*?)<\/script>/gi,
  )) {
    // Data for search engines is no script: no browser runs it, whatever the policy.
    if (attributes.trim() === 'type="application/ld+json"') {
      JSON.parse(content);
      continue;
    }
    assert.match(attributes, /\ssrc="\/[^/"][^"]*"/, script);
    assert.equal(content, '', script);
  }
  assert.doesNotMatch(page, /<style\b/i);
  assert.doesNotMatch(page, /<[^>]+\sstyle\s*=/i);
  assert.doesNotMatch(page, /<[a-z][^>]*\son[a-z]+\s*=/i);
  assert.doesNotMatch(page, /javascript:/i);
  assert.doesNotMatch(
    page,
    /<(?:script|link(?! rel="(?:canonical|alternate)")|img|iframe)\b[^>]*\s(?:src|href)="(?:https?:)?\/\//i,
  );
}
