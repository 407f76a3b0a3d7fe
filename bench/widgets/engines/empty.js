// The page without any chart: what is subtracted from the heap of the others.
export const title = 'empty page';
export const start = async () => ({ draw() {}, update() {} });
