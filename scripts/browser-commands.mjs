// What a browser test may ask of the whole page, beyond the platform: emulated preferences, the pointer, and the tree that a screen reader is given.

/** Commands for `test.browser.commands`; their types are in packages/widgets/src/element/testing/page-commands.ts. */
export const browserCommands = {
  /** Emulate media, colour scheme, forced colours and reduced motion; null returns to the browser's own. */
  emulate: async ({ page }, preferences) => {
    await page.emulateMedia({ media: null, colorScheme: null, forcedColors: null, reducedMotion: null, ...preferences });
  },
  /** Move the pointer to a point of the tested document, in CSS pixels, over a few steps as a hand does. */
  pointAt: async ({ page, frame }, x, y) => {
    const box = await (await (await frame()).frameElement()).boundingBox();
    await page.mouse.move((box?.x ?? 0) + x, (box?.y ?? 0) + y, { steps: 4 });
  },
  /** What the browser gives a screen reader, in its order: role, name, description and state of everything that is not ignored. */
  accessibilityTree: async ({ page, frame, context }) => {
    const session = await context.newCDPSession(page);
    const { frameTree } = await session.send('Page.getFrameTree');
    const url = (await frame()).url();
    const frameId = frameTree.childFrames?.find((child) => child.frame.url === url)?.frame.id;
    const { nodes } = await session.send('Accessibility.getFullAXTree', frameId ? { frameId } : {});
    await session.detach();
    return nodes
      .filter(({ ignored }) => !ignored)
      .map(({ role, name, description, properties = [] }) => ({ role: role?.value ?? '', name: name?.value ?? '', description: description?.value ?? '', selected: properties.some((one) => one.name === 'selected' && one.value.value === true) }));
  },
};
