/**
 * How much each sign speaks for a lone name or address being the first step of signing in, in points; most lone addresses are for
 * newsletters, for a forgotten password or for signing up. Above 0 it is the first step.
 */
export const start = -4;

export const firstStepWeights = {
  'title signIn': 1.5,
  'heading signIn': 1.5,
  'path signIn': 1,
  'button signIn': 2,
  'button next': 1.5,
  'form or field named signIn': 1,
  user: 0.5,
  // "User name or e-mail": no newsletter asks so.
  'user name or e-mail': 2.5,
  'autocomplete username': 1.5,
  'signing up is offered': 1,
  'text signIn': 0.5,
  'button signUp': -3,
  'page signUp': -2,
  'page reset': -4,
  subscribe: -3,
  contact: -2,
  search: -4,
  checkout: -1,
  'another field': -2,
  'more fields': -5,
} as const;

export type FirstStepSign = keyof typeof firstStepWeights;
