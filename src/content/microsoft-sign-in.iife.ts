import { signIn } from '../services/microsoft-work/sign-in';
import { isOf } from '../services/site-among';
import { start } from './start';

if (isOf(signIn, new URL(location.href))) start(signIn);
