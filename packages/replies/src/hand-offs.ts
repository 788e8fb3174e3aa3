import { EMERGENCY, HELP_LINE, SAFETY_LINE } from './gaps.ts';
import type { Reply } from './reply.ts';

/** Answers in public that take the matter to where it can be handled, and confirm nothing about anybody. */
export const handOffs = [
  {
    id: 'hand-off/complaint',
    kind: 'hand-off',
    fits: 'a complaint about service, waiting or staff',
    text: 'Thank you for telling us. We cannot talk about anything personal here. Our team would like to hear from you at {help line}.',
    gaps: [HELP_LINE],
    catalogue: ['MOD-01', 'MOD-02', 'PRIV-13'],
  },
  {
    id: 'hand-off/billing-or-appointment',
    kind: 'hand-off',
    fits: 'a bill, an appointment, a record, a form',
    text: 'Thanks for your message. Bills, appointments and records are dealt with at {help line}; please leave personal details out of comments.',
    gaps: [HELP_LINE],
    catalogue: ['MOD-01', 'MOD-06'],
  },
  {
    id: 'hand-off/medical-question',
    kind: 'hand-off',
    fits: 'a question about somebody’s health',
    text: 'Thank you for asking. We cannot give personal advice here. Please ask a doctor, a nurse or a pharmacist who can see you; in an emergency call {emergency number}.',
    gaps: [EMERGENCY],
    catalogue: ['MOD-08', 'ADV-01', 'ADV-05'],
  },
  {
    id: 'hand-off/side-effect',
    kind: 'hand-off',
    fits: 'somebody tells of a possible side effect or a faulty product',
    text: 'Thank you for writing. Our safety team would like to hear more, at {safety line}. Please also speak to your doctor or pharmacist; in an emergency call {emergency number}.',
    gaps: [SAFETY_LINE, EMERGENCY],
    catalogue: ['PV-08', 'MOD-01'],
  },
  {
    id: 'hand-off/danger',
    kind: 'hand-off',
    fits: 'somebody may be in danger: a person answers at once, this is only where to begin',
    text: 'We are worried by what you write. If life may be in danger now, please call {emergency number}. We would like to help you find somebody to talk to: {help line}.',
    gaps: [EMERGENCY, HELP_LINE],
    catalogue: ['ADV-03'],
  },
  {
    id: 'hand-off/abuse',
    kind: 'hand-off',
    fits: 'insults or threats: the house rules are the reason',
    text: 'We have hidden a comment that went against the house rules of this page. Everyone is welcome to say the same thing politely.',
    gaps: [],
    catalogue: ['MOD-03', 'MOD-04'],
  },
] as const satisfies readonly Reply[];
