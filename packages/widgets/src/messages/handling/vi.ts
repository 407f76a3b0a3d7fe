/** What is said of what a reader does on the marks, in Vietnamese. */
export const vi = {
  opened: (count: number): string => `Đã mở thêm ${count} hàng.`,
  folded: (count: number): string => `Đã gộp lại ${count} hàng.`,
  chosen: (names: string): string => `Đã chọn ${names}.`,
  released: (names: string): string => `Đã bỏ chọn ${names}.`,
};
