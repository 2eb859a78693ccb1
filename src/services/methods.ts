import type { ListedMethod, MethodKind } from './service';

/** Kinds that pages list beside MFA methods although they prove nothing at a second-factor prompt (facts: pages.md B.3). */
const NOT_MFA: ReadonlySet<MethodKind> = new Set(['password', 'email', 'questions', 'app-password', 'temporary-pass', 'other']);

/** True where the kind counts as a second factor. */
export const isMfa = (kind: MethodKind): boolean => !NOT_MFA.has(kind);

/** How many methods of these kinds a list holds. */
export const countOf = (methods: readonly ListedMethod[], kinds: readonly MethodKind[]): number =>
  methods.filter((method) => kinds.includes(method.kind)).length;
