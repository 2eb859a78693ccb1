/**
 * How much each sign speaks for or against an area with a password being one for signing in (against signing up, changing or resetting
 * a password). The sum starts at `start` and is the logarithm of the odds: above 0 signing in is more likely than not. Fitted by
 * logistic regression to many pages of many sites; signs that hardly moved the result were left out.
 */
export const start = -0.3;

export const signWeights = {
  // What the area says and is called.
  'button signIn': 1.05,
  'button signUp': -0.7,
  'button change': -0.6,
  'text forgot': 1.35,
  'text signUp': -0.55,
  'text repeat': -0.5,
  'text rules': -0.4,
  'text terms': -0.3,
  'near forgot': 1.1,
  'near signUp': -0.5,
  'form named signIn': 0.7,
  'action signUp': -0.6,

  // What the page says of itself.
  'title signIn': 0.85,
  'title signUp': -0.8,
  'title change': -0.45,
  'heading signIn': 1,
  'heading signUp': -0.55,
  'heading change': -0.5,
  'path signUp': -1.4,
  'path change': -0.35,

  // The password. Who makes one is told the rules and asked twice.
  'one password': 0.75,
  'two passwords': -0.65,
  'three passwords': -0.65,
  'label new': -1.4,
  'label rules': -0.2,
  'autocomplete new': -0.85,
  'minimum length': -0.35,

  // The fields beside it. Who signs up leaves an address and personal data.
  'one other field': 0.85,
  'no other fields': -0.9,
  email: -0.3,
  person: -0.75,
  'fields named sign in': 0.35,
  radio: -0.3,
  'one checkbox': -0.55,

  // What else is on the page: beside signing up, signing in is a dialog or a corner.
  'another form with a password': -1.1,
  'another form makes a password': -1,
  'another form repeats the password': -0.55,
  'another longer form': -0.6,
  'in a dialog': -0.85,
} as const;

export type SignSign = keyof typeof signWeights;
