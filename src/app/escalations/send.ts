import { refused } from '../result';

export const sendEscalation = () => refused('todavía no');
