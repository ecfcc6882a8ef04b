import { refused } from '../result';

export const activate = () => refused('todavía no');
