import { refused } from '../result';

export const escalationForm = () => refused('todavía no');
