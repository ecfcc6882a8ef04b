import { refused } from '../result';

export const goToCase = () => refused('todavía no');
