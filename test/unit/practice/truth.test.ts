import { expect, it } from 'vitest';
import { scenarioProblem } from '../../practice/phone-page/routes';
import { goals, rightMarks } from '../../practice/truth';

it('points at the field while it is empty and at the button afterwards', () => {
  for (const goal of goals) {
    expect(rightMarks('username', goal)).toEqual(['username']);
    expect(rightMarks('username:filled', goal)).toEqual(['next']);
  }
});

it('leads off the old phone only when the phone is new', () => {
  expect(rightMarks('challenge-push', 'authenticator')).toEqual(['number']);
  expect(rightMarks('challenge-push', 'new-phone')).toEqual(['other-way']);
});

it('throws on a goal or view that it does not know', () => {
  expect(() => rightMarks('username', 'nothing')).toThrow('goal');
  expect(() => rightMarks('nowhere', 'totp')).toThrow('view');
});

it('names a misspelt scenario field', () => {
  expect(scenarioProblem({ mustRegister: 'no', initial: ['sms'] })).toBeUndefined();
  expect(scenarioProblem({ mustRegster: 'no' })).toContain('mustRegster');
  expect(scenarioProblem({ initial: ['fax'] })).toContain('initial');
});
