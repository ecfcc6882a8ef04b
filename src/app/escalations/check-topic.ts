import { refused } from '../result';

export const checkTopic = () => refused('todavía no');
