import { refused } from '../result';
export const reportCase = () => refused('todavía no');
export const reportText = reportCase;
