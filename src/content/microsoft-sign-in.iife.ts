import { signIn } from '../services/microsoft-work/sign-in';
import { start } from './start';

start(signIn);
