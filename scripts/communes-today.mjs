// The communes of 2021, 2024 and 2025 on the territory of today's 34 provinces, beside the 63 provinces as they were.
import { makeDataset } from '@danbiet/core';
import { rebase } from '@danbiet/core/recast';

const TITLE = {
  vi: 'Đơn vị hành chính cấp xã 2021, 2024 và 2025 trên địa bàn 34 tỉnh, thành hiện nay, kèm 63 tỉnh, thành trước sắp xếp',
  en: 'Commune-level units of 2021, 2024 and 2025 on the territory of today’s 34 provinces, with the 63 provinces before the reorganisation',
};

/**
 * Recast the counts of communes to today's provinces. Each recast figure says in words of which provinces it is made.
 *
 * @param {import('@danbiet/core').Dataset} communes counts of the 63 and of the 34 provinces
 * @returns `{ dataset, issues }`; the dataset also holds the figures of the 63 as they were
 */
export function communesToday(communes) {
  const { result: today, issues } = rebase(communes, '2025');
  const before = communes.observations().filter(({ area }) => communes.areas.get(area).vintage === '2024');
  const made = makeDataset([...before, ...today.observations()], {
    indicators: communes.indicators.values(),
    areas: new Map([...communes.areas, ...today.areas]).values(),
    periods: communes.periods.values(),
    title: TITLE,
    note: communes.note,
    generated: communes.generated,
  });
  return { dataset: made.dataset, issues: [...issues, ...made.issues] };
}
