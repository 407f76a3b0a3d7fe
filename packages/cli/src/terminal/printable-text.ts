/** Letters that would steer a terminal or turn the direction of a line. */
const STEERING = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]+/g;

/** A text from a file as one line that a terminal only shows. */
export function printableText(text: string): string {
  return text.replace(STEERING, ' ');
}
