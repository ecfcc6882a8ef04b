import { mount } from '../kit/mount';
import { call } from '../kit/rpc';
import { SetupPanel } from './setup-panel';

mount(<SetupPanel call={call} />);
