/** Azure: what its MFA covers and how to be ready. Words and a link; the method itself is set up as for any work account. */
import { unchecked } from '../compact/steps';
import type { OtherService } from '../other-service';
import type { Guide } from '../service';

const ready = (id: string, title: Guide['title'], summary: Guide['summary'], steps: Guide['steps']): Guide =>
  ({ id: `azure.${id}`, title, summary, devices: ['computer', 'phone'], minutes: 5, registers: [], opens: 'https://aka.ms/mfasetup', steps: steps.map(({ unchecked: _unchecked, ...step }) => step) });

export const azure: OtherService = {
  id: 'azure', name: 'Azure', words: {},
  guides: [
    ready('administrators', 'guide_azure_admins', 'guide_azure_admins_summary', [
      unchecked('covers', 'step_azure_portal', 'step_azure_portal_body'),
      unchecked('tools', 'step_azure_tools', 'step_azure_tools_body'),
      unchecked('method', 'step_azure_method', 'step_azure_method_body'),
      unchecked('break-glass', 'step_azure_break_glass', 'step_azure_break_glass_body'),
    ]),
    ready('users', 'guide_azure_users', 'guide_azure_users_summary', [
      unchecked('covers', 'step_azure_covers', 'step_azure_covers_body'),
      unchecked('method', 'step_azure_method', 'step_azure_method_body'),
      unchecked('vpn', 'step_azure_vpn', 'step_azure_vpn_body'),
    ]),
  ],
};
