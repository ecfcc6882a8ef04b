import { mount } from '../kit/mount';
import { call } from '../kit/rpc';
import { BoardPanel } from './board-panel';

mount(<BoardPanel call={call} />);
