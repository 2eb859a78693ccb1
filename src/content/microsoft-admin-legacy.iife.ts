import { adminLegacy } from '../services/microsoft-admin/site';
import { isOf } from '../services/site-among';
import { start } from './start';

if (isOf(adminLegacy, new URL(location.href))) start(adminLegacy);
