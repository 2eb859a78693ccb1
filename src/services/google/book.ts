import type { OtherService } from '../other-service';
import { guides } from './guides';
import { words } from './words';

export const google: OtherService = { id: 'google', name: 'Google', guides, words };
