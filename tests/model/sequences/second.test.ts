import { losesNothing } from '../many-orders';

losesNothing([4, 5, 6]);
