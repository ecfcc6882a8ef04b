import { mount } from '../kit/mount';
import { call } from '../kit/rpc';
import { ExceptionsPanel } from './exceptions-panel';

mount(<ExceptionsPanel call={call} />);
