import { refused } from '../result';

export const lookAtReminders = () => refused('todavía no');
