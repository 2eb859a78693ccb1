/**
 * How much each sign speaks for a page setting a code up, in points. A QR code to scan and the secret to type are what only setting up
 * has; words such as "register" and "activate" also stand on prompts. Above 0 a page is one for setting up.
 */
export const start = -4;

export const setUpWeights = {
  'a QR code': 2.5,
  'a square picture': 1,
  'a secret': 3,
  'text: scan the QR code': 3,
  'text: secret': 1.5,
  'text: set up': 0.5,
  'text: an app or a second step': 0.5,
  'title or heading: set up': 1.5,
  'title or heading: set up a second step': 4,
  'path: set up': 1,
  'button: set up': 1,
  'a name for the device': 1,
  // Signing in by scanning a code with a phone looks alike, and help pages show QR codes too.
  'no field for a code': -2,
  'signs in': -4,
} as const;

export type SetUpSign = keyof typeof setUpWeights;
