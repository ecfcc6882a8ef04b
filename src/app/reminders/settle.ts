import { refused } from '../result';

export const settleMail = () => refused('todavía no');
