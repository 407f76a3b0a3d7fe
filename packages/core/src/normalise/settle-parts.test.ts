import { describe, expect, it } from 'vitest';
import { normalise } from './normalise.js';

describe('parts of a fraction whose dots or commas leave them open', () => {
  const share = (cells: string, indicator = 'mediation_success_rate') => {
    const { observations, issues, account } = normalise(`area_name;indicator;period;value;numerator;denominator\nHà Nội;${indicator};2023;${cells}`, { vintage: '2024' });
    const figure = observations.map((one) => [one.value, one.bound, one.numerator, one.denominator, one.status])[0];
    return { figure, codes: issues.map(({ code, severity, column }) => [code, severity, column]), issues, account };
  };

  it('are settled by the share printed beside them, if only one reading gives it', () => {
    const { figure, codes, issues, account } = share('85.4;1,234;1,445');
    expect([figure, codes]).toEqual([[85.4, 'eq', 1234, 1445, 'reported'], [['number.locale', 'info', 'numerator'], ['number.locale', 'info', 'denominator']]]);
    expect(issues[0]?.message.en).toBe('“1,234” is read as 1234, the only reading that gives the share printed beside it (85.4).');
    expect(account).toEqual({ observations: 1, parts: 5, skipped: 0, errors: 0 });
    expect(share('85.4;1,234;1445').figure).toEqual([85.4, 'eq', 1234, 1445, 'reported']);
  });

  it('are errors otherwise: they are lost, and the printed share stays', () => {
    for (const [cells, indicator] of [['70.1;1,234;1,445', 'mediation_success_rate'], ['85.4;1,234;1,445', 'contribution_residents_share']] as const) {
      const { figure, codes, account } = share(cells, indicator);
      if (indicator === 'mediation_success_rate') expect(figure).toEqual([70.1, 'eq', null, null, 'reported']);
      expect([cells, codes.filter(([, severity]) => severity === 'error').map(([code, , column]) => [code, column])]).toEqual([cells, [['number.ambiguous', 'numerator'], ['number.ambiguous', 'denominator']]]);
      expect(account.errors).toBe(2);
    }
  });
});
