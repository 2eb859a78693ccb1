/**
 * How much each sign speaks for or against a field being that of a one-time code. A field is named when its sum is above 0. The unit
 * is a point: about five make up for one plain sign of something else, and the sum starts at `start`, since most fields are no codes.
 */
export const start = -6;

export const codeWeights = {
  // The page's own word for it. Other values say what else the field is.
  'autocomplete: one-time-code': 7,
  'autocomplete: something else': -7,

  // What markup, labels and the text before call the field: plain names of a one-time code, then words that other codes share.
  'name: otp': 5.5,
  'name: otp by message': 2,
  'own: otp': 5,
  'before: otp': 4,
  'class: otp': 1.5,
  'name: safety': 2.5,
  'own: safety': 3,
  'before: safety': 2,
  'name: code': 2,
  'own: code': 2,
  'before: code': 1.5,
  'name: pin': 1,
  'own: pin': 1,
  'before: pin': 1,
  'name: captcha': -10,

  // Boxes for one character each. A password in boxes is a PIN that the user made.
  'boxes: single': 6,
  'boxes: narrow': 4.5,
  'boxes: numbered': 3,
  'boxes: six': 1,
  'boxes: password': -6.5,

  // Shape of the field.
  'shape: password': -3.5,
  'shape: 4 to 10 characters': 1,
  'shape: 1 to 3 characters': -3,
  'shape: long': -1,
  'shape: digits only': 0.8,
  'shape: sample of a code': 1.5,
  'shape: read only': -2,

  // What the page says around it.
  'around: factor': 1.5,
  'around: app': 1,
  'around: code was sent': 1,
  'around: resend': 1.5,
  'around: button that sends a code': 1.5,
  'around: otp': 1.5,
  'around: code to scan': 2,
  'around: captcha': -3,
  'around: picture of characters': -6,
  'around: promo': -4,
  'page: factor': 1.2,

  // The fields and buttons beside it.
  'company: alone': 1,
  'company: button to verify': 2,
  'company: button to sign in': 1.5,
  'company: user name': -1,
  // With a password, and no word of a message or an app, "verification code" is what a picture shows.
  'company: password without a second step': -4,
  'company: password': -2,
  'company: password, nothing told': -5,
  'company: many fields': -2,
  'company: other things': -4,
  'company: card': -8,

  // What else it is called. The first ones may stand in the name of a code ("SMS code to your phone"), the others may not.
  'not: person': -5,
  'not: user': -4,
  'not: email': -5,
  'not: phone': -5,
  'not: date': -5,
  'not: password': -5,
  'not: numbered': -2,
  'not: search': -15,
  'not: postal': -15,
  'not: geo': -15,
  'not: card': -15,
  'not: apiToken': -15,
  'not: promo': -15,
  'not: item': -15,
  'not: bank': -15,
  'not: captcha': -15,
  'not: referral': -15,
  'not: device': -15,
  'not: newPin': -15,
} as const;

export type CodeSign = keyof typeof codeWeights;
