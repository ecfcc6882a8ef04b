import { mount } from '../kit/mount';
import { call } from '../kit/rpc';
import { startOf } from '../kit/start';
import { ReviewPanel } from './review-panel';

mount(<ReviewPanel start={startOf(document.body)} call={call} />);
