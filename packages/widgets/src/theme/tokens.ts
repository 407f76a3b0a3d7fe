/** Where a colour stands: on a light page, on a dark one, in black and white on paper, and as a system colour or a step between two where colours are forced. */
export type Palette = readonly [light: string, dark: string, print: string, forced: string];

/**
 * The colours of the frame and of every chart.
 * `accent` marks the reader's own area and nothing else; `top` is the one that a portal may brand.
 */
export const TOKENS = {
  ground: ['#fff', '#14171b', '#fff', 'Canvas'],
  page: ['#f7f7f5', '#0e1013', '#fff', 'Canvas'],
  tint: ['#f2f3f5', '#1d2126', '#f2f2f2', 'Canvas'],
  atint: ['#e7eef9', '#1b2a43', '#ededed', 'Canvas'],
  band: ['#e7e9ec', '#262b31', '#e4e4e4', 'color-mix(in srgb,CanvasText 12%,Canvas)'],
  ink: ['#16191d', '#eceef0', '#000', 'CanvasText'],
  ink2: ['#474d55', '#bdc3ca', '#222', 'CanvasText'],
  ink3: ['#636a73', '#989fa8', '#444', 'CanvasText'],
  rule: ['#dcdfe3', '#2f353c', '#c8c8c8', 'GrayText'],
  rule2: ['#838992', '#727a84', '#777', 'CanvasText'],
  mark: ['#838992', '#747c86', '#888', 'CanvasText'],
  accent: ['#194e99', '#a3c7ff', '#000', 'Highlight'],
  // four classes, always further from the ground, with the letters on each; qs outlines the palest two
  q1: ['#d2e1f7', '#2f415a', '#fff', 'Canvas'],
  q2: ['#91b0de', '#496999', '#c9c9c9', 'color-mix(in srgb,CanvasText 28%,Canvas)'],
  q3: ['#3f6cae', '#7da2d9', '#8c8c8c', 'color-mix(in srgb,CanvasText 72%,Canvas)'],
  q4: ['#1a3a70', '#cce2fe', '#1e1e1e', 'CanvasText'],
  qs: ['#6488c0', '#6b8cc0', '#777', 'CanvasText'],
  tq1: ['#16191d', '#eceef0', '#000', 'CanvasText'],
  tq2: ['#16191d', '#fff', '#000', 'CanvasText'],
  tq3: ['#fff', '#0e1013', '#000', 'Canvas'],
  tq4: ['#fff', '#0e1013', '#fff', 'Canvas'],
  top: ['#16191d', '#eceef0', '#000', 'CanvasText'],
} as const satisfies Record<string, Palette>;

/** The name of a colour. */
export type Token = keyof typeof TOKENS;
