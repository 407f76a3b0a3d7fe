// Sizes and number text that the hand-written engines share, so that each draws the same picture.
export const WIDTH = 720;
export const LEFT = 140;
export const PITCH = 22;
export const BAR = 14;

/** From a value to a length in pixels. */
export const scaled = (rows) => {
  const most = Math.max(...rows.map(({ value }) => value));
  return (value) => Math.round((value / most) * (WIDTH - LEFT - 60) * 100) / 100;
};

const format = new Intl.NumberFormat('vi', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
export const number = (value) => `${format.format(value)}%`;
