import { expect } from '@open-wc/testing';
import { forwarded, metadataOf, prefillOf } from './forwarded-query.ts';

describe('the query that is passed on', () => {
  it('fills in the form, and keeps what campaigns left there with the booking', () => {
    const search = '?name=Ada+Example&email=ada%40example.com&utm_source=mail&gclid=x1&fbclid=y2&ref=front';
    expect(prefillOf(search)).to.deep.equal({ name: 'Ada Example', email: 'ada@example.com' });
    expect(metadataOf(search)).to.deep.equal({ utm_source: 'mail', gclid: 'x1', fbclid: 'y2', ref: 'front' });
  });

  it('leaves everything else of the page alone', () => {
    expect([...forwarded('?page=2&session=secret&constructor=x&__proto__=y&q=ref')]).to.deep.equal([]);
  });

  it('leaves out what is too much, without an error', () => {
    const long = 'x'.repeat(5001);
    expect(metadataOf(`?utm_source=${long}&utm_medium=mail&utm_${long}=1`)).to.deep.equal({
      utm_medium: 'mail',
    });
    expect(prefillOf(`?name=${'x'.repeat(201)}&phone=${'1'.repeat(41)}`)).to.deep.equal({});
    const many = Array.from({ length: 70 }, (_, index) => `utm_${index}=${index}`).join('&');
    expect(Object.keys(metadataOf(`?${many}`))).to.have.length(50);
  });

  it('takes the first of a name that comes twice, without what nobody can see', () => {
    const search = '?utm_source=one&utm_source=two&name=%00Ada%7F%20&email=%20&utm_term=%ED%A0%80';
    expect(metadataOf(search)['utm_source']).to.equal('one');
    expect(prefillOf(search)).to.deep.equal({ name: 'Ada' });
  });
});
