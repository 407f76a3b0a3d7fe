/**
 * Let the page answer and paint before work goes on. A message waits its turn behind what the page has to do, which
 * `scheduler.yield` does not, and unlike a timeout it is not held back.
 */
export function letPageWork(): Promise<void> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });
}
