import { describe, expect, it } from 'vitest';
import { indicatorByWords, indicatorsByWords } from './indicator-by-words.js';

const ids = (heading: string, unit: string | null = null): string[] => indicatorsByWords(heading, unit).map(({ id }) => id);

describe('indicatorsByWords', () => {
  it('tells what was asked to be settled from what was settled', () => {
    expect(ids('Kiến nghị giải quyết', 'vụ việc')).toEqual(['pib_recommendations']);
    expect(ids('Số vụ việc kiến nghị được giải quyết')).toEqual(['pib_recommendations_resolved', 'cases_feedback_resolved']);
    expect(ids('Số vụ việc kiến nghị được giải quyết (Ban Thanh tra nhân dân)')).toEqual(['pib_recommendations_resolved']);
    expect(ids('Số vụ việc kiến nghị được xem xét, giải quyết (Ban Thanh tra nhân dân)')).toEqual(['pib_recommendations_resolved']);
  });

  it('takes a step that several boards report for none of them where no board is named', () => {
    expect(ids('Số vụ việc kiến nghị')).toEqual(['pib_recommendations', 'cisb_recommendations', 'pib_cisb_recommendations']);
    expect(indicatorByWords('Số vụ việc kiến nghị', null)).toBeNull();
    expect(ids('Số vụ việc kiến nghị (Ban Giám sát đầu tư của cộng đồng)')).toEqual(['cisb_recommendations']);
    expect(ids('Số vụ việc kiến nghị (Ban Thanh tra nhân dân và Ban Giám sát đầu tư của cộng đồng)')).toEqual(['pib_cisb_recommendations']);
  });
});
