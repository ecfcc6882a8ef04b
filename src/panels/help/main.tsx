import { mount } from '../kit/mount';
import { call } from '../kit/rpc';
import { HelpPanel } from './help-panel';

mount(<HelpPanel call={call} />);
