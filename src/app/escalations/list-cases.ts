import { refused } from '../result';

export const listCases = () => refused('todavía no');
