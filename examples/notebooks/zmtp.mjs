// As much of ZeroMQ's protocol as a client of a Jupyter kernel on this machine needs: ZMTP 3.0 (rfc.zeromq.org/spec/23)
// over TCP, without encryption.
import { connect } from 'node:net';

const [MORE, LONG, COMMAND] = [1, 2, 4];

/** Signature, version 3.0, mechanism NULL, no server. */
function greeting() {
  const bytes = Buffer.alloc(64);
  bytes[0] = 0xff;
  bytes[9] = 0x7f;
  bytes[10] = 3;
  bytes.write('NULL', 12, 'ascii');
  return bytes;
}

function frame(body, flags) {
  const long = body.length > 255;
  const head = Buffer.alloc(long ? 9 : 2);
  head[0] = flags | (long ? LONG : 0);
  if (long) head.writeBigUInt64BE(BigInt(body.length), 1);
  else head[1] = body.length;
  return Buffer.concat([head, body]);
}

function property(name, value) {
  const head = Buffer.from([name.length, ...Buffer.from(name, 'ascii'), 0, 0, 0, 0]);
  head.writeUInt32BE(value.length, head.length - 4);
  return Buffer.concat([head, Buffer.from(value, 'ascii')]);
}

/**
 * Open a socket of the type DEALER or SUB (to everything).
 *
 * @param onMessage called with the frames of each message
 * @returns how to send one, and how to close it; resolves once both sides are ready
 */
export function openSocket(port, type, onMessage) {
  const socket = connect(port, '127.0.0.1');
  let [held, greeted, frames] = [Buffer.alloc(0), false, []];
  const ready = Promise.withResolvers();
  const send = (parts) => parts.forEach((part, i) => socket.write(frame(part, i < parts.length - 1 ? MORE : 0)));

  /** Take one frame off what has arrived; false when it is not whole yet. */
  function take() {
    if (!greeted) {
      if (held.length < 64) return false;
      held = held.subarray(64);
      greeted = true;
      socket.write(frame(Buffer.concat([Buffer.from('\x05READY', 'latin1'), property('Socket-Type', type), property('Identity', '')]), COMMAND));
      return true;
    }
    if (held.length < 2) return false;
    const [flags, head] = [held[0], held[0] & LONG ? 9 : 2];
    if (held.length < head) return false;
    const end = head + (head === 9 ? Number(held.readBigUInt64BE(1)) : held[1]);
    if (held.length < end) return false;
    const body = held.subarray(head, end);
    held = held.subarray(end);
    if (flags & COMMAND) {
      if (type === 'SUB') send([Buffer.from([1])]);
      ready.resolve({ send, close: () => socket.destroy() });
    } else {
      frames.push(body);
      if (!(flags & MORE)) {
        onMessage(frames);
        frames = [];
      }
    }
    return true;
  }

  socket.on('error', ready.reject).on('connect', () => socket.write(greeting()));
  socket.on('data', (data) => {
    held = Buffer.concat([held, data]);
    while (take());
  });
  return ready.promise;
}
