import { refused } from '../result';

export const pause = () => refused('todavía no');
