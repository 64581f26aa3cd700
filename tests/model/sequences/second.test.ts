import { losesNothing, losesNothingInTheDatabase } from '../many-orders';

losesNothing([5, 6, 7, 8, 9]);
losesNothingInTheDatabase();
