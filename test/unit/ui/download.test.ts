import { expect, it } from 'vitest';
import { dated } from '../../../src/ui/download';

it('names a file by the day', () => expect(dated('backup', 'json', new Date(2026, 0, 5, 23, 59))).toBe('mfa-setup-guide-backup-2026-01-05.json'));
