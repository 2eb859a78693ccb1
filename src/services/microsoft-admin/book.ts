/** For administrators. Per-user MFA is seldom the right tool, so its first card says so and where else to go. */
import { button, link, select, tell, unchecked } from '../compact/steps';
import type { OtherService } from '../other-service';
import type { Guide, Step } from '../service';
import { words } from './words';

const ENTRA = 'https://entra.microsoft.com/#view/Microsoft_AAD_IAM';
const lists = ['per-user.list', 'per-user.selected'];
const on = (...pages: string[]): Step['on'] => ({ page }) => pages.includes(page);

const perUser: Guide = {
  id: 'microsoft-admin.per-user', title: 'guide_per_user', summary: 'guide_per_user_summary', devices: ['computer'], minutes: 5, registers: [],
  opens: `${ENTRA}/MultifactorAuthenticationConfig.ReactView`, ends: on('per-user.done'), afterword: 'done_per_user',
  steps: [
    { ...tell('right-tool', ['portal.other', ...lists], 'step_right_tool', 'step_right_tool_body', { troubles: ['all_disabled'] }), manual: true },
    tell('way', ['portal.other'], 'step_per_user_way', 'step_per_user_way_body'),
    tell('choose', ['per-user.list'], 'step_accounts', 'step_accounts_body', { troubles: ['all_disabled', 'no_rows'] }),
    select('enable', ['per-user.selected'], 'enable', [...button('enable'), ...link('enable')], { body: 'step_enable_body', troubles: ['enable_grey'] }),
    select('confirm', ['per-user.confirm'], 'confirm', button('confirm'), { body: 'step_enable_confirm_body' }),
    select('close', ['per-user.done'], 'close', [...button('close'), ...link('close')], { finishes: true }),
  ],
};

/** Words only: the paths are from Microsoft's documentation, the pages were not seen. */
const way = (id: string, title: Guide['title'], summary: Guide['summary'], opens: string, names: readonly string[], last: Step): Guide => ({
  id: `microsoft-admin.${id}`, title, summary, devices: ['computer'], minutes: 4, registers: [], opens,
  steps: [...names.map((name, at) => unchecked(`find-${at + 1}`, { key: 'step_find', name })), last],
});

export const microsoftAdmin: OtherService = {
  id: 'microsoft-admin', name: 'Microsoft 365 and Entra administrators', words,
  guides: [
    way('security-defaults', 'guide_security_defaults', 'guide_security_defaults_summary', 'https://entra.microsoft.com/', ['Entra ID', 'Overview', 'Properties', 'Manage security defaults'],
      unchecked('switch', 'step_security_defaults', 'step_security_defaults_body')),
    perUser,
    way('re-register', 'guide_re_register', 'guide_re_register_summary', 'https://entra.microsoft.com/', ['Users', 'All users', 'Authentication methods', 'Require re-register multifactor authentication'],
      unchecked('told', 'step_re_register', 'step_re_register_body')),
  ],
};
