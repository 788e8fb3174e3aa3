import type { Gap } from './reply.ts';

export const PUBLIC_PAGE: Gap = { name: 'public page', asks: 'the page that is open to everybody', example: 'the clinic page' };
export const HELP_LINE: Gap = { name: 'help line', asks: 'the line or mailbox that answers', example: 'help@norwell.example' };
export const EMERGENCY: Gap = { name: 'emergency number', asks: 'the emergency number of the country', example: '112' };
export const OFFICE: Gap = { name: 'office', asks: 'the office that deals with it', example: 'the press office, press@norwell.example' };
export const SOURCE: Gap = { name: 'source', asks: 'where the right thing can be read', example: 'the public health page on vaccines' };
export const RIGHT: Gap = { name: 'right', asks: 'what is right, in one sentence', example: 'The clinic opens at nine on Saturdays.' };
export const SAFETY_LINE: Gap = { name: 'safety line', asks: 'where side effects are reported', example: 'safety@norwell.example' };
