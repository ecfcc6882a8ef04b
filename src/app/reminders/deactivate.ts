import { refused } from '../result';

export const deactivate = () => refused('todavía no');
