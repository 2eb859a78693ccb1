import { securityInfo } from '../services/microsoft-work/security-info';
import { start } from './start';

start(securityInfo);
