import type { JSX } from 'preact';

/** Line icons of our own, all decorative: the words beside them say the same. */
const line = (size: number, d: string, extra: JSX.Element | null = null) => () => (
  <svg width={size} height={size} viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">
    <path d={d} />{extra}
  </svg>
);

export const ComputerIcon = line(14, 'M2 2.500h12v8.500H2zM5 14h6');
export const PhoneIcon = line(14, 'M4.500 1.500h7v13h-7zM7.300 12.300h1.400');
export const FoldIcon = line(16, 'M3 8h10');
export const CloseIcon = line(16, 'M3.500 3.500l9 9m0-9-9 9');
export const EyeIcon = line(18, 'M1 8s2.500-4.500 7-4.500S15 8 15 8s-2.500 4.500-7 4.500S1 8 1 8Z', <circle cx="8" cy="8" r="2" />);
export const CheckIcon = line(16, 'M3 8.500 6.500 12 13 4.500');
export const WarnIcon = line(18, 'M8 1.800 15 14H1zM8 6.500v3.200m0 2.200v.1');
export const BackIcon = line(16, 'M9.500 3.500 5 8l4.500 4.500');
export const SearchIcon = line(16, 'm10.500 10.500 3.500 3.500', <circle cx="7" cy="7" r="4.500" />);
export const OpenIcon = line(16, 'M6.500 3.500 11 8l-4.500 4.500');

export const ShieldIcon = ({ size = 24 }: { size?: number }) => (
  <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
    <path fill="var(--accent)" d="M12 1.200 3.200 4.400v6.900c0 5.600 3.800 9.900 8.800 11.900 5-2 8.800-6.300 8.800-11.900V4.400z" />
    <path fill="none" stroke="var(--on-accent)" stroke-width="2.300" stroke-linecap="round" stroke-linejoin="round" d="m8.100 12.100 2.800 2.800 5-5.600" />
  </svg>
);
