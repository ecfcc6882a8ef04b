import { refused } from '../result';

export const settleCase = () => refused('todavía no');
