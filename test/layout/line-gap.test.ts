import { expect } from '@open-wc/testing';
import { joinLines, lineGap } from '../../src/layout/line-gap.js';

describe('lines read as one text', () => {
  it('are kept apart by a space where words are', () => {
    expect(joinLines(['Use of Time', 'and Space'])).to.equal('Use of Time and Space');
    expect(joinLines(['الوقت', 'والمكان'])).to.equal('الوقت والمكان');
    expect(joinLines(['gia đình và', 'cộng đồng'])).to.equal('gia đình và cộng đồng');
  });

  it('are one word after the other where a script has no spaces', () => {
    expect(joinLines(['家庭与社区', '伙伴关系'])).to.equal('家庭与社区伙伴关系');
    expect(joinLines(['学び、', 'そして'])).to.equal('学び、そして');
    expect(lineGap('สวัสดี', 'ครับ')).to.equal('');
  });

  it('go on behind a hyphen, unless it stands by itself', () => {
    expect(joinLines(['Competency-', 'Based'])).to.equal('Competency-Based');
    expect(joinLines(['K-12 -', 'and on'])).to.equal('K-12 - and on');
  });

  it('keep a space where only one side has no spaces, and take any text', () => {
    expect(joinLines(['支持', 'SEL'])).to.equal('支持 SEL');
    expect(joinLines([])).to.equal('');
    expect(joinLines(['', 'one'])).to.equal('one');
    expect(lineGap('', '')).to.equal(' ');
  });
});
