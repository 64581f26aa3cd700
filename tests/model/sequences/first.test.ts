import { losesNothing } from '../many-orders';

losesNothing([0, 1, 2, 3, 4]);
