import { azure } from './azure/book';
import { google } from './google/book';
import { microsoftAdmin } from './microsoft-admin/book';
import { microsoftPersonal } from './microsoft-personal/book';
import type { OtherService } from './other-service';
import { books } from './others/books';

/** The services beside Microsoft work accounts: what they are called, their guides, and what their pages write on their controls. */
export const otherServices: readonly OtherService[] = [google, microsoftPersonal, microsoftAdmin, azure, ...books];
