import { detect, type Detected } from '../../../../src/page/index';
import { page } from '../dom';

/** What is detected on a page with this body, its elements by their ids so that a test can compare them. */
export function seenAs(body: string, { title = '', lang = 'en', url = 'https://example.com/' } = {}) {
  return named(detect(page(body, { lang, head: `<title>${title}</title>`, url }), url));
}

/** The detected elements by their ids. */
export function named({ kind, username, password, newPassword, code }: Detected) {
  return {
    kind,
    ...(username && { username: username.id }),
    ...(password && { password: password.id }),
    ...(newPassword && { newPassword: newPassword.id }),
    ...(code && { code: code.boxes.map(({ id }) => id).join(' '), purpose: code.purpose }),
  };
}
