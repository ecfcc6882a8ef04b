import { refused } from '../result';
export const closeCase = () => refused('todavía no');
export const fileCase = closeCase;
export const recordAnswer = closeCase;
export const reopenCase = closeCase;
