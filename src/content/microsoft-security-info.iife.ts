import { securityInfo } from '../services/microsoft-work/security-info';
import { isOf } from '../services/site-among';
import { start } from './start';

if (isOf(securityInfo, new URL(location.href))) start(securityInfo);
